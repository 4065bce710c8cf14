import { isSyllable } from '../syllable.ts';
import { ENGLISH } from './english.ts';
import { telexWord } from './telex.ts';
import { MOST_KEYS } from './typed.ts';
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

/** The Vietnamese word that a raw word types, where it is no syllable as it stands. */
function typed(raw: string, method: KeyMethod): string | undefined {
  if (isSyllable(raw)) return undefined;
  const word = READERS[method](raw);
  return word !== undefined && isMarked(word) ? word : undefined;
}

const isEnglish = (raw: string): boolean => ENGLISH.has(raw.toLowerCase());

/**
 * What the keys of Vietnamese have and words of other languages hardly: two d at the start, vowels that only keys put
 * together, double letters before ng or nh, initials of no English word, and the tone keys f, j and x at the end (but for
 * reef, Doof, Boox).
 */
const UNLIKE_ENGLISH =
  /^dd[aeiouy]|iee|yee|uoo|uow|uwo|uaa|oaw|oew|uw|(?:aa|ee|oo|[ao]w)(?:ng|nh)|^(?:ng|nh|kh|gi[aeou])|j$|(?<!oo|ee)[fx]$/i;

/** Whether the keys of a word are surely keys. Digits inside a word are; those behind it may be a number (`dan95`). */
function isUnlikeEnglish(raw: string): boolean {
  return !isEnglish(raw) && (UNLIKE_ENGLISH.test(raw) || /\d[a-z]/i.test(raw));
}

function detectMethod(text: string, method: KeyMethod): DetectedKeys | undefined {
  const found = [...text.matchAll(WORD)].filter(({ 0: raw }) => /[a-z]/i.test(raw));
  const words = found.flatMap(({ 0: raw, index }) => {
    const to = typed(raw, method);
    return to === undefined ? [] : [{ raw, start: index, end: index + raw.length, to }];
  });
  // Words that are English as well (`cos`, có) say nothing, and are counted nowhere.
  const keys = words.filter(({ raw }) => !isEnglish(raw));
  const count = found.length - (words.length - keys.length);
  const strange = found.filter(({ 0: raw }) => !isSyllable(raw)).length - words.length;
  const share = keys.length / Math.max(1, count);
  const isEnough = new Set(keys.map(({ to }) => to)).size >= FEWEST && share >= LEAST_SHARE;
  const isSure = method === 'vni' || keys.some(({ raw }) => isUnlikeEnglish(raw));
  if (!isEnough || !isSure || strange > count * MOST_STRANGE) return undefined;
  return { method, share, words: words.map(({ start, end, to }) => ({ start, end, to })) };
}

/** What such text has and clean text seldom has: a doubled letter or w with a tone key behind it, or digits behind letters. */
const MAY_BE_KEYS = /aa|ee|oo|dd|[aou]w|[a-z][sfrxj]\b|[a-z]\d/i;

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

/** A name of letters inside which a capital stands (`iOS`), and a short one of capitals only (`OWS`), are no keys. */
const NAME = /[a-z][A-Z]|^[A-Z\d]{1,4}$/;

/** A word of a sentence that may be keys. */
export interface KeyedSlip {
  method: KeyMethod;
  to: string;
  /** Whether no English word looks so: else it is a slip only where nothing but Vietnamese stands beside it. */
  isSure: boolean;
}

/**
 * Looks at a single word in a sentence that is else typed well. Only strong evidence counts: the word is no syllable and
 * no English word, and its keys are of a kind that English lacks. With a capital it may be any name (`Loos`), so that
 * even those must be surely keys.
 */
export function keysInWord(word: string): KeyedSlip | undefined {
  if (word.length > MOST_KEYS || isEnglish(word) || NAME.test(word)) return undefined;
  const isSure = isUnlikeEnglish(word);
  if (!isSure && /[A-Z]/.test(word)) return undefined;
  for (const [method, pattern] of [
    ['telex', SLIP_TELEX],
    ['vni', SLIP_VNI],
  ] as const) {
    const to = pattern.test(word) ? typed(word, method) : undefined;
    if (to !== undefined) return { method, to, isSure };
  }
  return undefined;
}
