import { placeTone } from '../../vietnamese/syllable.ts';
import { EVERYDAY } from '../cures.ts';
import { reportWords } from '../mention.ts';
import { isBesideForeign, isDistinctive, isVietnamese } from '../passage-words.ts';
import { fileRule, type Passage, type Report } from '../rule.ts';
import { FOREIGN_WORDS } from '../words/foreign.ts';
import { USUAL_SYLLABLES } from '../words/usual-syllables.ts';
import type { Word } from '../words.ts';

/** After these a word may be named and not used, where its right spelling is near: viết quý, không viết qúy. */
const NAMING = new Set('viết chữ từ gõ sai thành là như dấu'.split(' '));
const NEAR = 6;

/** Letters beside a misplaced tone that no other language has there: qúy, tíêng, hùynh. */
const VIETNAMESE_LETTERS = /^q|[ăâêô]|u[yỳỷỹý]|[uùúũ]y/;

/** How far from a word another may stand that shows it to be Vietnamese. */
const CONTEXT = 3;

function isUsual(syllable: string, least = 3): boolean {
  return (USUAL_SYLLABLES.get(syllable.toLowerCase()) ?? Infinity) <= least;
}

function hasVietnameseLetters(word: Word): boolean {
  return isDistinctive(word) || VIETNAMESE_LETTERS.test(word.lower);
}

/** Whether a word may be of another language: `più`, `Xià`, and what stands beside a foreign word. */
function isForeign(passage: Passage, at: number, to: string): boolean {
  const word = passage.tokens[at]?.word;
  if (!word || hasVietnameseLetters(word)) return false;
  return isBesideForeign(passage, at) || (FOREIGN_WORDS.has(word.lower) && !isUsual(to, EVERYDAY));
}

/** Whether a word is an example of wrong spelling: the right one stands in the cell beside its own, or is named too. */
function isExample({ prose, tokens }: Passage, at: number, to: string, beside: ReadonlySet<string>): boolean {
  const right = to.toLowerCase();
  if (NAMING.has(tokens[at - 1]?.word.lower ?? '')) {
    return tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ word }) => word.lower === right);
  }
  return prose.place === 'cell' && beside.has(right);
}

/** The words of the passages before and behind one. */
function wordsBeside(passages: readonly Passage[], index: number): Set<string> {
  const beside = [...(passages[index - 1]?.tokens ?? []), ...(passages[index + 1]?.tokens ?? [])];
  return new Set(beside.map(({ word }) => word.lower));
}

/** Whether a misplaced tone may be moved without asking: letters or neighbours show that the word is Vietnamese. */
function isSure({ tokens }: Passage, at: number, to: string): boolean {
  const word = tokens[at]?.word;
  if (!word || !isUsual(to) || FOREIGN_WORDS.has(word.lower)) return false;
  if (hasVietnameseLetters(word) || tokens.length === 1) return true;
  const near = [...tokens.slice(Math.max(0, at - CONTEXT), at), ...tokens.slice(at + 1, at + 1 + CONTEXT)];
  return near.some((token) => isVietnamese(token.word) || token.word.isMisplaced);
}

/** A tone on a letter where neither style puts it: `qúy`, `gía`, `khuyá`. Named exceptions (gịa) are no faults. */
export const tonePlacement = fileRule('tone-placement', 'error', ({ passages }) =>
  passages.flatMap((passage, index) => {
    if (!passage.tokens.some(({ word }) => word.isMisplaced)) return [];
    const beside = wordsBeside(passages, index);
    return passage.tokens.flatMap(({ start, end, word }, at): Report[] => {
      if (!word.isMisplaced) return [];
      const to = placeTone(word.text, 'traditional');
      if (isForeign(passage, at, to)) return [];
      const message = `“${word.text}” đặt dấu thanh sai chỗ.`;
      const sure = !isExample(passage, at, to, beside) && isSure(passage, at, to) ? to : undefined;
      return [reportWords(passage, start, end, { message, remedy: `viết “${to}”.`, to: sure })];
    });
  }),
);
