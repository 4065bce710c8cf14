import { isSyllable } from '../syllable.ts';
import { ENGLISH } from './english.ts';
import { telexWord } from './telex.ts';
import { vniWord } from './vni.ts';

export type KeyMethod = 'telex' | 'vni';

/** A word of keys in a text (indices) and the Vietnamese word they type. */
export interface KeyedWord {
  start: number;
  end: number;
  to: string;
}

/** A text that seems to be keys, not letters. */
export interface DetectedKeys {
  method: KeyMethod;
  /** Share of the words that type a marked Vietnamese word, 0..1. */
  share: number;
  words: KeyedWord[];
}

const WORD = /[A-Za-z0-9]+/g;
const READERS = { telex: telexWord, vni: vniWord } as const;

/** At least so many different words must be keys, and this share of all words; at most this share may be neither keys nor syllables. */
const FEWEST = 3;
const LEAST_SHARE = 0.35;
const MOST_STRANGE = 0.25;

const isMarked = (word: string): boolean => /[^a-z]/i.test(word);

/** The Vietnamese word that a raw word types, where it surely is no word as it stands. */
function typed(raw: string, method: KeyMethod): string | undefined {
  if (isSyllable(raw) || ENGLISH.has(raw.toLowerCase())) return undefined;
  const word = READERS[method](raw);
  return word !== undefined && isMarked(word) ? word : undefined;
}

function detectMethod(text: string, method: KeyMethod): DetectedKeys | undefined {
  const found = [...text.matchAll(WORD)].filter(({ 0: raw }) => /[a-z]/i.test(raw));
  const words = found.flatMap(({ 0: raw, index }): KeyedWord[] => {
    const to = typed(raw, method);
    return to === undefined ? [] : [{ start: index, end: index + raw.length, to }];
  });
  const strange = found.filter(({ 0: raw }) => !isSyllable(raw)).length - words.length;
  const share = words.length / Math.max(1, found.length);
  const isEnough = new Set(words.map(({ to }) => to)).size >= FEWEST && share >= LEAST_SHARE;
  return isEnough && strange <= found.length * MOST_STRANGE ? { method, share, words } : undefined;
}

/** What such text has and clean text seldom has: a doubled letter or w with a tone key behind it, or digits behind letters. */
const MAY_BE_KEYS = /[a-z]*(?:aa|ee|oo|dd|[aou]w)[a-z]*|[a-z]+[sfrxj]\b|[a-z]+\d/i;

/**
 * Looks at one paragraph: is it Vietnamese typed with the input method off? English reads as keys now and then (facts:
 * 71 of its 1,000 commonest words), so most words must be keys or plain syllables, and few anything else.
 * A paragraph that has Vietnamese letters already is not looked at as a whole; see `keysInWord`.
 */
export function detectKeys(text: string): DetectedKeys | undefined {
  if (!MAY_BE_KEYS.test(text)) return undefined;
  return detectMethod(text, 'telex') ?? detectMethod(text, 'vni');
}

/** A letter key and a tone key after it, or two digits: what English words hardly have. */
const SLIP_TELEX = /(?:aa|ee|oo|dd|[aou]w).*[sfrxj]|^dd.*(?:aa|ee|oo|[aou]w)|^dd[aeiouy]+[ncmpt]?[sfrxj]/i;
const SLIP_VNI = /^(?=(?:.*[a-z]){3})(?=.*[6-9])(?=(?:.*\d){2})[a-z]+\d/i;

/**
 * Looks at a single word in a sentence that is else typed well. Only strong evidence counts: the word is no syllable and
 * no English word, and its keys are of a kind that English lacks.
 */
export function keysInWord(word: string): { method: KeyMethod; to: string } | undefined {
  for (const [method, pattern] of [
    ['telex', SLIP_TELEX],
    ['vni', SLIP_VNI],
  ] as const) {
    const to = pattern.test(word) ? typed(word, method) : undefined;
    if (to !== undefined) return { method, to };
  }
  return undefined;
}
