import { readNumbers, writeNumbers } from './numbers.ts';

/** Where in a place a word stands. */
export const FIELDS = { title: 0, label: 1, text: 2 } as const;
const FIELD_COUNT = 3;

/** A word in a place: in its title, among its labels or, in an index of few pages, in its text. */
export interface Spot {
  page: number;
  /** Index among the places of the page. */
  place: number;
  field: number;
}

/** A word in the text of a page, where the index of many pages does not tell in which place. */
export interface Mention {
  page: number;
  /** How often, on a coarse scale: 0 once, 1 up to three times, 2 up to eight, 3 more. */
  often: number;
}

/** Stands for the mentions of a word that nearly every page has. */
export const EVERYWHERE = '*';

/** The steps of `often`: the most times each stands for. */
const OFTEN = [1, 3, 8];
const OFTEN_COUNT = 4;

/** How often a word stands in a text, as the index keeps it. @param count from 1 on. */
export function oftenOf(count: number): number {
  const step = OFTEN.findIndex((most) => count <= most);
  return step < 0 ? OFTEN.length : step;
}

/** Writes spots, sorted by page: gap to the page before, how many, and each as place and field. */
export function writeSpots(spots: readonly Spot[]): string {
  const byPage = Map.groupBy(spots, ({ page }) => page);
  let last = 0;
  return writeNumbers(
    [...byPage].flatMap(([page, group]) => {
      const codes = [...new Set(group.map(({ place, field }) => place * FIELD_COUNT + field))];
      const numbers = [page - last, codes.length, ...codes];
      last = page;
      return numbers;
    }),
  );
}

/** Reads what `writeSpots` wrote, and hands over each: thousands of them are no objects. */
export function eachSpot(text: string, take: (page: number, place: number, field: number) => void): void {
  const numbers = readNumbers(text);
  let page = 0;
  for (let at = 0; at < numbers.length;) {
    page += numbers[at] ?? 0;
    const end = at + 2 + (numbers[at + 1] ?? 0);
    for (at += 2; at < end; at += 1) {
      const code = numbers[at] ?? 0;
      take(page, Math.floor(code / FIELD_COUNT), code % FIELD_COUNT);
    }
  }
}

/** Writes mentions, sorted by page. */
export function writeMentions(mentions: readonly Mention[]): string {
  let last = 0;
  return writeNumbers(
    mentions.map(({ page, often }) => {
      const number = (page - last) * OFTEN_COUNT + often;
      last = page;
      return number;
    }),
  );
}

/** Reads what `writeMentions` wrote, and hands over each. */
export function eachMention(text: string, take: (page: number, often: number) => void): void {
  let page = 0;
  for (const number of readNumbers(text)) {
    page += number >> 2;
    take(page, number & 3);
  }
}
