/** One thing wrong in an author's file. Data only: printing it is `format-finding.ts`. */
export interface Finding {
  /** `style`: one of two ways that are both in use, or a hint. Absent: an error. */
  level?: 'error' | 'style';
  /** Stable English id of the rule, e.g. `unknown-component`. */
  rule: string;
  /** Path as the author knows it, relative to the folder the command runs in. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  column: number;
  /** How many characters from the column on are meant; at least 1. */
  length: number;
  /** What happened and what was found, a full sentence in Vietnamese. */
  message: string;
  /** What to do about it, in Vietnamese. */
  remedy: string;
  /** The whole line it stands in, for the excerpt; '' where there is none. */
  source: string;
}

/** Where a finding is and what it says, before the line and column are known. */
export type FindingText = Pick<Finding, 'level' | 'rule' | 'message' | 'remedy'>;
