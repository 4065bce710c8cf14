/** One thing an author must not write, and its harmless look-alike. */
export interface GuardCase {
  what: string;
  /** Id of the rule that must refuse it. */
  rule: string;
  /** A body with `⟦…⟧` around each place a finding must point at. */
  refused: string;
  /** As near to the refused body as a body without any finding can be. */
  passes: string;
}
