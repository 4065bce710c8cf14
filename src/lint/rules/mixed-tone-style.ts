import { placeTone, type ToneStyle } from '../../vietnamese/syllable.ts';
import { reportWords } from '../mention.ts';
import { isDistinctive } from '../passage-words.ts';
import { fileRule, type LintText, type Report, type Run } from '../rule.ts';
import { USUAL_SYLLABLES } from '../words/usual-syllables.ts';
import type { Word } from '../words.ts';

const NAMES: Readonly<Record<ToneStyle, string>> = {
  traditional: 'kiểu cũ (hòa, thủy)',
  reformed: 'kiểu mới (hoà, thuỷ)',
};

/** Whether a word shows a style: `Noé` looks like one, and is a name of another language. */
function hasStyle(word: Word): boolean {
  if (!word.style) return false;
  return isDistinctive(word) || USUAL_SYLLABLES.has(placeTone(word.lower, 'traditional'));
}

/** How often a document writes each style. */
function count({ passages }: LintText): Record<ToneStyle, number> {
  const counts = { traditional: 0, reformed: 0 };
  for (const { tokens } of passages)
    for (const { word } of tokens) if (word.style && hasStyle(word)) counts[word.style] += 1;
  return counts;
}

/** The style a document should have throughout; undefined where each word may stay as it is. */
function wanted(text: LintText, { toneStyle, houseStyle }: Run): ToneStyle | undefined {
  if (toneStyle === 'keep') return undefined;
  if (toneStyle !== 'majority') return toneStyle;
  const { traditional, reformed } = count(text);
  if (traditional === reformed) return houseStyle;
  return traditional > reformed ? 'traditional' : 'reformed';
}

/** Both ways of writing hòa/hoà are in use (facts of usage: most documents hold one); a document should keep to one. */
export const mixedToneStyle = fileRule('mixed-tone-style', 'style', (text, run) => {
  const style = wanted(text, run);
  if (!style) return [];
  const other = style === 'traditional' ? 'reformed' : 'traditional';
  return text.passages.flatMap((passage): Report[] =>
    passage.tokens
      .filter(({ word }) => word.style === other && hasStyle(word))
      .map(({ start, end, word }) => {
        const to = placeTone(word.text, style);
        const message = `“${word.text}” đặt dấu thanh theo ${NAMES[other]}, còn bài này theo ${NAMES[style]}.`;
        return reportWords(passage, start, end, { message, remedy: `viết “${to}”.`, to });
      }),
  );
});
