import { splitTones, type Tone, TONES, withTone } from './alphabet.ts';
import {
  ONSETS,
  ONSETS_BEFORE_Y,
  RIMES,
  RIMES_AFTER_QU,
  RIMES_MERGED_WITH_GI,
  STOP_CODAS,
  TONE_EXCEPTIONS,
} from './grammar.ts';
import { nfc } from './normal-form.ts';

/** Where the tone of open oa, oe, uy is written: hòa or hoà. Nothing else differs. */
export type ToneStyle = 'traditional' | 'reformed';

/** A syllable without its tone. All parts in lower case; what is not there is ''. */
export interface Base {
  onset: string;
  medial: string;
  nucleus: string;
  coda: string;
}

export interface Syllable extends Base {
  tone: Tone;
}

const FRONT = /^[ieêy]/;

/** Whether the spelling rules let an onset stand before a rime. */
function goesBefore(onset: string, { medial, nucleus, coda }: Base): boolean {
  const rime = medial + nucleus + coda;
  if (onset === 'gi') return !rime.startsWith('i') && nucleus !== 'y' && nucleus !== 'yê';
  if (medial === '' && nucleus === 'y') return ONSETS_BEFORE_Y.includes(onset);
  if (medial === '' && nucleus === 'yê') return onset === '';
  if (onset === '') return nucleus !== 'iê';
  if (onset === 'c' && medial !== '') return false;
  const place = ONSETS[onset];
  return place === 'any' || FRONT.test(rime) === (place === 'front');
}

function rowBases(): Base[] {
  return RIMES.flatMap(({ medial, nucleus, codas }) =>
    codas.split(' ').map((coda) => ({ onset: '', medial, nucleus, coda: coda === '-' ? '' : coda })),
  );
}

/** A rime written as a whole, taken apart again: `iêng` is iê + ng. */
function rimeParts(rime: string): Omit<Base, 'onset'> {
  const nucleus = /^(?:iê|[aăâeêioôơuưy])/.exec(rime)?.[0] ?? '';
  return { medial: '', nucleus, coda: rime.slice(nucleus.length) };
}

function allBases(): Base[] {
  const rows = rowBases();
  const plain = Object.keys(ONSETS)
    .filter((onset) => onset !== 'qu')
    .flatMap((onset) => rows.filter((base) => goesBefore(onset, base)).map((base) => ({ ...base, onset })));
  const afterQu = rows.filter(({ medial }) => medial !== '').map((base) => ({ ...base, onset: 'qu', medial: '' }));
  const alsoAfterQu = RIMES_AFTER_QU.map((rime) => ({ onset: 'qu', ...rimeParts(rime) }));
  const merged = RIMES_MERGED_WITH_GI.map((rime) => ({ onset: 'gi', ...rimeParts(rime) }));
  return [...plain, ...afterQu, ...alsoAfterQu, ...merged];
}

/** The letters of a base, without tone. Onset gi and a nucleus that begins with i share the i (gì, giếng). */
export function spell({ onset, medial, nucleus, coda }: Base): string {
  const shared = onset === 'gi' && nucleus.startsWith('i') ? 'g' : onset;
  return shared + medial + nucleus + coda;
}

/** Every toneless spelling the grammar gives, with its parts. */
export const BASES: ReadonlyMap<string, Base> = new Map(allBases().map((base) => [spell(base), base]));

/** The tones a base takes: two after a stop, six elsewhere. */
export function tonesOf({ coda }: Base): readonly Tone[] {
  return STOP_CODAS.includes(coda) ? ['sac', 'nang'] : TONES;
}

/** Index of the letter that carries the tone: the last marked letter of the nucleus, else its first; see `ToneStyle`. */
function toneIndex(base: Base, style: ToneStyle): number {
  const start = spell(base).length - base.nucleus.length - base.coda.length;
  const marked = [...base.nucleus].findLastIndex((letter) => /[ăâêôơư]/.test(letter));
  if (marked >= 0) return start + marked;
  if (base.nucleus === 'oo') return start + 1;
  const differs = base.medial !== '' && base.nucleus.length === 1 && base.coda === '';
  return differs && style === 'traditional' ? start - 1 : start;
}

/** Whether the two styles write a base differently once it has a tone. */
export function isStyleSensitive(base: Base): boolean {
  return toneIndex(base, 'traditional') !== toneIndex(base, 'reformed');
}

/** Puts a tone on toneless letters of either case: the letters stay, only the mark is added. */
function mark(letters: string, base: Base, tone: Tone, style: ToneStyle): string {
  const at = toneIndex(base, style);
  return letters.slice(0, at) + withTone(letters.charAt(at), tone) + letters.slice(at + 1);
}

/** Writes a syllable in lower case and NFC: `{onset: 'h', medial: 'o', nucleus: 'a', coda: '', tone: 'huyen'}` gives `hòa`. */
export function composeSyllable(syllable: Syllable, style: ToneStyle = 'traditional'): string {
  return mark(spell(syllable), syllable, syllable.tone, style);
}

/** A word taken apart as far as its letters go: also where its tone is misplaced, or not allowed after its coda. */
function readWord(word: string): (Syllable & { letters: string }) | undefined {
  const { base: letters, tones } = splitTones(nfc(word));
  if (tones.length > 1) return undefined;
  const base = BASES.get(letters.toLowerCase());
  return base && { ...base, letters, tone: tones[0] ?? 'ngang' };
}

/**
 * Takes one word apart, in either case, NFC or NFD, with the tone on whatever letter of it.
 * @returns undefined where the letters are no Vietnamese syllable, or the tone is none that its coda allows.
 */
export function parseSyllable(word: string): Syllable | undefined {
  const read = readWord(word);
  if (!read || !tonesOf(read).includes(read.tone)) return undefined;
  const { onset, medial, nucleus, coda, tone } = read;
  return { onset, medial, nucleus, coda, tone };
}

/** Whether a word is Vietnamese but for its tone, which its stop coda forbids: `đươc`, `hoăc`, `cãc`. */
export function hasIllegalTone(word: string): boolean {
  const read = readWord(word);
  return read !== undefined && !tonesOf(read).includes(read.tone);
}

/**
 * Moves the tone of one word to its right place; the letters and their case stay. Words that are no syllable, and the
 * named exceptions (gịa), come back as they are, in NFC.
 */
export function placeTone(word: string, style: ToneStyle): string {
  const composed = nfc(word);
  const read = readWord(composed);
  if (!read || TONE_EXCEPTIONS.includes(composed.toLowerCase())) return composed;
  return mark(read.letters, read, read.tone, style);
}

/** Whether a word is a Vietnamese syllable as it should be written, in either style and case. */
export function isSyllable(word: string): boolean {
  if (!parseSyllable(word)) return false;
  const composed = nfc(word);
  return placeTone(composed, 'traditional') === composed || placeTone(composed, 'reformed') === composed;
}

/** Every syllable of the grammar: each base with each tone it takes, some 17,000. */
export function* allSyllables(): Generator<Syllable> {
  for (const base of BASES.values()) for (const tone of tonesOf(base)) yield { ...base, tone };
}
