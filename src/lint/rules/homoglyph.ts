import { homoglyphRepair, mayHaveHomoglyph } from '../../vietnamese/homoglyphs.ts';
import { firstFrom } from '../../vietnamese/places-in-text.ts';
import { type StyledWord, styledWords } from '../../vietnamese/styled-words.ts';
import { type Passage, passageRule, type Report, reportAt } from '../rule.ts';
import { codePoint } from '../../vietnamese/control-characters.ts';

/** At most so many letters of a word are named. */
const MOST_NAMED = 4;

/** The letters of a word that look like others, with their code points. */
function lookAlikes(word: string): string {
  const chars = [...new Set([...word].filter((char) => mayHaveHomoglyph(char)))];
  const named = chars.slice(0, MOST_NAMED).map((char) => `“${char}” (${codePoint(char)})`);
  return named.join(', ') + (chars.length > MOST_NAMED ? ` và ${chars.length - MOST_NAMED} ký tự nữa` : '');
}

function styledReport({ prose }: Passage, { start, end, to, sure }: StyledWord): Report {
  const word = prose.text.slice(start, end);
  const message = `“${word}” viết bằng ký tự trang trí, tìm kiếm và trình đọc màn hình không coi là chữ: ${lookAlikes(word)}.`;
  const remedy = sure
    ? `gõ lại thành “${to}”; muốn chữ đậm hay nghiêng thì dùng **…** hoặc *…*.`
    : `nếu đây là chữ thì gõ lại thành “${to}”.`;
  return reportAt(prose, start, end, { message, remedy, to: sure ? to : undefined });
}

/** How a word is spoken, in the letters of the International Phonetic Alphabet, where ð is a sound: `[re'puβlika ðe]`. */
const PRONUNCIATION =
  /\[(?=[^[\]\n]*[\u0250-\u02FFβθχ])[^[\]\n]*\]|\/(?=[^/\n]*[\u0250-\u02FFβθχ])[^/\n]*\/|[[/]ð\p{Ll}+[\]/]/gu;

/** Letters of another alphabet in the words that are not told already. */
function foreignLetters({ prose, tokens }: Passage, told: readonly StyledWord[]): Report[] {
  const spoken = [...prose.text.matchAll(PRONUNCIATION)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  // Neither kind overlaps with others of its kind.
  const isIn = (kind: readonly { start: number; end: number }[], start: number, end: number): boolean =>
    start < (kind[firstFrom(kind, end, (one) => one.start) - 1]?.end ?? 0);
  return tokens.flatMap(({ start, end, word }): Report[] => {
    if (!mayHaveHomoglyph(word.text)) return [];
    if (isIn(told, start, end) || isIn(spoken, start, end)) return [];
    const to = homoglyphRepair(word.text);
    if (to === undefined) return [];
    const message = `“${word.text}” có chữ của bảng chữ cái khác: ${lookAlikes(word.text)}.`;
    return [reportAt(prose, start, end, { message, remedy: `gõ lại thành “${to}”.`, to })];
  });
}

/**
 * Letters that look like Vietnamese ones and are others, inside a Vietnamese word: those of other alphabets (`Ðăng` with
 * the Icelandic Ð), and letters in the style of a font (`𝗚𝗶𝗮̉𝗺`, `ＦＡＣＥ`).
 */
export const homoglyph = passageRule('homoglyph', 'error', (passage) => {
  if (!mayHaveHomoglyph(passage.prose.text)) return [];
  const styled = styledWords(passage.prose.text);
  return [...styled.map((word) => styledReport(passage, word)), ...foreignLetters(passage, styled)];
});
