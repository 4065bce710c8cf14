import { homoglyphRepair, mayHaveHomoglyph } from '../../vietnamese/homoglyphs.ts';
import { passageRule, type Report, reportAt } from '../rule.ts';
import { codePoint } from '../visible.ts';

/** The letters of a word that look like others, with their code points. */
function lookAlikes(word: string): string {
  const chars = [...word].filter((char) => mayHaveHomoglyph(char));
  const named = chars.map((char) => `“${char}” (${codePoint(char)})`);
  return [...new Set(named)].join(', ');
}

/** Letters of other alphabets that look like Vietnamese ones, inside a Vietnamese word: `Ðăng` with the Icelandic Ð. */
export const homoglyph = passageRule('homoglyph', 'error', ({ prose, tokens }) => {
  if (!mayHaveHomoglyph(prose.text)) return [];
  return tokens.flatMap(({ start, end, word }): Report[] => {
    const to = mayHaveHomoglyph(word.text) ? homoglyphRepair(word.text) : undefined;
    if (to === undefined) return [];
    const message = `“${word.text}” có chữ của bảng chữ cái khác: ${lookAlikes(word.text)}.`;
    return [reportAt(prose, start, end, { message, remedy: `gõ lại thành “${to}”.`, to })];
  });
});
