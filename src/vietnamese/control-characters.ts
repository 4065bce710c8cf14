/**
 * Characters that are no text: controls of old machines, fillers, halves of pairs, places for a font's own signs. The
 * classes are for a pattern with the flag `u`.
 */

/** What shows as a blank and is no space. */
export const BLANKS = String.raw`\u115F\u1160\u2800\u3164\uFFA0`;

/** What ended a line or page elsewhere: in a paragraph of Markdown it is neither a break nor a space. */
export const OLD_BREAKS = String.raw`\v\f\u2028\u2029`;

/** Embeddings, isolates and marks of direction; the overrides, which turn the order of letters round, are not among them. */
export const DIRECTIONS = String.raw`\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069`;

/**
 * What shows nothing at all, besides the zero-width characters that some scripts need. The controls that are letters of
 * VISCII (Ẳ Ẵ Ẫ Ỷ Ỹ Ỵ) are not among them, nor the second block of controls, where Windows-1252 has signs.
 */
export const NOTHING_SEEN = String.raw`\u0001\u0003\u0004\u0007\u0008\u000E-\u0013\u0015-\u0018\u001A-\u001D\u001F\u007F\u034F\u061C\u202A-\u202C\u2061-\u2064\u2066-\u206F\uFDD0-\uFDEF\uFE00-\uFE0F\uFFFE\uFFFF\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}`;

/** Everything that is no text, wherever it stands. Tab and line ends are. */
const STRAY = new RegExp(
  String.raw`(?![\t\n\r])(?:[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u202D\u202E\uFFF9-\uFFFB\uFFFD]|[${BLANKS}${OLD_BREAKS}${NOTHING_SEEN}])`,
  'gu',
);

/** Variation selectors belong to emoji, signs and the characters of other scripts; these have none. */
const HAS_NO_VARIANT = /(?:^|[\s\p{Script=Latin}]|[\u0300-\u036F]|(?!\p{Emoji})\p{P})$/u;
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
/** The flag of a region is a black flag with tags behind it. */
const TAGGED_FLAG = /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u;
const TAG = /[\u{E0000}-\u{E007F}]/u;
const LONGEST_FLAG = 16;
const RIGHT_TO_LEFT = /(?!\u061C)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HANGUL = /[\u1100-\u115E\u1161-\u11FF\u3131-\u3163\u3165-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC]/;
const BRAILLE = /[\u2801-\u28FF]/;
const DIRECTION = new RegExp(`[${DIRECTIONS}\u034F]`, 'u');

/** Whether a text has a script that is written from the right. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The scripts of a text that have blanks, fillers or marks of direction among their letters. */
interface Scripts {
  hasBraille: boolean;
  hasHangul: boolean;
  isRightToLeft: boolean;
}

function scriptsOf(text: string): Scripts {
  return { hasBraille: BRAILLE.test(text), hasHangul: HANGUL.test(text), isRightToLeft: hasRightToLeft(text) };
}

/** Whether a tag stands in the flag of a region. */
function isInFlag(text: string, at: number): boolean {
  return TAGGED_FLAG.test(text.slice(Math.max(0, at - LONGEST_FLAG), at));
}

/** Whether a character does what it is there for: in a flag, behind an emoji, among letters of its script. */
function isInPlace(text: string, char: string, at: number, scripts: Scripts): boolean {
  if (VARIATION.test(char)) return !HAS_NO_VARIANT.test(text.slice(Math.max(0, at - 2), at));
  if (TAG.test(char)) return isInFlag(text, at);
  if (char === '\u2800') return scripts.hasBraille;
  if (/[\u115F\u1160\u3164\uFFA0]/.test(char)) return scripts.hasHangul;
  return DIRECTION.test(char) && scripts.isRightToLeft;
}

/** A stretch of characters that are no text. Offsets are UTF-16, `end` is exclusive. */
export interface StrayCharacters {
  start: number;
  end: number;
}

/** Finds the characters of a text that belong in none; those that follow each other are one stretch. */
export function strayCharacters(text: string): StrayCharacters[] {
  const stretches: StrayCharacters[] = [];
  const found = [...text.matchAll(STRAY)];
  if (found.length === 0) return stretches;
  const scripts = scriptsOf(text);
  for (const { 0: char, index } of found) {
    if (isInPlace(text, char, index, scripts)) continue;
    const last = stretches.at(-1);
    if (last?.end === index) last.end = index + char.length;
    else stretches.push({ start: index, end: index + char.length });
  }
  return stretches;
}

/** A character's code point as it is looked up: `U+00AD`. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What no page, feed or copy may hold: controls, halves of pairs, embeddings and overrides of direction, hidden tags. */
const HARMFUL = String.raw`\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}`;
/** What a title, name or caption may not hold besides: it breaks a line, or turns words round, in every list they stand in. */
const HARMFUL_IN_FIELDS = String.raw`${HARMFUL}\u061C\u200E\u200F\u2028\u2029`;
/** Characters without width that make two names look like one. */
const HIDDEN = String.raw`\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF`;

const IN_TEXT = new RegExp(String.raw`(?![\t\n\r])[${HARMFUL}]`, 'gu');
const IN_FIELD = new RegExp(String.raw`(?![\t\n\r])[${HARMFUL_IN_FIELDS}]`, 'gu');
const SHOWN = new RegExp(String.raw`(?![\t\n])[${HARMFUL_IN_FIELDS}${HIDDEN}]`, 'gu');
/** A joiner behind one of these makes one picture of two. */
const JOINS_EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;

/** Whether a harmful character does what it is there for: in a flag, or among letters that are written from the right. */
function isHarmless(text: string, char: string, at: number, scripts: Scripts): boolean {
  return !/[\u202D\u202E]/.test(char) && isInPlace(text, char, at, scripts);
}

/**
 * Finds the characters that may not be published: they act on terminals, feeds and the order of letters, and no reader
 * sees them. @param isField whether the text is a field (a title, a name, a caption), which is shown among others.
 */
export function harmfulCharacters(text: string, isField: boolean): { char: string; start: number }[] {
  const found = [...text.matchAll(isField ? IN_FIELD : IN_TEXT)].map(({ 0: char, index }) => ({ char, start: index }));
  if (found.length === 0) return found;
  const scripts = scriptsOf(text);
  return found.filter(({ char, start }) => !isHarmless(text, char, start, scripts));
}

/** Whether a character is left as it is where all others that nobody sees are shown. */
function staysHidden(text: string, char: string, at: number): boolean {
  if (char === '\u200D') return JOINS_EMOJI.test(text.slice(Math.max(0, at - 2), at));
  return TAG.test(char) && isInFlag(text, at);
}

/** Puts something in the place of each character that acts on a terminal or log, or that nobody sees. Tabs and `\n` stay. */
export function replaceControls(text: string, to: (char: string) => string): string {
  return text.replace(SHOWN, (char, at: number) => (staysHidden(text, char, at) ? char : to(char)));
}

/** A text as it can be printed wherever an author's words or the name of a file stand in it: `a⟨U+001B⟩[31m`. */
export function showControls(text: string): string {
  return replaceControls(text, (char) => `⟨${codePoint(char)}⟩`);
}
