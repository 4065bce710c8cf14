/**
 * Letters and digits of ASCII that Unicode has once more in another style. They look like bold, small or wide letters,
 * and are none to a search or a screen reader.
 */

/** What a styled letter is taken from. `small` are small capitals, `phonetic` those of them that the IPA uses as letters. */
export type LetterStyle = 'mathematical' | 'wide' | 'enclosed' | 'small' | 'phonetic' | 'raised';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';

/** Alphabets in a row: the first code point, the letters that follow each other, and how often. */
const RANGES: readonly (readonly [style: LetterStyle, first: number, letters: string, times: number])[] = [
  ['mathematical', 0x1d400, UPPER + LOWER, 13],
  ['mathematical', 0x1d7ce, DIGITS, 5],
  ['wide', 0xff10, DIGITS, 1],
  ['wide', 0xff21, UPPER, 1],
  ['wide', 0xff41, LOWER, 1],
  ['enclosed', 0x249c, LOWER, 1],
  ['enclosed', 0x24b6, UPPER + LOWER, 1],
  ['enclosed', 0x1f110, UPPER, 1],
  ['enclosed', 0x1f130, UPPER, 1],
  ['enclosed', 0x1f150, UPPER, 1],
  ['enclosed', 0x1f170, UPPER, 1],
];

/** Letters that stand here and there in Unicode, and the plain ones, one below the other. ℹ is an emoji, ™ and № are signs. */
const ROWS: readonly (readonly [style: LetterStyle, from: string, to: string])[] = [
  ['mathematical', 'ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴⅅⅆⅇⅈⅉ', 'CgHHHhIILlNPQRRRZZBCeEFMoDdeij'],
  ['small', 'ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱꞯ', 'acdejkmoptuvwzfsq'],
  ['small', 'ᴆ', 'đ'],
  ['phonetic', 'ʙɢʜɪʟɴʀʏ', 'bghilnry'],
  ['raised', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ', 'abcdefghijklmnoprstuvwxyz'],
  ['raised', 'ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ', 'ABDEGHIJKLMNOPRTUVW'],
  ['raised', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ', 'aehijklmnoprstuvx'],
];

/** One styled letter: its style, and the letter or digit of ASCII (or đ) it stands for. */
export interface StyledLetter {
  style: LetterStyle;
  plain: string;
}

const STYLED: ReadonlyMap<string, StyledLetter> = new Map([
  ...RANGES.flatMap(([style, first, letters, times]) =>
    Array.from(letters.repeat(times), (plain, at) => [String.fromCodePoint(first + at), { style, plain }] as const),
  ),
  ...ROWS.flatMap(([style, from, to]) =>
    Array.from(from, (char, at) => [char, { style, plain: to.charAt(at) }] as const),
  ),
]);

/** Enclosed letters, which Unicode counts as signs, for a class in a pattern with the flag `u`. */
export const ENCLOSED = String.raw`\u249C-\u24E9\u{1F110}-\u{1F129}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}`;

/** The blocks with styled letters, among others. */
const MAY_BE_STYLED = new RegExp(
  String.raw`[\u0262-\u029F\u02B0-\u02E3\u1D00-\u1D22\u1D2C-\u1D6A\u1D9C-\u1DBB\u2071\u207F\u2090-\u209C\u2102-\u2149\u2C7C\u2C7D\uA730\uA731\uA7AF\uFF10-\uFF5A\u{1D400}-\u{1D7FF}${ENCLOSED}]`,
  'u',
);
const EACH = new RegExp(MAY_BE_STYLED.source, 'gu');

/** What a character is a styled form of; undefined where it is none. */
export function styledLetter(char: string): StyledLetter | undefined {
  return STYLED.get(char);
}

/** A cheap look whether a text has a styled letter; it sees a few other characters too. */
export function mayHaveStyledLetter(text: string): boolean {
  return MAY_BE_STYLED.test(text);
}

/** The same text in plain letters: `ＦＡＣＥ` gives `FACE`. Marks stay as they are, separate from the letter they stand on. */
export function plainLetters(text: string): string {
  return mayHaveStyledLetter(text) ? text.replace(EACH, (char) => STYLED.get(char)?.plain ?? char) : text;
}
