import type { Random } from '../bench/random.ts';
import { composeSyllable, parseSyllable, placeTone, tonesOf } from '../../src/vietnamese/syllable.ts';

/** The keys beside each letter. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'awdx',
  d: 'sefc',
  f: 'drgv',
  g: 'fthb',
  h: 'gyjn',
  j: 'hukm',
  k: 'jil',
  l: 'ko',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
};

/** Makes one slip in a word of two letters or more; now and then the word itself comes of it. */
type Slip = (word: string, chance: Random) => string;

function at(word: string, chance: Random): number {
  return chance.between(0, word.length - 1);
}

const dropped: Slip = (word, chance) => {
  const index = at(word, chance);
  return word.slice(0, index) + word.slice(index + 1);
};

const doubled: Slip = (word, chance) => {
  const index = at(word, chance);
  return word.slice(0, index) + word.charAt(index) + word.slice(index);
};

const swapped: Slip = (word, chance) => {
  const index = chance.between(0, Math.max(0, word.length - 2));
  return word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
};

const neighbouring: Slip = (word, chance) => {
  const plain = [...word].flatMap((letter, index) => (NEIGHBOURS[letter] ? [index] : []));
  if (plain.length === 0) return dropped(word, chance);
  const index = chance.pick(plain);
  const near = NEIGHBOURS[word.charAt(index)] ?? '';
  return word.slice(0, index) + chance.pick([...near]) + word.slice(index + 1);
};

/** Another tone that the syllable can have, in the style it is written in. */
const wrongTone: Slip = (word, chance) => {
  const syllable = parseSyllable(word);
  if (!syllable) return swapped(word, chance);
  const others = tonesOf(syllable).filter((tone) => tone !== syllable.tone);
  const style = placeTone(word, 'traditional') === word ? 'traditional' : 'reformed';
  return composeSyllable({ ...syllable, tone: chance.pick(others) }, style);
};

const SLIPS: readonly Slip[] = [dropped, doubled, swapped, neighbouring, wrongTone];

/**
 * A phrase with one slip in one of its words, never the phrase itself: a letter left out, doubled, swapped with the next
 * or hit beside, or a wrong tone. Words of one letter stay, but where there are no others one is doubled.
 * @param phrase in lower case and NFC.
 */
export function mistyped(phrase: string, chance: Random): string {
  const words = phrase.split(' ');
  const long = words.flatMap((word, index) => (word.length > 1 ? [index] : []));
  const slip = long.length > 0 ? chance.pick(SLIPS) : doubled;
  const index = chance.pick(long.length > 0 ? long : [...words.keys()]);
  const made = words.with(index, slip(words[index] ?? '', chance)).join(' ');
  return made === phrase ? mistyped(phrase, chance) : made;
}
