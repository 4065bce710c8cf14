import { BLANKS, codePoint, NOTHING_SEEN, OLD_BREAKS } from '../vietnamese/control-characters.ts';
import { mayHaveHomoglyph } from '../vietnamese/homoglyphs.ts';

/** In a class of a pattern with the flag `u`: what nobody sees, or sees as a blank or a box. */
const UNSEEN_CLASS = String.raw`\u0000-\u0008\u000E-\u001F\u007F-\u00A0\u00AD\u180E\u200B-\u200F\u202D\u202E\u2060\uE000-\uF8FF\uFEFF\uFFF9-\uFFFB\uFFFD${BLANKS}${OLD_BREAKS}${NOTHING_SEEN}`;
const UNSEEN = new RegExp(`[${UNSEEN_CLASS}]`, 'u');
const TRICKY = new RegExp(String.raw`[\p{M}${UNSEEN_CLASS}\u0131ÐðƉ]|[^\0-\u024F\u1E00-\u20CF]`, 'gu');

/** At most so many characters of a passage are said again in a message. */
const LONGEST = 120;

/** A passage as a message can say it again: its beginning, on one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

/**
 * The text as its characters are, for a reader who must see a fault that does not show: `hư⟨U+00AD⟩ớng`. Separate marks,
 * look-alike letters and what nobody sees get their code point beside them, or in their place.
 */
export function visible(text: string): string {
  return text.replace(TRICKY, (char) => {
    if (UNSEEN.test(char) || /\p{M}/u.test(char)) return `⟨${codePoint(char)}⟩`;
    return mayHaveHomoglyph(char) || char === '\u0131' ? `${char}⟨${codePoint(char)}⟩` : char;
  });
}
