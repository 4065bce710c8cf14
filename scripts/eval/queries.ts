import { createHash } from 'node:crypto';
import { random, type Random } from '../bench/random.ts';
import type { SearchPage } from '../../src/search/search-page.ts';
import { WordReader } from '../../src/search/words.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { telexKeys } from '../../src/vietnamese/keystrokes/telex.ts';
import { vniKeys } from '../../src/vietnamese/keystrokes/vni.ts';
import { isSyllable, placeTone } from '../../src/vietnamese/syllable.ts';
import { mistyped } from './mistyped.ts';

/** A known item: a phrase that stands in the titles and headings of one page only. */
export interface KnownItem {
  /** In lower case and NFC, its tones where the page has them: hòa or hoà. */
  phrase: string;
  address: string;
}

/** How a known item is asked for. */
export interface Query extends KnownItem {
  typed: string;
}

const SYLLABLES = { least: 2, most: 4 } as const;

/** A phrase as it is compared, and as it was written. */
type Phrase = readonly [compared: string, written: string];

function phrasesOf(title: string, reader: WordReader): Phrase[] {
  const words = reader.words(title).map(({ text, start, end }) => {
    return { text, written: title.slice(start, end).normalize('NFC').toLowerCase() };
  });
  const sizes = Array.from({ length: SYLLABLES.most - SYLLABLES.least + 1 }, (_, at) => SYLLABLES.least + at);
  return sizes.flatMap((size) =>
    words.slice(size - 1).map((_, at): Phrase => {
      const taken = words.slice(at, at + size);
      return [taken.map(({ text }) => text).join(' '), taken.map(({ written }) => written).join(' ')];
    }),
  );
}

/** Whether it is Vietnamese: one of its words is a syllable with marks. */
function isVietnamese(phrase: string): boolean {
  return phrase.split(' ').some((word) => word !== fold(word) && isSyllable(word));
}

/** Every Vietnamese phrase of 2 to 4 syllables of a title or heading that stands in no other page's, in either tone style. */
export function knownItems(pages: readonly SearchPage[]): KnownItem[] {
  const reader = new WordReader();
  const owners = new Map<string, { phrase: string; addresses: Set<string> }>();
  for (const { address, places } of pages) {
    for (const [compared, phrase] of places.flatMap(({ title }) => phrasesOf(title, reader))) {
      const owner = owners.get(compared) ?? { phrase, addresses: new Set() };
      owner.addresses.add(address);
      owners.set(compared, owner);
    }
  }
  return [...owners.values()]
    .filter(({ phrase, addresses }) => addresses.size === 1 && isVietnamese(phrase))
    .map(({ phrase, addresses }) => ({ phrase, address: [...addresses][0] ?? '' }));
}

/** Draws some of a list, each at most once, the same ones for the same seed. */
export function drawn<T>(list: readonly T[], count: number, chance: Random): T[] {
  const rest = [...list];
  const taken: T[] = [];
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(chance.between(0, rest.length - 1), 1));
  return taken;
}

function eachWord(phrase: string, change: (word: string) => string): string {
  return phrase.split(' ').map(change).join(' ');
}

function otherStyle(word: string): string {
  const reformed = placeTone(word, 'reformed');
  return reformed === word ? placeTone(word, 'traditional') : reformed;
}

/** The ways a phrase is typed. */
export type Form = 'exact' | 'no marks' | 'half marks' | 'Telex' | 'VNI' | 'one typo' | 'NFD' | 'other tone style';

/** How a phrase is typed in each form. */
export const FORMS: Readonly<Record<Form, (phrase: string, chance: Random) => string>> = {
  exact: (phrase) => phrase,
  'no marks': (phrase) => fold(phrase),
  'half marks': (phrase, chance) => eachWord(phrase, (word) => (chance.chance(0.5) ? fold(word) : word)),
  Telex: (phrase) => eachWord(phrase, (word) => (isSyllable(word) ? telexKeys(word) : word)),
  VNI: (phrase) => eachWord(phrase, (word) => (isSyllable(word) ? vniKeys(word) : word)),
  'one typo': mistyped,
  NFD: (phrase) => phrase.normalize('NFD'),
  'other tone style': (phrase) => eachWord(phrase, otherStyle),
};

/** The known items of a corpus that are asked for. @param count how many at most. */
export function drawnItems(pages: readonly SearchPage[], count: number, seed: number): KnownItem[] {
  return drawn(knownItems(pages), count, random(seed));
}

/** The items in one form. Each form has chances of its own, so that a new form changes no other. */
export function queriesIn(form: Form, items: readonly KnownItem[], seed: number): Query[] {
  const chance = random(createHash('sha256').update(`${seed} ${form}`).digest().readUInt32LE());
  return items.map((item) => ({ ...item, typed: FORMS[form](item.phrase, chance) }));
}
