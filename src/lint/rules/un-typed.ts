import { detectKeys } from '../../vietnamese/keystrokes/detect.ts';
import { type Passage, passageRule, type Report, reportAt } from '../rule.ts';
import { shortened } from '../visible.ts';

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

/** Single words that slipped through in a passage that is else well typed: `quyeenf`. */
function slips({ prose, tokens }: Passage): Report[] {
  const slipped = tokens.filter(({ word }) => word.keys);
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
