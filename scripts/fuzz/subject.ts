import type { Arbitrary } from 'fast-check';
import type { Finding } from '../../src/document/finding.ts';
import { formatFindings } from '../../src/document/format-finding.ts';

/** One kind of input, and what must hold for every such input. */
export interface Subject {
  inputs: Arbitrary<string>;
  /** @returns what does not hold, in English; undefined where all is well. What it throws is a fault too. */
  check(input: string): string | undefined | Promise<string | undefined>;
  /** How many inputs one child process tries. */
  batch: number;
}

/** Control characters that a terminal would obey; a line end and a tab are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const RAW_CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;

/** What is wrong with findings themselves: a place outside the text, or a message that is not fit to be printed. */
export function wrongFinding(text: string, findings: readonly Finding[]): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const finding of findings) {
    const { rule, line, column, length, message } = finding;
    const where = `${rule} ${line}:${column}+${length}`;
    const width = lines[line - 1]?.length;
    if (width === undefined || column < 1 || column > width + 1 || length < 1)
      return `place outside the text: ${where}`;
    if (RAW_CONTROL.test(formatFindings([finding]))) return `control character in what is printed: ${where}`;
    if (/\n\s+at /.test(message)) return `trace in a message: ${where}`;
  }
  return undefined;
}
