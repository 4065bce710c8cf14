import { readForm } from '../marked-form.ts';
import { readNumbers } from '../numbers.ts';
import { eachSpot, eachMention, EVERYWHERE } from '../postings.ts';

/** One written form of a word, or of two side by side; its postings as the index has them. */
export interface Form {
  written: string;
  spots: string;
  mentions: string;
}

/** What the index has for a key. */
export interface Entry {
  /** A word without marks, or two with a space between. */
  key: string;
  /** Numbers in the lexicon of the words that stand before it somewhere, each but the first as the gap to the one before. */
  before: string;
  /** The same of those that stand behind it. */
  after: string;
  forms: readonly Form[];
  /** Whether nearly every page has it, so that its mentions are not kept. */
  isEverywhere: boolean;
  /** On how many pages it is. */
  pages: number;
}

/** How many pages the forms are on. A page with two forms counts once. */
function countPages(forms: readonly Form[]): number {
  const pages = new Set<number>();
  for (const { spots, mentions } of forms) {
    eachSpot(spots, (page) => pages.add(page));
    eachMention(mentions, (page) => pages.add(page));
  }
  return pages.size;
}

/** The numbers of words in the lexicon that `before` or `after` of an entry stands for. */
export function wordNumbers(beside: string): number[] {
  let number = 0;
  return [...readNumbers(beside)].map((gap) => {
    number += gap;
    return number;
  });
}

/** The written form of an entry that is met most. */
export function commonestForm({ key, forms }: Entry): string {
  const size = ({ spots, mentions }: Form): number => spots.length + mentions.length;
  return [...forms].sort((a, b) => size(b) - size(a))[0]?.written ?? key;
}

/** Reads one line of a shelf. */
export function readEntry(line: string): Entry {
  const [key = '', before = '', after = '', ...cells] = line.split('\t');
  const forms: Form[] = [];
  let isEverywhere = false;
  for (let at = 0; at + 2 < cells.length; at += 3) {
    const mentions = cells[at + 2] ?? '';
    isEverywhere ||= mentions === EVERYWHERE;
    forms.push({
      written: readForm(key, cells[at] ?? ''),
      spots: cells[at + 1] ?? '',
      mentions: mentions === EVERYWHERE ? '' : mentions,
    });
  }
  return { key, before, after, forms, isEverywhere, pages: countPages(forms) };
}
