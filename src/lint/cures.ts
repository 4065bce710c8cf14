import { splitTones, type Tone, TONES } from '../vietnamese/alphabet.ts';
import { BASES, composeSyllable, tonesOf } from '../vietnamese/syllable.ts';
import { NEVER_PROPOSED, USUAL_SYLLABLES } from './words/usual-syllables.ts';

/** Letters of one key: what a slip of a mark exchanges. */
const KIN = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ'];

/** The last rank of everyday words. */
export const EVERYDAY = 2;

/** Telex keys that were not made a letter, and the letter. */
const PAIRS: readonly (readonly [keys: string, letter: string])[] = [
  ['aa', 'â'],
  ['ee', 'ê'],
  ['oo', 'ô'],
  ['dd', 'đ'],
];

const TONE_KEYS: Readonly<Record<string, Tone>> = { s: 'sac', f: 'huyen', r: 'hoi', x: 'nga', j: 'nang' };

/** A word that was perhaps meant, as toneless letters and the tones it may have, the likeliest first. */
interface Guess {
  letters: string;
  tones: readonly Tone[];
  /** The least usual rank that is still believed. */
  least: number;
}

/** A syllable that may have been meant. */
export interface Cure {
  word: string;
  /** How usual it is: see `USUAL_SYLLABLES`. */
  rank: number;
}

function kinOf(letter: string): string {
  return KIN.find((letters) => letters.includes(letter)) ?? letter;
}

/** The letters with those from `from` to `to` replaced. */
function withPart(letters: string, from: number, to: number, part: string): string {
  return letters.slice(0, from) + part + letters.slice(to);
}

/** The same letters with one mark of quality changed, or both of ươ and uô: `đuong`, `nguơi`. */
function otherMarks(letters: string): string[] {
  const single = [...letters].flatMap((letter, at) =>
    [...kinOf(letter)].filter((other) => other !== letter).map((other) => withPart(letters, at, at + 1, other)),
  );
  const pair = /[uư][oôơ]/.exec(letters);
  const pairs = pair ? ['ươ', 'uô'].map((both) => withPart(letters, pair.index, pair.index + 2, both)) : [];
  return [...pairs, ...single].filter((other) => other !== letters);
}

/** Keys made letters (`ddược`), a letter typed twice (`đượcc`) or once with its mark and once without (`đưọơc`). */
function doubledKeys(letters: string): string[] {
  const keys = PAIRS.filter(([pair]) => letters.includes(pair)).map(([pair, to]) => letters.replace(pair, to));
  const doubles = [...letters].flatMap((letter, at) =>
    kinOf(letter).includes(letters[at + 1] ?? '-')
      ? [withPart(letters, at, at + 1, ''), withPart(letters, at + 1, at + 2, '')]
      : [],
  );
  return [...keys, ...doubles];
}

function swapped(letters: string): string[] {
  if (letters.length < 3) return [];
  return [...letters]
    .slice(1)
    .map((letter, at) => withPart(letters, at, at + 2, letter + letters.charAt(at)))
    .filter((other) => other !== letters);
}

/** `nghành` for ngành, `gềnh` for ghềnh. */
function otherOnset(letters: string): string[] {
  return [letters.replace(/^(n?g)h/, '$1'), letters.replace(/^(n?g)(?!h)/, '$1h')].filter((other) => other !== letters);
}

/** Tones that may have been meant: those that are written, or any where none is; hỏi and ngã are often confused. */
function otherTones(written: readonly Tone[]): Tone[] {
  if (written.length === 0) return [...TONES];
  const confused = written.flatMap((tone): Tone[] => (tone === 'hoi' ? ['nga'] : tone === 'nga' ? ['hoi'] : []));
  return [...new Set([...written, ...confused])];
}

/** A tone key behind the word: `đươcs`, and `đượcj`, where it came too late. */
function lateKey(letters: string, written: readonly Tone[]): Guess[] {
  const tone = TONE_KEYS[letters.at(-1) ?? ''];
  return tone ? [{ letters: letters.slice(0, -1), tones: [...new Set([tone, ...written])], least: 3 }] : [];
}

/** Slips of the hand and of the input method. @param tones those that are to be tried. */
function slips(letters: string, tones: readonly Tone[], least: number): Guess[] {
  // Nothing ends in ă or â: a letter is missing behind it (`tậ`), rather than that the mark is wrong.
  const marks = /[ăâ]$/.test(letters) ? [] : otherMarks(letters);
  const all = [letters, ...marks, ...swapped(letters), ...otherOnset(letters), ...doubledKeys(letters)];
  return all.map((other) => ({ letters: other, tones, least }));
}

/** A letter too many that bears no mark: `nlỗi`. */
function shorter(letters: string, tones: readonly Tone[]): Guess[] {
  return [...letters].flatMap((letter, at) =>
    /[a-z]/.test(letter) ? [{ letters: withPart(letters, at, at + 1, ''), tones, least: EVERYDAY }] : [],
  );
}

/** A letter too few: `cuộ`, `ngườ`. */
function longer(letters: string, tones: readonly Tone[]): Guess[] {
  return [...letters, ''].flatMap((_, at) =>
    [...'bcdđghiklmnopqrstuvxy'].map((letter) => ({
      letters: withPart(letters, at, at, letter),
      tones,
      least: EVERYDAY,
    })),
  );
}

function curesFrom({ letters, tones, least }: Guess): Cure[] {
  const base = BASES.get(letters);
  if (!base) return [];
  return tones
    .filter((tone) => tonesOf(base).includes(tone))
    .map((tone) => composeSyllable({ ...base, tone }))
    .map((word) => ({ word, rank: USUAL_SYLLABLES.get(word) ?? Infinity }))
    .filter(({ word, rank }) => rank <= least && !NEVER_PROPOSED.has(word));
}

/** The most usual of some cures; none where there are more than two, for then any of them is a guess. */
function best(guesses: readonly Guess[], most = Infinity): Cure[] {
  const cures = guesses.flatMap(curesFrom);
  const rank = Math.min(...cures.map((cure) => cure.rank));
  const words = [...new Set(cures.filter((cure) => cure.rank === rank).map(({ word }) => word))];
  return words.length > most ? [] : words.slice(0, 2).map((word) => ({ word, rank }));
}

/** The cures of the first guesses that have any. */
function firstOf(tries: readonly (readonly Guess[])[], most?: number): Cure[] {
  return tries.map((guesses) => best(guesses, most)).find((cures) => cures.length > 0) ?? [];
}

/**
 * The syllables that were likely meant by a word that is none: two tones in it (`đầụ`), the mark of a letter missing
 * (`đuờng`), a key typed twice (`ddược`), letters exchanged (`nhưgn`). One slip that leaves an everyday word is likelier
 * than two.
 * @param lower in lower case and NFC.
 * @returns the most usual one, or two that are as usual; [] where nothing is likely.
 */
export function likelyCures(lower: string): Cure[] {
  const { base, tones } = splitTones(lower);
  const asWritten = tones.length ? tones : (['ngang'] as const);
  return firstOf([
    tones.length > 1 ? [{ letters: base, tones, least: EVERYDAY }] : [],
    slips(base, asWritten, EVERYDAY),
    lateKey(base, tones),
    tones.length ? slips(base, asWritten, 3) : [],
    slips(base, otherTones(tones), 3),
  ]);
}

/** The same for a letter too many or too few, which explains more words and is to be tried last. */
export function otherCures(lower: string): Cure[] {
  const { base, tones } = splitTones(lower);
  const asWritten = tones.length ? tones : (['ngang'] as const);
  return firstOf([shorter(base, asWritten), longer(base, asWritten)], 2);
}
