/**
 * Search results cut a title where its line is full: some 600 px of Arial in 20 px on a computer. A title is measured, not
 * counted: in Arial an m is as wide as four l.
 */
const TITLE_ROOM = { size: 20, width: 600 } as const;

/** Characters of a description that results show: two lines on a computer, 155 to 160 by what search engines' own guides and those who measure say. */
export const DESCRIPTION_SHOWN = 160;

/** A shorter description leaves more than half of its room to whatever the search engine picks from the page. */
export const DESCRIPTION_LEAST = 50;

/** Advance widths of Arial (and Helvetica) in thousandths of its size, with the characters that have each. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '()-`r“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckvxyzs'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUwĐ'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
  [1015, '@'],
];

/** Of all others: digits and most small letters have this width, and of signs no table knows it is a fair guess. */
const COMMON_WIDTH = 556;

/** What the hook of ơ and ư adds. Other marks stand above or below their letter and add nothing. */
const HORN_WIDTH = 100;

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);

/** Width of a character. @param character of NFD: a letter, or a mark of the letter before. */
function widthOf(character: string): number {
  if (character === '\u031B') return HORN_WIDTH;
  return /\p{M}/u.test(character) ? 0 : (WIDTH_OF.get(character) ?? COMMON_WIDTH);
}

/** Width of a text in Arial. @param size in px. @returns px. */
export function arialWidth(text: string, size: number): number {
  const widths = [...text.normalize('NFD')].map(widthOf);
  return (widths.reduce((sum, width) => sum + width, 0) * size) / 1000;
}

/** Whether search results show a title whole. */
export function titleFits(title: string): boolean {
  return arialWidth(title, TITLE_ROOM.size) <= TITLE_ROOM.width;
}

/** The words of a text before the place where it is cut. @param fits whether results show so much. */
function wordsThatFit(text: string, fits: (start: string) => boolean): string {
  const words = text.split(' ');
  let count = words.length;
  while (count > 1 && !fits(`${words.slice(0, count).join(' ')} …`)) count -= 1;
  return words.slice(0, count).join(' ');
}

/** What search results show of a title that is too long for them. */
export function shownTitle(title: string): string {
  return wordsThatFit(title, titleFits);
}

/** How many characters a reader sees in a text: NFD counts as NFC. */
export function characterCount(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** What search results show of a description that is too long for them. */
export function shownDescription(description: string): string {
  return wordsThatFit(description, (start) => characterCount(start) <= DESCRIPTION_SHOWN);
}
