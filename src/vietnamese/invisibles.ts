import { BLANKS, DIRECTIONS, hasRightToLeft, NOTHING_SEEN, OLD_BREAKS, strayCharacters } from './control-characters.ts';
import { homoglyphRepair } from './homoglyphs.ts';
import { repairMarks } from './marks.ts';
import { nfd } from './normal-form.ts';
import { firstFrom, Places } from './places-in-text.ts';
import { plainLetters } from './styled-letters.ts';
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
/** Characters without width that are taken out of Vietnamese words. */
const INVISIBLE = String.raw`\u00AD\u180E\u200B-\u200F\u2060\uFEFF${NOTHING_SEEN}`;
const ANY = new RegExp(String.raw`[\u00A0${BLANKS}${OLD_BREAKS}${INVISIBLE}]`, 'u');
const RUN = new RegExp(`([${INVISIBLE}]+)`, 'u');
/** Words with the invisible characters in and beside them. */
const IN_GROUP = String.raw`(?![${BLANKS}])[\p{L}\p{M}\p{N}${INVISIBLE}]`;
const GROUP = new RegExp(`(?:${IN_GROUP})+`, 'gu');
const GROUP_END = new RegExp(`(?:${IN_GROUP})*$`, 'u');
const GROUP_START = new RegExp(`^(?:${IN_GROUP})*`, 'u');
/** What may stand beside a word: nothing, white space, punctuation, signs of mathematics and money. No emoji. */
const EDGE = new RegExp(String.raw`^(?:(?![\p{Extended_Pictographic}#*${OLD_BREAKS}])[\s\p{P}\p{Sm}\p{Sc}])?$`, 'u');
const DIRECTION_MARKS = new RegExp(`^[${DIRECTIONS}]+$`, 'u');
/** An override turns the order of letters round until a control ends it: none of them goes by itself. */
const OVERRIDE = /[\u202D\u202E]/;
/** In NFD: a mark, or đ and the letters that stand for it. */
const MARKED = /[đĐ\u00D0\u00F0\u0189\u018A\u0256\u0257\p{M}]/u;
const BLANK_RUN = new RegExp(`[${BLANKS}${OLD_BREAKS}]+`, 'gu');
/** Beside these a blank may be anything: what would be done about them hangs on it. */
const BESIDE_INVISIBLE = new RegExp(String.raw`[\u00A0${INVISIBLE}]`, 'u');
/** What begins a heading, list, quotation or code where it begins a line. */
const BLOCK_START = /[#>*+\-=|~`:<{]|\d{1,9}[.)]/y;
/** Code units; longer than any syllable with its marks apart. */
const LONGEST_SYLLABLE = 16;

/** Whether a word is a syllable once its other faults are repaired: they are repaired after the invisible characters. */
function readsAsSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  return parseSyllable(homoglyphRepair(word) ?? repairMarks(plainLetters(word))) !== undefined;
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
function groupRepairs(text: string, at: number, group: string, needsDirections: boolean): InvisibleRepair[] {
  const parts = group.split(RUN);
  const pieces = parts.filter((part, index) => index % 2 === 0 && part !== '');
  const starts = syllableStarts(pieces);
  if (!starts || (starts.size > 1 && !MARKED.test(nfd(pieces.join(''))))) return [];
  return gapsOf(parts, at).flatMap(({ start, run, before, after, next }) => {
    const end = start + run.length;
    if (before !== '' && after !== '') {
      const isBetween = starts.has(next);
      return [{ start, end, to: isBetween ? ' ' : '', sure: !isBetween }];
    }
    const outside = before === '' ? text.charAt(start - 1) : text.charAt(end);
    const mayBeNeeded = needsDirections && DIRECTION_MARKS.test(run);
    return EDGE.test(outside) && !mayBeNeeded ? [{ start, end, to: '', sure: true }] : [];
  });
}

/** Whether a stretch of a text cuts a syllable into two pieces that are none. */
function cutsSyllable(text: string, start: number, end: number): boolean {
  const before = GROUP_END.exec(text.slice(Math.max(0, start - LONGEST_SYLLABLE), start))?.[0] ?? '';
  const after = GROUP_START.exec(text.slice(end, end + LONGEST_SYLLABLE))?.[0] ?? '';
  if (before === '' || after === '' || !readsAsSyllable(before + after)) return false;
  return !readsAsSyllable(before) && !readsAsSyllable(after);
}

/** A no-break space is meant as a space, but for one that cuts a syllable. */
function noBreakSpaceRepairs(text: string): InvisibleRepair[] {
  const repairs: InvisibleRepair[] = [];
  for (let at = text.indexOf(NO_BREAK_SPACE); at >= 0; at = text.indexOf(NO_BREAK_SPACE, at + 1)) {
    if (cutsSyllable(text, at, at + 1)) repairs.push({ start: at, end: at + 1, to: '', sure: true });
  }
  return repairs;
}

/**
 * A blank that is no space, and the line or page end of another program, are a space; beside one they are nothing. Not
 * sure where they fill a line by themselves, cut a syllable, keep a sign from beginning a list or heading, or stand beside
 * another invisible character.
 */
function blankRepair({ text, lineEnds, solid }: Lines, start: number, end: number): InvisibleRepair {
  if (cutsSyllable(text, start, end)) return { start, end, to: '', sure: false };
  const [before, after] = [solid.lastBefore(start) + 1, solid.firstFrom(end) ?? text.length];
  const beginsLine = before === 0 || lineEnds.isBetween(before, start);
  const endsLine = after === text.length || lineEnds.isBetween(end, after);
  const to = beginsLine || endsLine || before < start || after > end ? '' : ' ';
  const isAlone = !BESIDE_INVISIBLE.test(characterBefore(text, start) + characterFrom(text, end));
  BLOCK_START.lastIndex = after;
  return { start, end, to, sure: isAlone && !(beginsLine && (endsLine || BLOCK_START.test(text))) };
}

/** A text with the places of what is no white space in it. */
interface Lines {
  text: string;
  lineEnds: Places;
  solid: Places;
}

function characterFrom(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, at: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 2));
  return text.slice(Math.max(0, at - (isPair ? 2 : 1)), at);
}

function blankRepairs(text: string): InvisibleRepair[] {
  const runs = [...text.matchAll(BLANK_RUN)];
  if (runs.length === 0) return [];
  const strays = strayCharacters(text);
  const lines = { text, lineEnds: new Places(text, /\n/g), solid: new Places(text, /\S/g) };
  return runs
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }))
    .filter(({ start, end }) => end <= (strays[firstFrom(strays, start + 1, (one) => one.start) - 1]?.end ?? 0))
    .map(({ start, end }) => blankRepair(lines, start, end));
}

/**
 * Finds the characters nobody sees in and beside the Vietnamese words of a stretch of prose: soft hyphens, zero-width
 * and direction characters, controls. Inside a syllable and at its edge they are to go; between two syllables there may
 * have been a space, and that is not sure. Foreign words, emoji and scripts that need joiners have no entry. Blanks and
 * line ends of other programs are found wherever they are.
 *
 * The soft hyphen is also the letter ư of TCVN3: text in an old encoding must be decoded first, or it loses letters.
 * @returns the repairs in order; none overlap.
 */
export function invisibleRepairs(text: string): InvisibleRepair[] {
  if (!ANY.test(text)) return [];
  const hasOverride = OVERRIDE.test(text);
  const needsDirections = hasOverride || hasRightToLeft(text);
  const groups = Array.from(text.matchAll(GROUP)).filter(([group]) => RUN.test(group));
  const inGroups = groups.flatMap(({ 0: group, index }) => groupRepairs(text, index, group, needsDirections));
  return [...inGroups, ...noBreakSpaceRepairs(text), ...blankRepairs(text)].sort((a, b) => a.start - b.start);
}
