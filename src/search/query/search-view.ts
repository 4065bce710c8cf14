import type { SearchView, Understood } from '../hit.ts';
import { isQuoted } from '../quoted.ts';
import { type Answer, answer, type AnsweredPage, cardsOf } from './answer.ts';
import type { IndexReader, PageFacts } from './index-reader.ts';
import { HitMaker, tellingWords } from './page-hit.ts';
import { type Reading, textOf } from './reading.ts';

/** What a reader asks for. */
export interface SearchRequest {
  query: string;
  /** Id of a topic; '' for all. */
  topic: string;
  /** How many pages are shown at most. */
  most: number;
  /** Whether the words are to be taken as typed. */
  isLiteral?: boolean;
}

/** A page that has more than this of a query has all its words: the sum of their shares is a little off. */
const NEARLY_ALL = 0.999;

function understood(reading: Reading | undefined): Understood | undefined {
  if (!reading || reading.why === 'typed') return undefined;
  return { why: reading.why, text: textOf(reading) };
}

/** What may have been meant besides: a corrected reading that finds pages too, where the first are those of what was typed. */
function suggestionFor({ pages }: Answer): string | undefined {
  if (pages[0]?.reading.why !== 'typed') return undefined;
  const other = pages.find(({ reading }) => reading.why === 'typo');
  return other && textOf(other.reading);
}

function countTopics(
  pages: readonly AnsweredPage[],
  facts: readonly PageFacts[],
  topics: readonly (readonly [id: string, title: string])[],
): SearchView['topics'] {
  const counts = new Map<number, number>();
  for (const { page } of pages) {
    for (const topic of facts[page]?.topics ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([at, count]) => ({ id: topics[at]?.[0] ?? '', title: topics[at]?.[1] ?? '', count }))
    .sort((a, b) => b.count - a.count);
}

/** Whether each word of the query, as typed, stands somewhere. */
async function areAllKnown(reader: IndexReader, readings: readonly Reading[]): Promise<boolean> {
  const words = readings.find(({ why }) => why === 'typed')?.words.map(({ folded }) => folded) ?? [];
  return words.length > 0 && (await reader.entries(words)).size === new Set(words).size;
}

/** Answers a query from our own index: all that the results show. @throws where a part of the index cannot be had. */
export async function searchView(reader: IndexReader, request: SearchRequest): Promise<SearchView> {
  const found = await answer(reader, request.query, request.isLiteral);
  const [{ topics }, facts] = await Promise.all([reader.manifest(), reader.pages()]);
  const chosen = topics.findIndex(([id]) => id === request.topic);
  const pages = chosen < 0 ? found.pages : found.pages.filter(({ page }) => facts[page]?.topics.includes(chosen));
  const shown = pages.slice(0, request.most);
  const cards = await cardsOf(reader, shown);
  const maker = new HitMaker(topics);
  const first = found.pages[0]?.reading ?? found.readings[0];
  return {
    query: request.query,
    topic: chosen < 0 ? '' : request.topic,
    total: pages.length,
    whole: pages.filter(({ coverage }) => coverage > NEARLY_ALL).length,
    inAll: found.pages.length,
    pages: shown.flatMap((page, at) => (cards[at] ? [maker.page(page, cards[at])] : [])),
    topics: countTopics(found.pages, facts, topics),
    understood: understood(found.pages[0]?.reading),
    suggestion: suggestionFor(found),
    words: first ? tellingWords(first) : request.query,
    isPhrase: isQuoted(request.query),
    canBeLiteral: first?.why === 'typo' && (await areAllKnown(reader, found.readings)),
  };
}
