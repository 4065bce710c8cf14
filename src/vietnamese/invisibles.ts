import { homoglyphRepair } from './homoglyphs.ts';
import { repairMarks } from './marks.ts';
import { parseSyllable } from './syllable.ts';

/** Invisible characters to replace. Offsets are UTF-16, `end` is exclusive. */
export interface InvisibleRepair {
  start: number;
  end: number;
  /** What stands there instead: nothing, or a space. */
  to: string;
  /** Whether it may be replaced without asking. */
  sure: boolean;
}

const NO_BREAK_SPACE = '\u00A0';
const ANY = /[\u00A0\u00AD\u180E\u200B-\u200F\u2060\uFEFF]/;
const RUN = /([\u00AD\u180E\u200B-\u200F\u2060\uFEFF]+)/;
/** Words with the invisible characters in and beside them. */
const GROUP = /[\p{L}\p{M}\p{N}\u00AD\u180E\u200B-\u200F\u2060\uFEFF]+/gu;
/** What may stand beside a word: nothing, white space, punctuation, signs of mathematics and money. No emoji. */
const EDGE = /^[\s\p{P}\p{Sm}\p{Sc}]?$/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const DIRECTION_MARKS = /^[\u200E\u200F]+$/;
/** In NFD: a mark, or đ and the letters that stand for it. */
const MARKED = /[đĐ\u00D0\u00F0\u0189\u018A\u0256\u0257\p{M}]/u;
const GROUP_END = /[\p{L}\p{M}\p{N}\u00AD\u180E\u200B-\u200F\u2060\uFEFF]*$/u;
const GROUP_START = /^[\p{L}\p{M}\p{N}\u00AD\u180E\u200B-\u200F\u2060\uFEFF]*/u;
/** Code units; longer than any syllable with its marks apart. */
const LONGEST_SYLLABLE = 16;

/** Whether a word is a syllable once its other faults are repaired: they are repaired after the invisible characters. */
function readsAsSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  return parseSyllable(homoglyphRepair(word) ?? repairMarks(word)) !== undefined;
}

/** The end of the longest syllable that begins with a piece and leaves the rest divisible, if there is one. */
function syllableEnd(
  pieces: readonly string[],
  start: number,
  ends: readonly (number | undefined)[],
): number | undefined {
  let word = '';
  let found: number | undefined;
  for (let end = start + 1; end <= pieces.length && word.length <= LONGEST_SYLLABLE; end += 1) {
    word += pieces[end - 1] ?? '';
    if (ends[end] !== undefined && readsAsSyllable(word)) found = end;
  }
  return found;
}

/**
 * Joins pieces of words to syllables: `vi`, `ệt`, `nam` are việt and nam. From the end, so that it takes no guessing.
 * @returns the indices of the pieces a syllable begins with; undefined where something is left over.
 */
function syllableStarts(pieces: readonly string[]): Set<number> | undefined {
  const ends = new Array<number | undefined>(pieces.length + 1);
  ends[pieces.length] = pieces.length;
  for (let start = pieces.length - 1; start >= 0; start -= 1) ends[start] = syllableEnd(pieces, start, ends);
  const starts = new Set<number>();
  let at = ends[0] === undefined ? pieces.length : 0;
  while (at < pieces.length) {
    starts.add(at);
    at = ends[at] ?? pieces.length;
  }
  return starts.size === 0 ? undefined : starts;
}

/** A run of invisible characters between two pieces of a group. */
interface Gap {
  start: number;
  run: string;
  before: string;
  after: string;
  /** Number of the piece after it, empty ones not counted. */
  next: number;
}

function gapsOf(parts: readonly string[], at: number): Gap[] {
  let start = at;
  let next = 0;
  return parts.flatMap((run, index) => {
    const [before = '', after = ''] = [parts[index - 1], parts[index + 1]];
    const gap = { start, run, before, after, next };
    start += run.length;
    if (index % 2 === 0 && run !== '') next += 1;
    return index % 2 === 0 ? [] : [gap];
  });
}

/** The repairs of one group. Two syllables without any mark may as well be one English word: to·day. */
function groupRepairs(text: string, at: number, group: string, hasRightToLeft: boolean): InvisibleRepair[] {
  const parts = group.split(RUN);
  const starts = syllableStarts(parts.filter((part, index) => index % 2 === 0 && part !== ''));
  if (!starts || (starts.size > 1 && !MARKED.test(group.normalize('NFD')))) return [];
  return gapsOf(parts, at).flatMap(({ start, run, before, after, next }) => {
    const end = start + run.length;
    if (before !== '' && after !== '') {
      const isBetween = starts.has(next);
      return [{ start, end, to: isBetween ? ' ' : '', sure: !isBetween }];
    }
    const outside = before === '' ? text.charAt(start - 1) : text.charAt(end);
    const mayBeNeeded = hasRightToLeft && DIRECTION_MARKS.test(run);
    return EDGE.test(outside) && !mayBeNeeded ? [{ start, end, to: '', sure: true }] : [];
  });
}

/** A no-break space is meant as a space, but for one that cuts a syllable into two pieces that are none. */
function noBreakSpaceRepairs(text: string): InvisibleRepair[] {
  const repairs: InvisibleRepair[] = [];
  for (let at = text.indexOf(NO_BREAK_SPACE); at >= 0; at = text.indexOf(NO_BREAK_SPACE, at + 1)) {
    const before = GROUP_END.exec(text.slice(Math.max(0, at - LONGEST_SYLLABLE), at))?.[0] ?? '';
    const after = GROUP_START.exec(text.slice(at + 1, at + 1 + LONGEST_SYLLABLE))?.[0] ?? '';
    if (before === '' || after === '' || !readsAsSyllable(before + after)) continue;
    if (!readsAsSyllable(before) && !readsAsSyllable(after))
      repairs.push({ start: at, end: at + 1, to: '', sure: true });
  }
  return repairs;
}

/**
 * Finds the characters nobody sees in and beside the Vietnamese words of a stretch of prose: soft hyphens, zero-width
 * and direction characters. Inside a syllable and at its edge they are to go; between two syllables there may have
 * been a space, and that is not sure. Foreign words, emoji and scripts that need joiners have no entry.
 *
 * The soft hyphen is also the letter ư of TCVN3: text in an old encoding must be decoded first, or it loses letters.
 * @returns the repairs in order; none overlap.
 */
export function invisibleRepairs(text: string): InvisibleRepair[] {
  if (!ANY.test(text)) return [];
  const hasRightToLeft = RIGHT_TO_LEFT.test(text);
  const groups = Array.from(text.matchAll(GROUP)).filter(([group]) => RUN.test(group));
  const inGroups = groups.flatMap(({ 0: group, index }) => groupRepairs(text, index, group, hasRightToLeft));
  return [...inGroups, ...noBreakSpaceRepairs(text)].sort((a, b) => a.start - b.start);
}
