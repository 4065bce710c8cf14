import { createHash } from 'node:crypto';
import { writeCard } from '../card.ts';
import { writeNumbers } from '../numbers.ts';
import { cardName, type Manifest, MANIFEST, shelfName, lexiconName } from '../parts.ts';
import type { SearchPage } from '../search-page.ts';
import { WordReader } from '../words.ts';
import { type Collected, Collector } from './collect.ts';
import { pageCard } from './write-cards.ts';
import { writeShelves } from './write-shelves.ts';

/** What an index is made of. */
export interface IndexSource {
  pages: readonly SearchPage[];
  /** Id -> name. */
  topics: Readonly<Record<string, { title: string }>>;
  synonyms: Manifest['synonyms'];
}

/** Up to so many characters of text, some 500 pages, all of it goes into the index with its places; see `Collector`. */
const MOST_TEXT = 5_000_000;

function textSize(pages: readonly SearchPage[]): number {
  const texts = pages.flatMap(({ places }) => places.flatMap(({ texts: own }) => own));
  return texts.reduce((size, text) => size + text.length, 0);
}

/** All words of an index, near which a mistyped one is looked for, and how common each is. */
function lexicon({ entries }: Collected): { words: string[]; counts: number[] } {
  const words = [...entries.keys()].filter((key) => !key.includes(' ')).sort();
  const counts = words.map((word) => {
    const forms = [...(entries.get(word)?.values() ?? [])];
    const count = forms.reduce((sum, { spots, mentions }) => sum + spots.length + mentions.length, 0);
    return Math.min(9, Math.floor(Math.log2(Math.max(1, count))));
  });
  return { words, counts };
}

/** The synonyms whose words stand in the pages: another name that nobody wrote finds nothing. */
function usedSynonyms(synonyms: Manifest['synonyms'], { entries }: Collected): Manifest['synonyms'] {
  const reader = new WordReader();
  const isUsed = (name: string): boolean => reader.words(name).every(({ folded }) => entries.has(folded));
  const rows = Object.entries(synonyms).map(([from, to]) => [from, to.filter(isUsed)] as const);
  return Object.fromEntries(rows.filter(([, to]) => to.length > 0));
}

function pageTable(pages: readonly SearchPage[], topicIds: readonly string[]): string {
  const reader = new WordReader();
  return pages
    .map(({ topics, title }) => {
      const indices = topics.map((id) => topicIds.indexOf(id)).filter((at) => at >= 0);
      return writeNumbers([indices.length, ...indices, reader.words(title).length]);
    })
    .join('');
}

/**
 * Makes the parts of an index: name -> text. The same pages give the same parts.
 * @param source pages in any order; they are numbered by their place.
 */
export function writeIndex({ pages, topics, synonyms }: IndexSource): Map<string, string> {
  const isLarge = textSize(pages) > MOST_TEXT;
  const collected = new Collector(isLarge);
  for (const page of pages) collected.add(page);
  const { words, counts } = lexicon(collected);
  const numberOf = new Map(words.map((word, at) => [word, at]));
  const shelves = writeShelves(collected, numberOf, pages.length);
  const cards = pages.map((page) => writeCard(pageCard(page, isLarge)));
  const lexiconText = `${words.join(' ')}\n${counts.join('')}`;
  const topicIds = Object.keys(topics);
  const rest = {
    firsts: shelves.map(({ first }) => first),
    topics: topicIds.map((id) => [id, topics[id]?.title ?? id] as const),
    pages: pageTable(pages, topicIds),
    count: pages.length,
    synonyms: usedSynonyms(synonyms, collected),
  };
  const all = [JSON.stringify(rest), lexiconText, ...shelves.map(({ text }) => text), ...cards];
  const version = all
    .reduce((hash, text) => hash.update(text), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);
  const manifest: Manifest = { version, ...rest };
  return new Map([
    [MANIFEST, JSON.stringify(manifest)],
    [lexiconName(version), lexiconText],
    ...shelves.map(({ text }, at) => [shelfName(at, version), text] as const),
    ...cards.map((text, at) => [cardName(at, version), text] as const),
  ]);
}
