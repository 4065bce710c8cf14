import { type CollectionEntry, getCollection } from 'astro:content';
import { buildDay } from '../collections/build-day.ts';
import { pageAddress } from '../document/addresses.ts';
import type { Screenshots } from '../schemas/screenshot.ts';
import type { Kind } from '../site.ts';
import { buildLibrary, type Library } from './library.ts';
import type { PageSummary } from './page-summary.ts';
import { readingMinutes } from './reading-time.ts';

type Entry = CollectionEntry<'guides'> | CollectionEntry<'posts'>;

/** Drafts are shown while writing and never built. */
function isShown({ data }: Entry): boolean {
  return import.meta.env.DEV || !data.draft;
}

/** @param today as `buildDay` gives it. */
function summary(kind: Kind, { id, data: { syllables, ...head } }: Entry, today: string): PageSummary {
  const guide = 'prerequisites' in head ? head : undefined;
  return {
    ...head,
    kind,
    slug: id,
    isFuture: head.publishedAt > today,
    address: pageAddress(kind, id),
    difficulty: guide?.difficulty,
    prerequisites: guide?.prerequisites ?? [],
    minutes: readingMinutes(syllables),
  };
}

/** The rows of a table in the order of their file. */
function inPlace<Row extends { data: { place: number } }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.data.place - b.data.place);
}

/** All screenshots, by id. */
export async function readScreenshots(): Promise<Screenshots> {
  return Object.fromEntries((await getCollection('screenshots')).map(({ id, data }) => [id, data]));
}

/** Reads the collections into the library: what lists, neighbours and models are made from. Components get props and never ask. */
export async function readLibrary(): Promise<Library> {
  const guides = (await getCollection('guides')).filter(isShown);
  const posts = (await getCollection('posts')).filter(isShown);
  const today = buildDay();
  const pages = [
    ...guides.map((entry) => summary('guide', entry, today)),
    ...posts.map((entry) => summary('post', entry, today)),
  ];
  const topics = Object.fromEntries(inPlace(await getCollection('topics')).map(({ id, data }) => [id, data]));
  const authors = Object.fromEntries(inPlace(await getCollection('authors')).map(({ id, data }) => [id, data]));
  const labels = inPlace(await getCollection('labels')).map(({ data }) => data);
  return buildLibrary(pages, { topics, authors, labels });
}
