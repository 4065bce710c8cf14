import { letterOf, QUALITY_MARKS, TONE_MARKS, VOWELS } from './alphabet.ts';
import { nfc, nfd } from './normal-form.ts';
import { parseSyllable } from './syllable.ts';

/** A stretch of text that is written otherwise in standard form. Offsets are UTF-16, `end` is exclusive. */
export interface MarkRepair {
  start: number;
  end: number;
  to: string;
}

/** The blocks of combining marks for Latin letters: a plain look that costs a third of `\p{M}`. */
const MARK = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/;
/** A Latin letter with the marks that stand on it. Other scripts order their marks by rules of their own. */
const CLUSTER = /(?=\p{L})\p{Script=Latin}\p{M}+/gu;
const WORD_END = /[\p{L}\p{M}]*$/u;
const WORD_START = /^[\p{L}\p{M}]*/u;
/** Longer than any syllable, so that a look around one letter stays short in text without spaces. */
const LONGEST_SYLLABLE = 16;

const TONES = Object.values(TONE_MARKS).filter((mark) => mark !== '');

/**
 * Standard form of one letter and its marks: the mark of quality first, each mark once, then NFC. Unicode gives both
 * kinds the same combining class, so NFC alone keeps a tone that was typed first, and a + sắc + mũ stays á + mũ.
 * Letters that so become none of the Vietnamese alphabet, and those with two tones, only get NFC.
 */
function repairCluster(cluster: string): string {
  const composed = nfc(cluster);
  const [letter = '', ...marks] = nfd(cluster);
  const distinct = [...new Set(marks)];
  const quality = QUALITY_MARKS.find((mark) => distinct.includes(mark)) ?? '';
  const tone = TONES.find((mark) => distinct.includes(mark)) ?? '';
  if (distinct.length !== (quality + tone).length) return composed;
  const repaired = (letter + quality + tone).normalize('NFC');
  const vowel = letterOf(repaired).letter.toLowerCase();
  return VOWELS.some((known) => known === vowel) ? repaired : composed;
}

/** Whether the dotless ı at an index is an i typed under a tone (Đı̀nh), not the letter of Turkish. */
function isDottedBelowTone(text: string, at: number, end: number): boolean {
  const before = WORD_END.exec(text.slice(Math.max(0, at - LONGEST_SYLLABLE), at))?.[0] ?? '';
  const after = WORD_START.exec(text.slice(at, end + LONGEST_SYLLABLE))?.[0] ?? '';
  const word = before + after;
  if (word.length > LONGEST_SYLLABLE) return false;
  return parseSyllable(word.replaceAll('ı', 'i').replace(CLUSTER, repairCluster)) !== undefined;
}

/**
 * Finds each Latin letter whose combining marks are not in standard form: what NFC composes, what it cannot (a tone
 * before the mark of quality, the same mark twice, precomposed á with a circumflex), and dotless ı with a tone
 * inside a Vietnamese syllable. Two different tones on one letter are not decidable and only get NFC.
 * @returns the stretches to replace, in order; none overlap.
 */
export function markRepairs(text: string): MarkRepair[] {
  if (!MARK.test(text)) return [];
  const known = new Map<string, string>();
  const repairs: MarkRepair[] = [];
  for (const { 0: written, index: start } of text.matchAll(CLUSTER)) {
    const end = start + written.length;
    const isDotless = written.startsWith('ı') && isDottedBelowTone(text, start, end);
    const cluster = isDotless ? written.replace('ı', 'i') : written;
    const to = known.get(cluster) ?? repairCluster(cluster);
    known.set(cluster, to);
    if (to !== written) repairs.push({ start, end, to });
  }
  return repairs;
}

/**
 * Brings letters and marks to standard form, see `markRepairs`. Everything else stays, also text of other scripts that
 * is not in NFC; text with nothing to repair comes back as the same string.
 */
export function repairMarks(text: string): string {
  const repairs = markRepairs(text);
  if (repairs.length === 0) return text;
  const starts = [0, ...repairs.map(({ end }) => end)];
  const kept = repairs.map(({ start, to }, at) => text.slice(starts[at], start) + to);
  return kept.join('') + text.slice(starts.at(-1));
}
