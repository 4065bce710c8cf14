import type { TextEdit } from '../document/edits.ts';
import type { Finding } from '../document/finding.ts';
import type { SourceText } from '../document/lines.ts';
import type { Prose } from '../document/prose.ts';
import type { TextFile } from '../document/text-file.ts';
import type { ToneStyle } from '../vietnamese/syllable.ts';
import type { LegacyPassage } from './legacy-passages.ts';
import type { Token, Words } from './words.ts';

/** `error`: wrong whatever one's taste. `style`: one of two ways that are both in use, or a hint. */
export type Level = 'error' | 'style';

/** What a rule has to say of a place in a file (offsets). With `edit` where the remedy is certain and mechanical. */
export interface Report {
  start: number;
  end: number;
  /** What is wrong and what was found, a full sentence in Vietnamese. */
  message: string;
  /** What to do, in Vietnamese; begins in lower case, because it is printed after “Cách sửa:”. */
  remedy: string;
  edit?: TextEdit;
}

/** A report of the text tools, ready to be printed. */
export interface TextFinding extends Finding {
  level: Level;
  edit?: TextEdit;
}

/** One stretch of prose with its words. */
export interface Passage {
  prose: Prose;
  tokens: readonly Token[];
}

/** A file as the rules see it. */
export interface LintText {
  file: TextFile;
  passages: readonly Passage[];
  /** What of it is or may be in an old encoding, where letters are not what they seem. */
  legacy: readonly LegacyPassage[];
}

/** What the rules know besides the text itself; the same for all files of one run. */
export interface Run {
  words: Words;
  /** Which way to write hòa/hoà: as the most of the document does, always one way, or as it stands. */
  toneStyle: 'majority' | ToneStyle | 'keep';
  /** The style of a document that has as many of one as of the other. */
  houseStyle: ToneStyle;
  /** Labels of the described product, from interface.yaml. */
  labels: readonly { en: string; vi?: string | undefined }[];
  /** Abbreviations the site explains, from abbreviations.yaml, as written. */
  abbreviations: ReadonlySet<string>;
}

/** A rule at work on the files of one run, one after another. */
export interface Checker {
  check(text: LintText): Report[];
  /** What can be said only when all files were seen. */
  finish?(): { source: SourceText; report: Report }[];
}

export interface Rule {
  /** Stable English id, as in `lint-off` comments and documentation addresses. */
  id: string;
  level: Level;
  start(run: Run): Checker;
}

/** A rule that looks at each file by itself. */
export function fileRule(id: string, level: Level, check: (text: LintText, run: Run) => Report[]): Rule {
  return { id, level, start: (run) => ({ check: (text) => check(text, run) }) };
}

/** A rule that looks at each passage by itself. */
export function passageRule(id: string, level: Level, check: (passage: Passage, run: Run) => Report[]): Rule {
  return fileRule(id, level, ({ passages }, run) => passages.flatMap((passage) => check(passage, run)));
}

/**
 * A report over the characters from `start` to `end` of a prose (indices in its text).
 * @param to what should stand there instead, where that is certain; it becomes an edit where the file has the text just so.
 */
export function reportAt(
  prose: Prose,
  start: number,
  end: number,
  said: { message: string; remedy: string; to?: string | undefined },
): Report {
  const [from, until] = prose.range(start, end);
  const { to, ...words } = said;
  const report = { start: from, end: until, ...words };
  return to !== undefined && prose.isVerbatim(start, end)
    ? { ...report, edit: { start: from, end: until, to } }
    : report;
}
