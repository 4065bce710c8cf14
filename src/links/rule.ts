import type { FindingText } from '../document/finding.ts';
import type { BuiltSite } from './built-site.ts';
import type { Spot } from './spots.ts';
import type { Target } from './target.ts';

/** What a rule says of a place, in Vietnamese. */
export type Words = Omit<FindingText, 'rule'>;

/** A fault and every place it stands at. */
export interface Problem extends Words {
  spots: readonly Spot[];
  /** The address it is about, the same however it is written; absent where it is about something else. */
  about?: string;
}

/** One thing that can be wrong with the links of a built site. */
export interface LinkRule {
  /** Stable English id. */
  id: string;
  find(site: BuiltSite): Iterable<Problem>;
}

/** What an address means, however it is written. */
function meant({ kind, location, fragment, address, raw }: Target): string {
  return kind === 'internal' ? `${location.path}#${fragment}` : address || raw;
}

/** Tells what is wrong with an address; undefined where all is well. */
type TargetCheck = (target: Target, site: BuiltSite) => Words | undefined;

/** A rule that can tell by an address alone, wherever it stands. */
export function targetRule(id: string, check: TargetCheck): LinkRule {
  return targetRuleInTurn(id, () => check);
}

/** The same for a check that keeps count. @param begin gives the check for one run over a site. */
export function targetRuleInTurn(id: string, begin: () => TargetCheck): LinkRule {
  return {
    id,
    find(site) {
      const check = begin();
      const problems = new Map<number, Problem & { spots: Spot[] }>();
      for (const target of site.targets) {
        const words = check(target, site);
        if (words) problems.set(target.number, { ...words, spots: [], about: meant(target) });
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
