import type { PoorName } from './built-site.ts';
import type { LinkRule, Words } from './rule.ts';

/** A rule about the words of a link. @param check gives undefined for words that are another rule's. */
export function nameRule(id: string, check: (name: PoorName) => Words | undefined): LinkRule {
  return {
    id,
    *find({ names }) {
      for (const name of names) {
        const words = check(name);
        if (words) yield { ...words, spots: [name.spot] };
      }
    },
  };
}
