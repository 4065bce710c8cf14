import type { Nodes } from 'mdast';
import type { Finding, FindingText } from './finding.ts';
import { isJsx } from './jsx.ts';
import type { SourceText } from './lines.ts';
import { OBJECT } from './prose.ts';
import { rangeOf } from './range.ts';

/** What a message says of a raw sign: all of them have one rule. */
export type Said = Omit<FindingText, 'rule'>;

/** A piece of Markdown that the parser leaves as plain signs, and what is said of it. */
export interface RawSign {
  /** Global; looked for in what is left of a block (`leftSigns`). */
  pattern: RegExp;
  /** Gives what is said of a match; undefined where it is right as it stands. @param left the whole text the match is in. */
  says: (match: RegExpExecArray, left: string) => Said | undefined;
}

/** How much of an author's text a message repeats. */
const MOST_SHOWN = 50;

/** A piece of what is left of a block as a message shows it: on one line, and not too long. */
export function shownSigns(left: string): string {
  const line = left
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\uFFFC+/g, '…');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}

/** Says that something was not read as what it was meant to be. @param what with its capital, in Vietnamese. */
export function unread(what: string, remedy: string, level?: 'style'): Said {
  return { ...(level && { level }), message: `${what} không được nhận ra, chỉ hiện thành chữ.`, remedy };
}

/** A backslash before a sign: the author wants to see the sign. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/** Ranges of the text the parser took for plain text, in the source. */
function textRanges(node: Nodes, source: string): (readonly [number, number])[] {
  const [start, end] = rangeOf(node);
  if (node.type === 'text') return [[start, end]];
  // An address that is its own text, and a label of the described product, which is shown as the screen has it.
  if (node.type === 'link' && source[start] !== '[') return [];
  if (isJsx(node) && node.name === 'Ui') return [];
  return 'children' in node ? node.children.flatMap((child) => textRanges(child, source)) : [];
}

/** The signs of a quote or list before each line but the first, as spaces. */
function withoutLeads(left: string, written: string): string {
  return left.replace(/(?<=\n)[ \t>\uFFFC]+/g, (signs, at: number) => {
    const lead = /^[ \t>]*/.exec(written.slice(at, at + signs.length))?.[0].length ?? 0;
    return ' '.repeat(lead) + signs.slice(lead);
  });
}

/**
 * The source of a block of text, unit for unit, with what is no plain text (markup, code, addresses, escaped signs) as
 * `OBJECT`. Line ends stay, and the signs of a quote or list before a line are spaces.
 */
export function leftSigns(block: Nodes, source: SourceText): string {
  const [start, end] = rangeOf(block);
  let left = '';
  const blank = (to: number): void => {
    left += source.text.slice(start + left.length, to).replace(/[^\n]/g, OBJECT);
  };
  for (const [from, to] of textRanges(block, source.text)) {
    blank(from);
    left += source.text.slice(from, to).replace(ESCAPED, OBJECT.repeat(2));
  }
  blank(end);
  return withoutLeads(left, source.text.slice(start, end));
}

/** The pieces of a text that rules find; where two find the same, the first in their list has it. */
export function rawFindings(left: string, start: number, source: SourceText, rules: readonly RawSign[]): Finding[] {
  const found: { from: number; to: number; text: Said }[] = [];
  let taken: Uint8Array | undefined;
  for (const { pattern, says } of rules) {
    for (const match of left.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken?.subarray(from, to).includes(1)) continue;
      const text = says(match, left);
      if (!text) continue;
      taken ??= new Uint8Array(left.length);
      taken.fill(1, from, to);
      found.push({ from, to, text });
    }
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, text }) => source.finding(start + from, start + to, { rule: 'unread-markdown', ...text }));
}
