import type { Level } from './rule.ts';

/** The documentation of one rule, for its page on the site and for `--explain`. */
export interface RulePage {
  /** The rule's id. */
  id: string;
  level: Level;
  /** What the rule is about, a short Vietnamese phrase. */
  title: string;
  /** Why it matters to readers and to search. */
  why: string;
  /** What to do about it. */
  how: string;
  /** Pieces of MDX that the rule reports. */
  bad: readonly string[];
  /** The same as they should be: no rule reports them. */
  good: readonly string[];
}
