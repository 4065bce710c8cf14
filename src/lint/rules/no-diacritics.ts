import { type Passage, passageRule, reportAt } from '../rule.ts';
import { UNMARKED } from '../words/unmarked.ts';

/** A passage shorter than this may be a name or a search term. */
const FEWEST_WORDS = 5;
/** So many different tell-tale words, and this share of all, must be Vietnamese without marks. */
const FEWEST_SIGNS = 3;
const LEAST_SHARE = 0.35;

function isUnmarked({ tokens }: Passage): boolean {
  if (tokens.length < FEWEST_WORDS) return false;
  let count = 0;
  const different = new Set<string>();
  for (const { word } of tokens) {
    if (word.isMarked) return false;
    if (!UNMARKED.has(word.lower)) continue;
    count += 1;
    different.add(word.lower);
  }
  return different.size >= FEWEST_SIGNS && count >= tokens.length * LEAST_SHARE;
}

/** A paragraph of Vietnamese typed without its marks: readers must guess, and a search for the marked words misses it. */
export const noDiacritics = passageRule('no-diacritics', 'error', (passage) => {
  if (!isUnmarked(passage)) return [];
  const { prose } = passage;
  const message = 'Đoạn này viết tiếng Việt không dấu.';
  return [reportAt(prose, 0, prose.text.length, { message, remedy: 'bật bộ gõ rồi viết lại cho đủ dấu.' })];
});
