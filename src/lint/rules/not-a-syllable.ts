import { hasIllegalTone, isSyllable, parseSyllable } from '../../vietnamese/syllable.ts';
import { passageRule, type Report, reportAt } from '../rule.ts';
import { GLUED, NAMES } from '../words/names.ts';
import type { Word } from '../words.ts';

/**
 * Letters that only Vietnamese has: đ ơ ư, hỏi and nặng, and a tone on a letter that is marked already. (é, ô, ã and
 * others are in café, fête and São too.) Without one a word may be foreign, and is left alone.
 */
const DISTINCTIVE = /[đơưởờớỡợửừứữựảẻỉỏủỷạẹịọụỵấầẩẫậắằẳẵặếềểễệốồổỗộ]/;

/** Letters beside these are foreign: Croatian đ, Romanian ă, German and Nordic words. */
const FOREIGN = /[^a-zđăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]|[fjwz]/;

/**
 * Beside one of these a word is only a part of one: of a word cut by a character that the rule `invisible` tells, or of
 * a foreign name written syllable by syllable (Mát-xcơ-va).
 */
const PART_OF_WORD = /[-\u00AD\u180E\u200B-\u200F\u2060\uFEFF]/;

/** Letters of one key with each other: what a slip of a mark leaves. */
const KIN = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ'];

/** The two syllables a word was glued from: `vớinhững`; one of them may be foreign where the other is a function word. */
function parts(lower: string): [string, string] | undefined {
  for (let at = 1; at < lower.length; at += 1) {
    const [left, right] = [lower.slice(0, at), lower.slice(at)];
    if (isSyllable(left) && isSyllable(right) && left.length > 1 && right.length > 1) return [left, right];
  }
  const glued = gluedEnd(lower);
  return glued ? [lower.slice(0, -glued.length), glued] : undefined;
}

/** The function word that hangs on a foreign one: `emailvà`. */
function gluedEnd(lower: string): string | undefined {
  return GLUED.find((word) => lower.endsWith(word) && /^[a-z]{4,}$/.test(lower.slice(0, -word.length)));
}

/** Syllables that differ from a word in one letter's mark (`đuờng`, đường) or, where there are none, lack one letter of it. */
function neighbours(lower: string): string[] {
  const marked = [...lower].flatMap((char, at) => {
    const plain = char.normalize('NFD').charAt(0);
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(char.normalize('NFD'))?.[0] ?? '';
    const kin = KIN.find((letters) => letters.includes(plain)) ?? '';
    return [...kin].map((letter) => lower.slice(0, at) + (letter + tone).normalize('NFC') + lower.slice(at + 1));
  });
  const shorter = [...lower].map((_, at) => lower.slice(0, at) + lower.slice(at + 1));
  const syllables = (words: readonly string[]): string[] => [
    ...new Set(words.filter((word) => word !== lower && isSyllable(word))),
  ];
  const near = syllables(marked);
  return near.length ? near : syllables(shorter);
}

function isSuspect({ lower, text, isMarked, isSyllable: fine }: Word): boolean {
  if (fine || !isMarked || NAMES.has(lower) || FOREIGN.test(lower)) return false;
  if (!DISTINCTIVE.test(lower)) return gluedEnd(lower) !== undefined;
  // Without a vowel it is an abbreviation (đc, TĐ), in capitals one too (HĐND); other rules know them.
  if (!/[aăâeêioôơuưy]/.test(lower.normalize('NFD')) || (text === text.toUpperCase() && lower.length < 6)) return false;
  return !parseSyllable(lower) && !hasIllegalTone(lower);
}

function remedyFor(lower: string): string {
  const near = neighbours(lower);
  const split = near.length ? undefined : parts(lower);
  if (split) return `thêm dấu cách: “${split.join(' ')}”.`;
  const asked = near.length
    ? `có phải bạn muốn viết ${near.map((word) => `“${word}”`).join(' hay ')}?`
    : 'xem lại chính tả.';
  return `${asked} Nếu là tên riêng thì tắt quy tắc này ở dòng này bằng chú thích lint-off.`;
}

/** A word of Vietnamese letters that is no syllable: two words glued together, a letter too many or too few. */
export const notASyllable = passageRule('not-a-syllable', 'error', ({ prose, tokens }) =>
  tokens
    .filter(
      ({ start, end, word }) =>
        isSuspect(word) && !PART_OF_WORD.test(prose.text.charAt(start - 1) + prose.text.charAt(end)),
    )
    .map(({ start, end, word }): Report => {
      const message = `“${word.text}” không phải là một âm tiết tiếng Việt.`;
      return reportAt(prose, start, end, { message, remedy: remedyFor(word.lower) });
    }),
);
