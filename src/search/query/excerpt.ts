import { foundStretches, type Piece, piecesOf, type Wanted } from '../marked-text.ts';
import type { WordReader } from '../words.ts';

/** Characters of an excerpt, about. */
const LENGTH = 150;
/** Characters before the first word that was looked for. */
const BEFORE = 40;

/** Where an excerpt may begin: a word's start near the first match. */
function startOf(text: string, match: number): number {
  if (match <= BEFORE || text.length <= LENGTH) return 0;
  const space = text.indexOf(' ', match - BEFORE);
  const start = space < 0 || space >= match ? match : space + 1;
  // Not with the dot between two texts.
  return start + (/^[\s·]*/.exec(text.slice(start, match))?.[0].length ?? 0);
}

function endOf(text: string, start: number): number {
  if (text.length - start <= LENGTH) return text.length;
  const space = text.lastIndexOf(' ', start + LENGTH);
  return space > start ? space : start + LENGTH;
}

/** Cuts a text around the first word that was looked for, and marks all of them. */
export function excerpt(text: string, wanted: readonly Wanted[], reader: WordReader): Piece[] {
  const all = foundStretches(text, wanted, reader);
  const start = startOf(text, all[0]?.[0] ?? 0);
  const end = endOf(text, start);
  const inside = all
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => [from - start, to - start] as const);
  const pieces = piecesOf(text.slice(start, end), inside);
  const dots = { text: '…', marked: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}

/** The first of several texts that has a word that was looked for, cut; else the first of all. */
export function bestExcerpt(texts: readonly string[], wanted: readonly Wanted[], reader: WordReader): Piece[] {
  const shown = texts.filter((text) => text !== '');
  const best = shown.find((text) => foundStretches(text, wanted, reader).length > 0) ?? shown[0];
  return best === undefined ? [] : excerpt(best, wanted, reader);
}
