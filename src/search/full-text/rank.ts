import { fold } from '../../vietnamese/fold.ts';
import type { PagefindPage } from './results.ts';
import { fromIndexText } from './stroked-d.ts';

/**
 * Pagefind takes a syllable for a word and gives nothing for words that stand side by side, so its first pages are
 * put in order again: the whole phrase in the title, in a step or heading, in the text; typed marks before folded ones.
 */
interface Phrase {
  /** As typed, lower case. */
  exact: string;
  /** Without marks. */
  folded: string;
}

function plain(text: string): string {
  return fromIndexText(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function phraseOf(typed: string): Phrase {
  const exact = plain(typed.replaceAll('"', ''));
  return { exact, folded: fold(exact) };
}

/** How often a phrase stands in a text from the start of a word on: `an toàn` is not in `bán toàn quốc`. Its last word may be unfinished. */
function countPhrase(text: string, phrase: string): number {
  if (phrase === '') return 0;
  let count = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) count += 1;
  }
  return count;
}

/** A text as it is compared: read once, because a page's is long. */
interface ReadText {
  exact: string;
  folded: string;
}

function readText(text: string): ReadText {
  const exact = plain(text);
  return { exact, folded: fold(exact) };
}

/** A page of Pagefind's answer, read. */
export interface ReadPage {
  page: PagefindPage;
  title: ReadText;
  headings: readonly ReadText[];
  content: ReadText;
}

/** Reads one page; for a long one that takes some milliseconds. */
export function readPage(page: PagefindPage): ReadPage {
  const headings = page.anchors.map(({ text }) => readText(text));
  return { page, title: readText(page.meta['title'] ?? ''), headings, content: readText(page.content) };
}

/** 2 where the phrase stands in a text as typed, 1 where only without marks, else 0. */
function presence(text: ReadText, { exact, folded }: Phrase): 0 | 1 | 2 {
  if (countPhrase(text.exact, exact) > 0) return 2;
  return countPhrase(text.folded, folded) > 0 ? 1 : 0;
}

const WEIGHTS = { title: 16, heading: 4, text: 1, occurrence: 0.1 } as const;
const OCCURRENCES_COUNTED = 5;

function pageScore({ title, headings, content }: ReadPage, phrase: Phrase): number {
  const inHeadings = Math.max(0, ...headings.map((text) => presence(text, phrase)));
  // How often it stands there, marks or not; more than the limit says no more.
  const occurrences = Math.min(OCCURRENCES_COUNTED, countPhrase(content.folded, phrase.folded));
  return (
    presence(title, phrase) * WEIGHTS.title +
    inHeadings * WEIGHTS.heading +
    presence(content, phrase) * WEIGHTS.text +
    occurrences * WEIGHTS.occurrence
  );
}

function byScore<T>(items: readonly T[], score: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, score: score(item) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** Whether a word stands in a text as a whole. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '))) return true;
  }
  return false;
}

/**
 * Whether a page has every word of a query: one typed with marks with just these, any other whatever its marks. What
 * Pagefind finds for a part of a word is no answer.
 */
export function hasAllWords({ content }: ReadPage, typed: string): boolean {
  const words = phraseOf(typed).exact.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => hasWord(word === fold(word) ? content.folded : content.exact, word));
}

/** Whether a page has the words of a query side by side, marks or not. */
export function hasPhrase({ content }: ReadPage, typed: string): boolean {
  return countPhrase(content.folded, phraseOf(typed).folded) > 0;
}

/** Puts pages in order by where the typed phrase stands in them; equal ones keep Pagefind's order. */
export function rankPages(pages: readonly ReadPage[], typed: string): PagefindPage[] {
  const phrase = phraseOf(typed);
  return byScore(pages, (page) => pageScore(page, phrase)).map(({ page }) => page);
}

interface Place {
  title: string;
  excerpt: string;
}

/** Puts the steps and sections of a page in order: phrase in the title, in the excerpt, then by how many of the words they have. */
export function rankPlaces<T extends Place>(places: readonly T[], typed: string): T[] {
  const phrase = phraseOf(typed);
  const words = phrase.folded.split(' ');
  return byScore(places, ({ title, excerpt }) => {
    const text = excerpt.replace(/<\/?mark>/g, '');
    const has = new Set(fold(plain(`${title} ${text}`)).match(/[\p{L}\p{N}]+/gu));
    const found = words.filter((word) => has.has(word)).length / words.length;
    return (
      presence(readText(title), phrase) * WEIGHTS.heading + presence(readText(text), phrase) * WEIGHTS.text + found
    );
  });
}
