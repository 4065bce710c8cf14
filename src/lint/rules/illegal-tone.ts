import { hasIllegalTone, placeTone } from '../../vietnamese/syllable.ts';
import { splitTones, withTone } from '../../vietnamese/alphabet.ts';
import { nfc } from '../../vietnamese/normal-form.ts';
import { isBesideForeign, isDistinctive } from '../passage-words.ts';
import { passageRule, reportAt } from '../rule.ts';
import { NEVER_PROPOSED, USUAL_SYLLABLES } from '../words/usual-syllables.ts';

function rank(word: string): number {
  return USUAL_SYLLABLES.get(word.toLowerCase()) ?? Infinity;
}

/** The two ways a stopped syllable can be written, the more usual first: `đươc` gives `được` and `đước`. */
function candidates(word: string): string[] {
  const { base } = splitTones(nfc(word));
  const vowel = base.search(/[aăâeêioôơuưy]/i);
  const toned = (['sac', 'nang'] as const).map(
    (tone) => base.slice(0, vowel) + withTone(base.charAt(vowel), tone) + base.slice(vowel + 1),
  );
  const placed = toned.map((letters) => placeTone(letters, 'traditional'));
  return placed
    .filter((syllable) => !NEVER_PROPOSED.has(syllable.toLowerCase()))
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function remedyFor(word: string): string {
  const syllables = candidates(word).map((syllable) => `“${syllable}”`);
  return syllables.length ? `viết ${syllables.join(' hoặc ')}.` : 'xem lại chính tả.';
}

/**
 * A syllable that ends in c, ch, p or t takes sắc or nặng only (facts of the grammar): `đươc`, `hoăc`, `cãc` are slips.
 * Words without any Vietnamese letter (`top`, `chat`) may be foreign and are left alone, and so is what stands beside a
 * foreign word (`plus tôt`).
 */
export const illegalTone = passageRule('illegal-tone', 'error', (passage) =>
  passage.tokens.flatMap(({ start, end, word }, at) => {
    if (!word.isMarked || word.isSyllable || !hasIllegalTone(word.text)) return [];
    if (!isDistinctive(word) && isBesideForeign(passage, at)) return [];
    return [
      reportAt(passage.prose, start, end, {
        message: `“${word.text}” thiếu dấu hoặc sai dấu: âm tiết kết thúc bằng c, ch, p, t chỉ mang dấu sắc hoặc dấu nặng.`,
        remedy: remedyFor(word.text),
      }),
    ];
  }),
);
