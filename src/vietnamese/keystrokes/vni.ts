import { splitTones, type Tone, TONES } from '../alphabet.ts';
import { nfc } from '../normal-form.ts';
import type { ToneStyle } from '../syllable.ts';
import { hornOrBreve, type Key, readKeys, replaceLetter, toneKey, type Typed } from './typed.ts';

const TONE_KEYS: Readonly<Record<string, Tone>> = {
  '0': 'ngang',
  '1': 'sac',
  '2': 'huyen',
  '3': 'hoi',
  '4': 'nga',
  '5': 'nang',
};
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const KEYS_OF_LETTER: Readonly<Record<string, string>> = {
  ă: 'a8',
  â: 'a6',
  đ: 'd9',
  ê: 'e6',
  ô: 'o6',
  ơ: 'o7',
  ư: 'u7',
};

/** The letters with one of them changed, for each a, e or o that could take the hat, the last first. */
function hats({ letters, tone }: Typed): Typed[] {
  return [...letters.toLowerCase()]
    .flatMap((letter, at) => (HATS[letter] ? [{ letters: replaceLetter(letters, at, HATS[letter]), tone }] : []))
    .reverse();
}

function changed({ letters, tone }: Typed, key: string): Typed[] {
  if (key === '6') return hats({ letters, tone });
  if (key === '9') return /^d/i.test(letters) ? [{ letters: replaceLetter(letters, 0, 'đ'), tone }] : [];
  const marked = key === '7' ? hornOrBreve(letters, /[ou]/) : hornOrBreve(letters, /a/);
  return marked === undefined ? [] : [{ letters: marked, tone }];
}

const vniKey: Key = (typed, key) => {
  const tone = TONE_KEYS[key];
  if (tone) return [toneKey(typed, key, tone)];
  if (/[6-9]/.test(key)) return changed(typed, key);
  return [{ letters: typed.letters + key, tone: typed.tone }];
};

/**
 * Reads one word of VNI keys, the digits anywhere in it: `quang3`, `d9u7o7ng2`.
 * @returns the word, in NFC and the case of its letters; undefined where the keys give no Vietnamese syllable.
 */
export function vniWord(keys: string, style: ToneStyle = 'traditional'): string | undefined {
  return /^[a-z][a-z0-9]*$/i.test(keys) ? readKeys(keys, vniKey, style) : undefined;
}

/** The VNI keys of one word, its tone digit last: `đường` gives `d9u7o7ng2`. */
export function vniKeys(word: string): string {
  const { base, tones } = splitTones(nfc(word));
  const letters = [...base].map((letter) => {
    const keys = KEYS_OF_LETTER[letter.toLowerCase()];
    if (!keys) return letter;
    return letter === letter.toLowerCase() ? keys : keys.toUpperCase();
  });
  const digit = Object.entries(TONE_KEYS).find(([, tone]) => tone === (tones[0] ?? TONES[0]))?.[0] ?? '';
  return letters.join('') + (tones.length ? digit : '');
}
