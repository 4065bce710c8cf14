import { nfd } from '../../vietnamese/normal-form.ts';
import { hasIllegalTone, isSyllable, parseSyllable, placeTone } from '../../vietnamese/syllable.ts';
import { type Cure, EVERYDAY, likelyCures, otherCures } from '../cures.ts';
import { mayBeLoan } from '../loans.ts';
import { isDistinctive } from '../passage-words.ts';
import { passageRule, type Report, reportAt } from '../rule.ts';
import { GLUED, NAMES } from '../words/names.ts';
import { USUAL_SYLLABLES } from '../words/usual-syllables.ts';
import type { Word } from '../words.ts';

/** Letters beside these are foreign: Croatian đ, Romanian ă, German and Nordic words. */
const FOREIGN = /[^a-zđăâêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]|[fjwz]/;

/**
 * Beside one of these a word is only a part of one: of a word cut by a character that the rule `invisible` tells, or of
 * a foreign name written syllable by syllable (Mát-xcơ-va, M’Đrắk).
 */
const PART_OF_WORD = /[-'’\u00AD\u180E\u200B-\u200F\u2060\uFEFF]/;

/** No two syllables glued are longer, nor is a loan; the cures of a longer row of letters would take minutes to look for. */
const LONGEST = 30;

function rankOf(word: string): number | undefined {
  return isSyllable(word) ? USUAL_SYLLABLES.get(placeTone(word, 'traditional')) : undefined;
}

/** Two words a word was glued from, as indices of its text. */
interface Seam {
  at: number;
  /** Rank of the rarer one. */
  rank: number;
}

/** Where two usual syllables were glued: `vớinhững`. A loan may look so too (`môđen`) and must have everyday ones. */
function seamOfSyllables(lower: string): Seam | undefined {
  const least = mayBeLoan(lower) ? EVERYDAY : 3;
  const seams = [...lower].flatMap((_, at) => {
    const [left, right] = [lower.slice(0, at), lower.slice(at)].map((part) =>
      part.length > 1 || part === 'ở' ? rankOf(part) : undefined,
    );
    return left && right && Math.max(left, right) <= least
      ? [{ at, rank: Math.max(left, right), sum: left + right }]
      : [];
  });
  return seams.sort((a, b) => a.sum - b.sum)[0];
}

/** The function word that hangs on a foreign one: `emailvà`. */
function gluedEnd(lower: string): string | undefined {
  return GLUED.find((word) => lower.endsWith(word) && /^[a-z]{4,}$/.test(lower.slice(0, -word.length)));
}

function seamOf(lower: string): Seam | undefined {
  const glued = gluedEnd(lower);
  return seamOfSyllables(lower) ?? (glued ? { at: lower.length - glued.length, rank: EVERYDAY } : undefined);
}

/** Without a vowel it is an abbreviation (đc, TĐ), in capitals one too (HĐND); other rules know them. */
function isAbbreviation({ lower, text }: Word): boolean {
  return !/[aăâeêioôơuưy]/.test(nfd(lower)) || (text === text.toUpperCase() && lower.length < 6);
}

/** A cheap look: letters of Vietnamese, put together as no syllable is. */
function isSuspect(word: Word): boolean {
  const { lower, isMarked, isSyllable: fine } = word;
  if (fine || !isMarked || NAMES.has(lower)) return false;
  if (lower.length > LONGEST) return !FOREIGN.test(lower);
  const isSurelyVietnamese = isDistinctive(word);
  // A Telex key for a tone may be left behind a word that has its tone already: `đượcj`.
  if (FOREIGN.test(isSurelyVietnamese ? lower.replace(/[fj]$/, '') : lower)) return false;
  if (!isSurelyVietnamese) return gluedEnd(lower) !== undefined;
  return !isAbbreviation(word) && !parseSyllable(lower) && !hasIllegalTone(lower);
}

function asked(cures: readonly Cure[]): string {
  const what = cures.length
    ? `có phải bạn muốn viết ${cures.map(({ word }) => `“${word}”`).join(' hay ')}?`
    : 'xem lại chính tả.';
  return `${what} Nếu là tên riêng thì tắt quy tắc này ở dòng này bằng chú thích lint-off.`;
}

/** What to do about a suspect; undefined where it may be right: a name, a loan. */
function remedyFor({ lower, text }: Word): string | undefined {
  if (lower.length > LONGEST) return asked([]);
  const likely = likelyCures(lower);
  const isTitled = text !== lower;
  const isLoan = mayBeLoan(lower);
  const seam = isTitled && isLoan ? undefined : seamOf(lower);
  // `đểin`: two everyday words are likelier than one rare syllable.
  if (seam && seam.rank < (likely[0]?.rank ?? 4)) {
    return `thêm dấu cách: “${text.slice(0, seam.at)} ${text.slice(seam.at)}”.`;
  }
  if (likely.length) return asked(likely);
  return isTitled || isLoan ? undefined : asked(otherCures(lower));
}

/** A word of Vietnamese letters that is no syllable: two words glued together, a letter too many or too few. */
export const notASyllable = passageRule('not-a-syllable', 'error', ({ prose, tokens }) =>
  tokens.flatMap(({ start, end, word }): Report[] => {
    if (!isSuspect(word) || PART_OF_WORD.test(prose.text.charAt(start - 1) + prose.text.charAt(end))) return [];
    const remedy = remedyFor(word);
    if (remedy === undefined) return [];
    const message = `“${word.text}” không phải là một âm tiết tiếng Việt.`;
    return [reportAt(prose, start, end, { message, remedy })];
  }),
);
