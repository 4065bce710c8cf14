/** Where something begins and ends in a text, in UTF-16 units. */
type Range = readonly [start: number, end: number];

/** A fence as it is opened: how many quotes it stands in, and the column where the content of its list item begins. */
interface Fence {
  sign: string;
  length: number;
  quotes: number;
  indent: number;
}

/** A line, taken apart: the quotes and list markers before it, and where its own text begins. */
interface Line {
  start: number;
  /** Offset behind its line end. */
  end: number;
  /** Offset of its first character that is no marker and no space. */
  content: number;
  /** Column of it, from 0; a tab reaches to the next column that four divides. */
  column: number;
  quotes: number;
  hasMarker: boolean;
  isBlank: boolean;
}

const MARKERS = /[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*)*/y;
const FENCE = /(`{3,})[^`\n]*$|(~{3,})[^\n]*$/my;

function columnBehind(markers: string): number {
  return [...markers].reduce((column, sign) => column + (sign === '\t' ? 4 - (column % 4) : 1), 0);
}

/** Quotes and list markers that stand before a line's text. */
function lineAt(text: string, start: number): Line {
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : next + 1;
  MARKERS.lastIndex = start;
  const markers = MARKERS.exec(text)?.[0] ?? '';
  const content = Math.min(start + markers.length, end);
  const quotes = markers.split('>').length - 1;
  const isBlank = text.slice(content, end).trim() === '';
  const column = columnBehind(markers);
  return { start, end, content, column, quotes, hasMarker: /[^ \t>]/.test(markers), isBlank };
}

function openedFence(
  text: string,
  { content, column, quotes, hasMarker }: Line,
  items: readonly number[],
): Fence | undefined {
  FENCE.lastIndex = content;
  const found = FENCE.exec(text);
  const run = found?.[1] ?? found?.[2];
  if (!run) return undefined;
  return { sign: run.charAt(0), length: run.length, quotes, indent: hasMarker ? column : (items.at(-1) ?? 0) };
}

/** Whether a line stands outside the quote or the list item that a fence was opened in: that closes the fence. */
function leaves(line: Line, { quotes, indent }: Fence): boolean {
  if (line.isBlank) return line.quotes < quotes;
  return line.quotes < quotes || line.column < indent;
}

/** Offset behind a fence that is opened in a line. */
function fenceEnd(text: string, opening: Line, fence: Fence): number {
  const closing = new RegExp(`${fence.sign}{${fence.length},}[ \\t]*\\r?$`, 'my');
  let at = opening.end;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (leaves(line, fence)) return at;
    // What looks like a marker in code is code: only quotes and spaces are taken off before the closing fence.
    closing.lastIndex = at + (/^[ \t>]*/.exec(text.slice(at, line.end))?.[0].length ?? 0);
    if (closing.test(text)) return line.end;
    at = line.end;
  }
  return text.length;
}

/** Offset behind the lines of text that belong to one block with this one, as far as their code spans and tags may reach. */
function blockEnd(text: string, first: Line): number {
  let at = first.end;
  while (at < text.length) {
    const line = lineAt(text, at);
    const isOther =
      line.isBlank || line.hasMarker || /^(?:#{1,6}[ \t]|`{3}|~{3})/.test(text.slice(line.content, line.content + 8));
    if (isOther) break;
    at = line.end;
  }
  return at;
}

const COMMENT_START = /\{\s*\/\*/y;
const COMMENT_END = /\*\/\s*(?:(\})|(\/\*))?/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const TAG =
  /<\/?[A-Za-z][\w.:-]*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{\s*(?:"[^"\\]*"|'[^'\\]*')\s*\}|\{[^{}<]*\}))?)*\s*\/?>/y;
const DESTINATION = /\]\((?:<[^<>\n]*>|(?:[^\s()<\\]|\\.|\([^\s()<]*\))*)(?=[\s)])/y;
const DEFINITION = /\[(?!\^)[^\]\n]+\]:[ \t]*(?:<[^<>\n]*>|[^\s<]+)/y;

/** The text of a footnote, which goes on in lines indented by four, as an item of a list does. */
const FOOTNOTE = /\[\^[^\]\n]+\]:/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Finds the ends of comments in a text, from its start to its end; each `*\/` is looked for once. */
class Comments {
  readonly #text: string;
  #close = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #closeFrom(at: number): number {
    if (this.#close < at) this.#close = this.#text.indexOf('*/', at);
    if (this.#close < 0) this.#close = this.#text.length;
    return this.#close;
  }

  /** Offset behind a pair of braces that holds nothing but comments; undefined where it holds more, or is not closed. */
  closing(at: number): number | undefined {
    let inside = at + (matchAt(COMMENT_START, this.#text, at)?.length ?? 0);
    while (inside > at) {
      COMMENT_END.lastIndex = this.#closeFrom(inside);
      const found = COMMENT_END.exec(this.#text);
      if (found?.[1]) return COMMENT_END.lastIndex;
      inside = found?.[2] ? COMMENT_END.lastIndex : at;
    }
    return undefined;
  }
}

/** Where the backtick run that closes a code span stands in a block: the next one of the same length. */
class Backticks {
  readonly #starts = new Map<number, number[]>();

  constructor(text: string, start: number, end: number) {
    for (const { 0: run, index } of text.slice(start, end).matchAll(/`+/g)) {
      const starts = this.#starts.get(run.length) ?? [];
      starts.push(start + index);
      this.#starts.set(run.length, starts);
    }
    for (const starts of this.#starts.values()) starts.reverse();
  }

  /** Offset behind the span that is opened by a run of backticks; undefined where it is not closed. */
  closing(at: number, length: number): number | undefined {
    const starts = this.#starts.get(length) ?? [];
    while ((starts.at(-1) ?? Infinity) <= at) starts.pop();
    const found = starts.at(-1);
    return found === undefined ? undefined : found + length;
  }
}

/** The values in quotes of a tag, without their quotes. */
function quotedIn(text: string, start: number, end: number): Range[] {
  const values = text.slice(start, end).matchAll(/"[^"]+"|'[^']+'/g);
  return [...values].map(({ 0: value, index }) => [start + index + 1, start + index + value.length - 1]);
}

/** How far a code span is believed to reach: over the lines of its block, or to the end of its line. */
export type Spans = 'block' | 'line';

/** Collects what is code in the lines of one block. @returns where reading goes on: a comment may reach beyond the block. */
function codeInBlock(text: string, first: Line, comments: Comments, code: Range[], spans: Spans): number {
  const end = blockEnd(text, first);
  const backticks = new Backticks(text, first.content, end);
  // Only the block is searched: a search in the text would go to its end again for each block without such a sign.
  const block = text.slice(first.content, end);
  const interesting = /[`\\{<\]]/g;
  let at = first.content;
  const definition = matchAt(DEFINITION, text, at);
  if (definition) {
    code.push([at, at + definition.length]);
    at += definition.length;
  }
  for (;;) {
    interesting.lastIndex = at - first.content;
    const found = interesting.exec(block);
    if (!found) return Math.max(end, at);
    at = first.content + found.index;
    const taken = codeAt(text, at, backticks, comments);
    const lineEnd = spans === 'line' && text.charAt(at) === '`' ? text.slice(at, taken?.end).search(/[\r\n]/) : -1;
    if (lineEnd >= 0) {
      code.push([at, at + lineEnd]);
      return at + lineEnd + 1;
    }
    if (taken?.isCode) code.push([at, taken.end]);
    else if (taken) code.push(...quotedIn(text, at, taken.end));
    at = taken?.end ?? at + 1;
  }
}

/** What begins at a sign: code or the like, or a tag, which is passed over as a whole, because a value in it is no code span. */
function codeAt(
  text: string,
  at: number,
  backticks: Backticks,
  comments: Comments,
): { end: number; isCode: boolean } | undefined {
  const sign = text.charAt(at);
  if (sign === '`') {
    const run = /`+/y;
    run.lastIndex = at;
    const length = run.exec(text)?.[0].length ?? 1;
    const end = backticks.closing(at, length);
    return { end: end ?? at + length, isCode: end !== undefined };
  }
  if (sign === '{') {
    const end = comments.closing(at);
    return end === undefined ? undefined : { end, isCode: true };
  }
  const patterns: Readonly<Record<string, RegExp>> = { '\\': ESCAPE, '<': TAG, ']': DESTINATION };
  const pattern = patterns[sign];
  const found = pattern && matchAt(pattern, text, at);
  return found ? { end: at + found.length, isCode: sign !== '<' } : undefined;
}

function blank(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of ranges) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

/**
 * The same text with everything turned to spaces in which MDX reads neither tags nor expressions: fenced code, code
 * spans, escapes, comments (`{/* … *\/}`), addresses of links, and the quoted values of tags. Line ends stay, and no offset changes. It is a reading of
 * the text before the parser's own, so that what the parser cannot bear is found without it.
 * @param from offset where the body starts.
 * @param spans `line` shows what would be no code if a block ended where this reading does not see it.
 */
export function outsideCode(text: string, from: number, spans: Spans = 'block'): string {
  const code: Range[] = [];
  const items: number[] = [];
  const comments = new Comments(text);
  let at = from;
  while (at < text.length) {
    const line = lineAt(text, at);
    const indent = line.column;
    if (!line.isBlank) while (items.length && indent < (items.at(-1) ?? 0)) items.pop();
    if (line.hasMarker) items.push(indent);
    if (matchAt(FOOTNOTE, text, line.content)) items.push(indent + 4);
    const fence = openedFence(text, line, items);
    const end = fence ? fenceEnd(text, line, fence) : line.end;
    if (fence) code.push([line.content, end]);
    at = fence ? end : line.isBlank ? line.end : codeInBlock(text, line, comments, code, spans);
  }
  return blank(text, code);
}
