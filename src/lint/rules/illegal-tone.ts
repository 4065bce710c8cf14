import { hasIllegalTone, placeTone } from '../../vietnamese/syllable.ts';
import { splitTones, withTone } from '../../vietnamese/alphabet.ts';
import { passageRule, reportAt } from '../rule.ts';

/** The two ways a stopped syllable can be written: `đươc` gives `đước` and `được`. */
function candidates(word: string): string[] {
  const { base } = splitTones(word.normalize('NFC'));
  const vowel = base.search(/[aăâeêioôơuưy]/i);
  const toned = (['sac', 'nang'] as const).map(
    (tone) => base.slice(0, vowel) + withTone(base.charAt(vowel), tone) + base.slice(vowel + 1),
  );
  return toned.map((letters) => placeTone(letters, 'traditional'));
}

/**
 * A syllable that ends in c, ch, p or t takes sắc or nặng only (facts of the grammar): `đươc`, `hoăc`, `cãc` are slips.
 * Words without any Vietnamese letter (`top`, `chat`) may be foreign and are left alone.
 */
export const illegalTone = passageRule('illegal-tone', 'error', ({ prose, tokens }) =>
  tokens
    .filter(({ word }) => word.isMarked && !word.isSyllable && hasIllegalTone(word.text))
    .map(({ start, end, word }) => {
      const [sac, nang] = candidates(word.text);
      return reportAt(prose, start, end, {
        message: `“${word.text}” thiếu dấu hoặc sai dấu: âm tiết kết thúc bằng c, ch, p, t chỉ mang dấu sắc hoặc dấu nặng.`,
        remedy: `viết “${sac}” hoặc “${nang}”.`,
      });
    }),
);
