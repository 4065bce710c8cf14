import type { FindingText } from '../document/finding.ts';
import type { BuiltSite } from './built-site.ts';
import type { Spot } from './spots.ts';
import type { Target } from './target.ts';

/** What a rule says of a place, in Vietnamese. */
export type Words = Omit<FindingText, 'rule'>;

/** A fault and every place it stands at. */
export interface Problem extends Words {
  spots: readonly Spot[];
}

/** One thing that can be wrong with the links of a built site. */
export interface LinkRule {
  /** Stable English id. */
  id: string;
  find(site: BuiltSite): Iterable<Problem>;
}

/** A rule that can tell by an address alone, wherever it stands. @param check gives undefined where all is well. */
export function targetRule(id: string, check: (target: Target, site: BuiltSite) => Words | undefined): LinkRule {
  return {
    id,
    find(site) {
      const problems = new Map<number, Words & { spots: Spot[] }>();
      for (const target of site.targets) {
        const words = check(target, site);
        if (words) problems.set(target.number, { ...words, spots: [] });
      }
      if (problems.size === 0) return [];
      site.spots.each(
        (target) => problems.has(target),
        (target, file, offset) => {
          const length = Math.max(1, site.targets[target]?.raw.length ?? 1);
          problems.get(target)?.spots.push({ file, offset, length });
        },
      );
      return problems.values();
    },
  };
}
