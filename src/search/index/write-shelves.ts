import { writeForm } from '../marked-form.ts';
import { writeNumbers } from '../numbers.ts';
import { EVERYWHERE, writeSpots, writeMentions } from '../postings.ts';
import type { Collected, Postings } from './collect.ts';

/** A word that more than this share of the pages has, where there are more than the latter, is one that nearly every page has. */
const COMMON_SHARE = 0.4;
const FEW_PAGES = 200;
/** Characters of a shelf; it ends behind the line that goes over. Brotli takes it to about a third. */
const SHELF_SIZE = 8_000;

/** A part of the index: the keys from `first` on. */
export interface Shelf {
  first: string;
  text: string;
}

/** Gaps between the sorted numbers of the words that stand beside a word. */
function besideText(words: ReadonlySet<string> | undefined, numberOf: ReadonlyMap<string, number>): string {
  const numbers = [...(words ?? [])].flatMap((word) => numberOf.get(word) ?? []).sort((a, b) => a - b);
  return writeNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

function mentionsText(key: string, { mentions }: Postings, count: number): string {
  const isCommon = !key.includes(' ') && count > FEW_PAGES && mentions.length > count * COMMON_SHARE;
  return isCommon ? EVERYWHERE : writeMentions(mentions);
}

/** One key's line: the words before it and behind it, then for each form its marks, spots and mentions, between tabs. */
function line(key: string, forms: ReadonlyMap<string, Postings>, beside: readonly string[], count: number): string {
  const cells = [...forms].flatMap(([written, postings]) => [
    writeForm(key, written),
    writeSpots(postings.spots),
    mentionsText(key, postings, count),
  ]);
  return [key, ...beside, ...cells].join('\t');
}

/** Lays all entries out in shelves, sorted, so that the keys that begin alike lie together. @param count how many pages there are. */
export function writeShelves(collected: Collected, numberOf: ReadonlyMap<string, number>, count: number): Shelf[] {
  const shelves: Shelf[] = [];
  let lines: string[] = [];
  let size = 0;
  for (const key of [...collected.entries.keys()].sort()) {
    const beside = [collected.before, collected.after].map((table) => besideText(table.get(key), numberOf));
    const text = line(key, collected.entries.get(key) ?? new Map(), beside, count);
    if (size >= SHELF_SIZE) {
      shelves.push({ first: lines[0]?.split('\t', 1)[0] ?? '', text: lines.join('\n') });
      lines = [];
      size = 0;
    }
    lines.push(text);
    size += text.length;
  }
  if (lines.length) shelves.push({ first: lines[0]?.split('\t', 1)[0] ?? '', text: lines.join('\n') });
  return shelves;
}
