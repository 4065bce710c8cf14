import { repairMarks } from './marks.ts';
import { nfc, nfd } from './normal-form.ts';
import { ENCLOSED, type LetterStyle, mayHaveStyledLetter, plainLetters, styledLetter } from './styled-letters.ts';
import { parseSyllable } from './syllable.ts';

/** A word to write with plain letters. Offsets are UTF-16, `end` is exclusive. */
export interface StyledWord {
  start: number;
  end: number;
  /** The word in plain letters, in NFC. */
  to: string;
  /** Whether it may be replaced without asking. */
  sure: boolean;
}

/** A word with what tells whether its letters spell, or stand for something as in a formula. */
interface Candidate extends StyledWord {
  style: LetterStyle;
  /** Number of letters and digits. */
  letters: number;
  /** Whether all of them are styled; a capital before small ones need not be. */
  isWhole: boolean;
  /** Whether it is a syllable with a mark: no formula and no abbreviation is. */
  isMarked: boolean;
  isSyllable: boolean;
  /** Whether a sign of mathematics or of phonetic script stands beside it. */
  isAmongSigns: boolean;
}

const WORD = new RegExp(String.raw`[\p{L}\p{M}\p{N}${ENCLOSED}]+`, 'gu');
/** What surrounds variables and transcriptions, also behind a space. */
const SIGN_BEFORE = /[\p{Sm}^_/[*\\(){}]\s?$/u;
const SIGN_BEHIND = /^\s?[\p{Sm}^_/\]*\\(){}\u2032]/u;
/** Wide letters are as wide as the characters of these scripts, and are written among them. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** So many letters in a row are a word. */
const FEWEST_IN_WORD: Readonly<Record<LetterStyle, number>> = {
  mathematical: 4,
  wide: 2,
  enclosed: 3,
  small: 3,
  phonetic: Infinity,
  raised: Infinity,
};
/** From here on a word that may stand for something is told. */
const FEWEST_TOLD = 3;

function candidate(text: string, word: string, start: number): Candidate | undefined {
  const chars = Array.from(nfd(word)).filter((char) => !/\p{M}/u.test(char));
  const styled = chars.flatMap((char) => styledLetter(char) ?? []);
  // A phonetic letter says least: where another style is in the word, that one counts.
  const style = (styled.find((letter) => letter.style !== 'phonetic') ?? styled[0])?.style;
  const to = nfc(repairMarks(plainLetters(nfd(word))));
  if (style === undefined || !/^[\p{Script=Latin}\d]+$/u.test(to)) return undefined;
  const end = start + word.length;
  const isSyllable = parseSyllable(to) !== undefined;
  const isMarked = isSyllable && /[^a-z]/i.test(to);
  const isAmongSigns = SIGN_BEFORE.test(text.slice(0, start).slice(-2)) || SIGN_BEHIND.test(text.slice(end, end + 2));
  const hasCapital = style === 'small' && /^[A-Z]/.test(word);
  const isWhole = styled.length === chars.length - (hasCapital ? 1 : 0);
  return { start, end, to, sure: false, style, letters: chars.length, isWhole, isMarked, isSyllable, isAmongSigns };
}

/** Whether a word by itself shows that its letters spell it. */
function spells({ style, letters, isWhole, isMarked, isSyllable, isAmongSigns }: Candidate): boolean {
  if (style === 'wide') return letters >= FEWEST_IN_WORD.wide;
  if (style === 'phonetic') return isMarked && isWhole && letters > 2;
  if (letters < 2 || (style === 'raised' && !isWhole)) return false;
  if (style === 'small' && isSyllable && !isAmongSigns) return true;
  return isMarked || (isWhole && letters >= FEWEST_IN_WORD[style] && !isAmongSigns);
}

/** Whether a word that is not sure is worth saying: it is long enough to be one, and nothing but styled letters. */
function isWorthTelling({ style, letters, isWhole, isAmongSigns }: Candidate): boolean {
  if (style === 'wide') return true;
  return isWhole && letters >= FEWEST_TOLD && !isAmongSigns;
}

/**
 * Finds the words of a stretch of prose that are written in styled letters (`𝗚𝗶𝗮̉𝗺`, `ＦＡＣＥ`, `ᴠà`). A word is sure
 * where it is a Vietnamese one, is long enough to be a word, or stands beside one in the same style that is. Variables of
 * formulas, transcriptions (/sɪn/, tʰ), ordinals (1ˢᵗ) and the wide letters of Japanese have no entry.
 */
export function styledWords(text: string): StyledWord[] {
  if (!mayHaveStyledLetter(text)) return [];
  const isEastAsian = EAST_ASIAN.test(text);
  const found = [...text.matchAll(WORD)]
    .flatMap(({ 0: word, index }) => (mayHaveStyledLetter(word) ? (candidate(text, word, index) ?? []) : []))
    .filter(({ style, isMarked }) => style !== 'wide' || !isEastAsian || isMarked);
  const spelling = new Set(found.filter(spells).map(({ style }) => style));
  return found.flatMap((one) => {
    const { start, end, to, style, isWhole, isAmongSigns } = one;
    const sure = spells(one) || (spelling.has(style) && isWhole && !isAmongSigns);
    return sure || isWorthTelling(one) ? [{ start, end, to, sure }] : [];
  });
}
