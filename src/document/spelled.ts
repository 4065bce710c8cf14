import type { ProseBuilder } from './prose.ts';

/** How a parser's text is written in the file where the two differ: an escape, a reference, a line end with what begins the next line. */
const SPELLED = /\\(?=[!-/:-@[-`{-~])|&(?:#\d+|#x[\da-f]+|\w+);|[ \t]*\r?\n[ \t>]*/iy;

/** The references that stand for `&` itself; no other one does. */
const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;

/** What is written otherwise at an offset of the source; undefined where it is no such thing: `R&D;` is no reference. */
function spelledAt(source: string, at: number, char: string): string | undefined {
  SPELLED.lastIndex = at;
  const spelled = SPELLED.exec(source)?.[0];
  return spelled?.startsWith('&') && char === '&' && !AMPERSAND.test(spelled) ? undefined : spelled;
}

/** Appends a run of `text` that equals the source, gives its length. */
function sameLength(text: string, from: number, source: string, at: number, end: number): number {
  let length = 0;
  while (from + length < text.length && at + length < end && text[from + length] === source[at + length]) {
    // What the source spells otherwise begins with a character the text may hold too: `&` in `&amp;`, a line end.
    if (/[\\&\n\r]/.test(source.charAt(at + length))) break;
    length += 1;
  }
  return length;
}

/**
 * Adds a parser's text with the places of its characters in the file. Text and source are walked side by side; where
 * the source spells a character otherwise, that character has a place and cannot be replaced.
 * @param text what the parser read. @param source the file. @param start offset where it is written. @param end and where that ends.
 * @returns whether all of it was found; what comes after a place that cannot be matched is left out.
 */
export function addSpelled(builder: ProseBuilder, text: string, source: string, start: number, end: number): boolean {
  // Nearly all text is written just as it is read.
  if (end - start === text.length && source.startsWith(text, start) && !/[\\&\r\n]/.test(text)) {
    builder.verbatim(text, start);
    return true;
  }
  let from = 0;
  let at = start;
  while (from < text.length) {
    const length = sameLength(text, from, source, at, end);
    if (length) builder.verbatim(text.slice(from, from + length), at);
    from += length;
    at += length;
    if (from >= text.length) return true;
    if (at >= end) return false;
    const spelled = spelledAt(source, at, text.charAt(from));
    if (spelled === '\\') {
      at += 1;
      builder.verbatim(text.charAt(from), at);
      at += 1;
      from += 1;
    } else if (spelled) {
      const point = text.startsWith('\r\n', from) ? '\r\n' : String.fromCodePoint(text.codePointAt(from) ?? 0);
      builder.other(point, at);
      from += point.length;
      at += spelled.length;
    } else if (text[from] === source[at]) {
      builder.verbatim(text.charAt(from), at);
      from += 1;
      at += 1;
    } else return false;
  }
  return true;
}
