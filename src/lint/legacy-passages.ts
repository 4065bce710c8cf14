import { Prose } from '../document/prose.ts';
import { readTextFile, type TextFile } from '../document/text-file.ts';
import type { Charset } from '../vietnamese/legacy/charsets.ts';
import {
  FEWEST_TO_OUTWEIGH,
  type JudgedBlock,
  judgeLegacy,
  readsAs,
  type Verdict,
} from '../vietnamese/legacy/detect.ts';
import { hideViqrTones, showViqrTones } from '../vietnamese/legacy/viqr.ts';

export const CHARSET_NAMES: Readonly<Record<Charset, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI-Windows',
  viqr: 'VIQR',
  viscii: 'VISCII',
  vps: 'VPS',
  'windows-1258': 'Windows-1258',
};

/** A stretch of prose that is, or may be, in an encoding from before Unicode. */
export interface LegacyPassage {
  prose: Prose;
  charset: Charset;
  /** Whether it is to be decoded unasked. */
  isSure: boolean;
  verdict: Verdict;
}

interface Judged extends JudgedBlock {
  prose: Prose;
}

/** So many in all of a file that has no Unicode do the same as `FEWEST_TO_OUTWEIGH` in one passage. */
const FEWEST_IN_FILE = 24;

/** In a file that also has Unicode a passage must have so many words in the charset, and codes: a list of foreign words has few. */
const AMONG_UNICODE = { words: 6, codes: 5 };

const HEAD_PLACES = ['title', 'description', 'field'];

function judgeEach(proses: readonly Prose[]): Judged[] {
  return proses.flatMap((prose) => {
    const judged = judgeLegacy(prose.text);
    return judged ? [{ prose, ...judged }] : [];
  });
}

/** Whether no passage of a body has letters that only Unicode has. The fields at its head are often typed later. */
function isWithoutUnicode(proses: readonly Prose[]): boolean {
  const body = proses.filter(({ place }) => !HEAD_PLACES.includes(place));
  return body.every(({ text }) => !/[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text));
}

/** What a whole file says of its passages. */
interface Whole {
  isPure: boolean;
  /** Words in an old encoding; those of each passage once. */
  words: number;
}

function isSure({ verdict, words, codes }: JudgedBlock, whole: Whole): boolean {
  if (verdict === 'sure') return whole.isPure || (words >= AMONG_UNICODE.words && codes >= AMONG_UNICODE.codes);
  const outweighs = words >= FEWEST_TO_OUTWEIGH || whole.words >= FEWEST_IN_FILE;
  return verdict === 'likely' && whole.isPure && outweighs;
}

function assess(proses: readonly Prose[]): LegacyPassage[] {
  const judged = judgeEach(proses);
  if (judged.length === 0) return [];
  const whole: Whole = {
    isPure: isWithoutUnicode(proses),
    words: judged.reduce((sum, { words }) => sum + words, 0),
  };
  const certain = new Set(judged.filter((one) => isSure(one, whole)).map(({ charset }) => charset));
  const known = new Map(judged.map((one) => [one.prose, one]));
  return proses.flatMap((prose): LegacyPassage[] => {
    const own = known.get(prose);
    if (own && isSure(own, whole)) return [{ ...own, isSure: true }];
    const alike = [...certain].find((charset) => readsAs(prose.text, charset));
    if (alike) return [{ prose, charset: alike, verdict: 'sure', isSure: true }];
    return own ? [{ ...own, isSure: false }] : [];
  });
}

const MAY_HIDE = /[aeiouy][(^+]?[`~]/i;

/** The prose of a file whose VIQR Markdown has cut up, with backticks and tildes as the tones they are. */
function proseOfViqr({ source, kind }: TextFile): Prose[] {
  if (kind === 'yaml' || !MAY_HIDE.test(source.text)) return [];
  const hidden = hideViqrTones(source.text);
  if (hidden === source.text) return [];
  const read = readTextFile(source.file, hidden).textFile?.prose ?? [];
  return read.map(({ place, text, runs }) => new Prose(place, showViqrTones(text), runs));
}

/** The stretches of a file that are or may be in an old encoding, in its order. */
export function legacyPassages(file: TextFile, proses: readonly Prose[] = file.prose): LegacyPassage[] {
  const viqr = assess(proseOfViqr(file));
  return viqr.some(({ charset, isSure: sure }) => charset === 'viqr' && sure) ? viqr : assess(proses);
}
