import type { BuiltSite, PoorName } from './built-site.ts';
import type { LinkRule, Words } from './rule.ts';

/** A rule about the words of a link. @param check gives undefined for words that are another rule's. */
export function nameRule(id: string, check: (name: PoorName, site: BuiltSite) => Words | undefined): LinkRule {
  return {
    id,
    *find(site) {
      for (const name of site.names) {
        const words = check(name, site);
        if (words) yield { ...words, spots: [name.spot] };
      }
    },
  };
}
