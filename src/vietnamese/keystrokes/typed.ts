import { type Tone, withTone } from '../alphabet.ts';
import { isSyllable, placeTone, type ToneStyle } from '../syllable.ts';

/** A word while its keys are read: the letters so far, without tone, and the tone. Letters keep their case. */
export interface Typed {
  letters: string;
  tone: Tone;
}

/** What one key makes of a word: all that it could mean, the likelier first. */
export type Key = (typed: Typed, key: string) => readonly Typed[];

/** Whether some vowel stands in the letters, so that a tone key has something to act on. */
export function hasVowel(letters: string): boolean {
  return /[aăâeêioôơuưy]/i.test(letters.replace(/^qu/i, ''));
}

/** Replaces one letter by another; the case of the old one stays. */
export function replaceLetter(letters: string, at: number, to: string): string {
  const isUpper = letters.charAt(at) !== letters.charAt(at).toLowerCase();
  return letters.slice(0, at) + (isUpper ? to.toUpperCase() : to) + letters.slice(at + 1);
}

/** Puts a tone, or takes it off again and writes the key where that tone is there already; before a vowel the key is a letter. */
export function toneKey({ letters, tone }: Typed, key: string, to: Tone): Typed {
  if (!hasVowel(letters)) return { letters: letters + key, tone };
  return tone === to ? { letters: letters + key, tone: 'ngang' } : { letters, tone: to };
}

/** Gives u, o or a of the last vowels its horn or breve; undefined where there is none to give it to. */
export function hornOrBreve(letters: string, from: RegExp): string | undefined {
  const lower = letters.toLowerCase();
  const pair = /(?<!q)[uư]o/.exec(lower);
  if (pair && from.test('o')) {
    return replaceLetter(replaceLetter(letters, pair.index, 'ư'), pair.index + 1, 'ơ');
  }
  const open = /(?<!q)u(?=[au]$)/.exec(lower);
  if (open && from.test('u')) return replaceLetter(letters, open.index, 'ư');
  const at = [...lower].findLastIndex(
    (letter, index) => from.test(letter) && !(letter === 'u' && lower[index - 1] === 'q'),
  );
  const to = { a: 'ă', o: 'ơ', u: 'ư' }[lower.charAt(at)];
  return to ? replaceLetter(letters, at, to) : undefined;
}

/** The pair ươ at the end of a word, and ưo inside one, in either case. */
const OPEN_PAIR = /ươ$/i;
const HALF_PAIR = /ưo(?=.)/i;

/**
 * Letters as they are spelt: open ươ is uơ (thuở), and before a coda the hook of ư serves o too (`nguwoif` types người,
 * as engines have it), because no syllable has ưo.
 */
function spelling(letters: string): string {
  const open = OPEN_PAIR.exec(letters);
  if (open) return replaceLetter(letters, open.index, 'u');
  const half = HALF_PAIR.exec(letters);
  return half ? replaceLetter(letters, half.index + 1, 'ơ') : letters;
}

/** The word a finished state stands for; undefined where it is no syllable. */
function finish({ letters, tone }: Typed, style: ToneStyle): string | undefined {
  const spelt = spelling(letters);
  const vowel = [...spelt].findLastIndex((letter) => /[aăâeêioôơuưy]/i.test(letter));
  const word = spelt.slice(0, vowel) + withTone(spelt.charAt(vowel), tone) + spelt.slice(vowel + 1);
  const placed = vowel < 0 ? spelt : placeTone(word, style);
  return isSyllable(placed) ? placed : undefined;
}

/** No syllable takes more keys. */
export const MOST_KEYS = 12;
const MOST_STATES = 16;

/** Reads the keys of one word. @returns the first reading that is a syllable; undefined where none is. */
export function readKeys(keys: string, key: Key, style: ToneStyle): string | undefined {
  if (keys.length > MOST_KEYS) return undefined;
  let states: readonly Typed[] = [{ letters: '', tone: 'ngang' }];
  for (const char of keys) states = states.flatMap((state) => key(state, char)).slice(0, MOST_STATES);
  for (const state of states) {
    const word = finish(state, style);
    if (word !== undefined) return word;
  }
  return undefined;
}
