import { letterOf, splitTones, type Tone } from '../alphabet.ts';
import { nfc } from '../normal-form.ts';
import type { ToneStyle } from '../syllable.ts';
import { hornOrBreve, type Key, readKeys, replaceLetter, toneKey, type Typed } from './typed.ts';

const TONE_KEYS: Readonly<Record<string, Tone>> = { s: 'sac', f: 'huyen', r: 'hoi', x: 'nga', j: 'nang', z: 'ngang' };
const KEY_OF_TONE: Readonly<Record<Tone, string>> = { ngang: '', huyen: 'f', hoi: 'r', nga: 'x', sac: 's', nang: 'j' };
const DOUBLED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô', d: 'đ' };
const KEYS_OF_LETTER: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  đ: 'dd',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
};

/** A key that doubles a letter: at once it always does, later in the word it may (`doongd`, `thanaf`); a third time undoes it. */
function double({ letters, tone }: Typed, key: string, to: string): Typed[] {
  const lower = letters.toLowerCase();
  const plain = key.toLowerCase();
  const literal = { letters: letters + key, tone };
  if (lower.endsWith(to)) return [{ letters: replaceLetter(letters, letters.length - 1, plain) + key, tone }];
  const at = lower.lastIndexOf(plain);
  if (at < 0) return [literal];
  const doubled = { letters: replaceLetter(letters, at, to), tone };
  return at === letters.length - 1 && !lower.endsWith(plain + plain) ? [doubled] : [doubled, literal];
}

/** The w key: ă ơ ư, or ư by itself where there is no vowel to change. */
function w({ letters, tone }: Typed, key: string): Typed[] {
  const changed = hornOrBreve(letters, /[aou]/);
  if (changed !== undefined) return [{ letters: changed, tone }];
  return [
    { letters: letters + (key === 'W' ? 'Ư' : 'ư'), tone },
    { letters: letters + key, tone },
  ];
}

const telexKey: Key = (typed, key) => {
  const lower = key.toLowerCase();
  const tone = TONE_KEYS[lower];
  if (tone === 'ngang' && typed.tone === 'ngang') return [{ letters: typed.letters + key, tone: 'ngang' }];
  if (tone) return [toneKey(typed, key, tone)];
  const to = DOUBLED[lower];
  if (to) return double(typed, key, to);
  return lower === 'w' ? w(typed, key) : [{ letters: typed.letters + key, tone: typed.tone }];
};

/**
 * Reads one word of Telex keys, tone and letter keys anywhere in it: `quangr`, `quarng`, `dduowngf`.
 * @returns the word, in NFC and the case of its letters; undefined where the keys give no Vietnamese syllable.
 */
export function telexWord(keys: string, style: ToneStyle = 'traditional'): string | undefined {
  return /^[a-z]+$/i.test(keys) ? readKeys(keys, telexKey, style) : undefined;
}

function keysOf(letter: string): string {
  const keys = KEYS_OF_LETTER[letter.toLowerCase()];
  if (!keys) return letter;
  return letter === letter.toLowerCase() ? keys : keys.toUpperCase();
}

/**
 * The Telex keys of one word, its tone key last: `đường` gives `dduowngf`. A double o that is meant so takes a third
 * (`xoong` is typed `xooong`).
 */
export function telexKeys(word: string): string {
  const { base, tones } = splitTones(nfc(word));
  const letters = [...base.replace(/oo/gi, '$&o')].map((char) => keysOf(letterOf(char).letter)).join('');
  // One w serves both letters of ươ; uơ is typed alike, and told apart by what follows.
  const shared = letters.replace(/uwow/gi, (pair) => pair.charAt(0) + pair.slice(2));
  return shared + KEY_OF_TONE[tones[0] ?? 'ngang'];
}
