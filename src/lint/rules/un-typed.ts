import { detectKeys } from '../../vietnamese/keystrokes/detect.ts';
import { isCapital } from '../passage-words.ts';
import { type Passage, passageRule, type Report, reportAt } from '../rule.ts';
import { shortened } from '../visible.ts';
import type { Token } from '../words.ts';

const NAMES = { telex: 'Telex', vni: 'VNI' } as const;

/** From this share of marked words on, a passage is Vietnamese that was typed with the input method on. */
const TYPED_SHARE = 0.2;

/** The text with some of its words replaced. */
function replaced(text: string, words: readonly { start: number; end: number; to: string }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, to } of words) {
    result += text.slice(at, start) + to;
    at = end;
  }
  return result + text.slice(at);
}

/** Whether nothing but Vietnamese stands around a word: what is beside another foreign word is foreign too (`van der meers`). */
function isAmongVietnamese({ tokens }: Passage, at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]].filter((token) => token !== undefined);
  return beside.length > 0 && beside.every(({ word }) => word.isSyllable && !isCapital(word.text));
}

/** Beside these a word is part of a name for a machine: `\ddots`, `doors_2`. */
const BEFORE_NAME = /[\\_$./=]/;
const BEHIND_NAME = /[_=(]/;

function isInName({ prose: { text } }: Passage, { start, end }: Token): boolean {
  return BEFORE_NAME.test(text.charAt(start - 1)) || BEHIND_NAME.test(text.charAt(end));
}

/** Single words that slipped through in a passage that is else well typed: `quyeenf`. */
function slips(passage: Passage): Report[] {
  const { prose, tokens } = passage;
  const slipped = tokens.filter(
    (token, at) =>
      token.word.keys && !isInName(passage, token) && (token.word.keys.isSure || isAmongVietnamese(passage, at)),
  );
  return slipped.flatMap(({ start, end, word: { text, keys } }): Report[] => {
    if (!keys) return [];
    const message = `“${text}” có vẻ là phím gõ ${NAMES[keys.method]} chưa thành chữ.`;
    return [reportAt(prose, start, end, { message, remedy: `nếu đúng thì viết “${keys.to}”.` })];
  });
}

/** Text left as the keys that should have typed it: `quangr cao`, `khoong`. Reported, never changed: English looks alike. */
export const unTyped = passageRule('un-typed', 'error', (passage) => {
  const { prose, tokens } = passage;
  let marked = 0;
  for (const { word } of tokens) if (word.isMarked) marked += 1;
  if (marked > 0 && marked >= tokens.length * TYPED_SHARE) return slips(passage);
  const keys = detectKeys(prose.text);
  if (!keys) return [];
  const message = `Đoạn này có vẻ là phím gõ ${NAMES[keys.method]} chưa thành chữ.`;
  const remedy = `bật bộ gõ rồi viết lại: “${shortened(replaced(prose.text, keys.words))}”.`;
  return [reportAt(prose, 0, prose.text.length, { message, remedy })];
});
