import { nfc } from '../normal-form.ts';
import { isSyllable } from '../syllable.ts';
import type { Charset } from './charsets.ts';
import { codes } from './codes.ts';
import { decodeLegacy } from './decode.ts';
import { WINDOWS_1252_HIGH, WINDOWS_1258 } from './tables.ts';
import { USUAL_WORDS } from './usual.ts';
import { type ViqrWord, viqrWords } from './viqr.ts';

/**
 * What a word is that a charset reads otherwise.
 * - `old`: a syllable only when decoded; `unicode`: a syllable only as it stands; `foreign`: neither.
 * - `usual`, `ambiguous`, `unlikely`: a syllable both ways, and the decoded one is by far the more usual, or both are
 *   usual, or the decoded one is hardly a word (`Hãy` would be Hóy).
 * - `neutral`: decoding is right if the text is in the charset, but shows nothing: Ð is also a mistyped Đ, and the
 *   signs at the end of a VIQR word may be punctuation. Also Đắk, and words that are written in signs only.
 * - `sign`: signs with no letter beside them (– ½ ©), which are single vowels in some charsets.
 */
export type Reading = 'old' | 'unicode' | 'usual' | 'ambiguous' | 'unlikely' | 'neutral' | 'foreign' | 'sign';

/** A stretch of a text that decoding would change. Indices are UTF-16, `end` is exclusive. */
export interface LegacyWord {
  start: number;
  end: number;
  from: string;
  to: string;
  reading: Reading;
}

/** Micro and ordinal signs are letters to Unicode. */
const LETTER = /[^\P{L}ªµº]/u;
/** A letter or a mark that no byte of an old encoding shows when it is read as Windows-1252. */
const ONLY_UNICODE = new RegExp(`(?![A-Za-z\\u0080-\\u00FF${WINDOWS_1252_HIGH}])[\\p{L}\\p{M}]`, 'u');

/** Whether a text has a letter that the charset could not have put there: it is Unicode at least in part. */
export function hasUnicodeLetter(text: string, charset: Charset): boolean {
  return charset === 'viqr' ? /(?![A-Za-z])[\p{L}\p{M}]/u.test(text) : ONLY_UNICODE.test(text);
}

type ByteCharset = Exclude<Charset, 'viqr'>;

/** The characters that are codes, but for ASCII; a no-break space is a space, and VISCII hardly needs its Õ. */
function codeChars(charset: ByteCharset): string {
  const all = charset === 'windows-1258' ? Object.keys(WINDOWS_1258) : codes(charset).map(({ code }) => code);
  return [...new Set(all.join(''))].filter((char) => char !== '\u00A0' && !/[A-Za-z]/.test(char)).join('');
}

/** Runs of letters and codes, with no digit beside them: 30°C and 5µm are measures. */
function corePattern(charset: ByteCharset): RegExp {
  const inCore = `[\\p{L}\\p{M}\\u0080-\\u009F${codeChars(charset).replace(/[\\\]^-]/g, '\\$&')}]`;
  return new RegExp(`(?<!${inCore})(?<!\\d)${inCore}+(?!${inCore})(?!\\d)`, 'gu');
}

/** By each character that is a code of a letter, the charsets that have it: U+00AD is ư in TCVN3, and ễ in VISCII. */
const CHARSETS_OF = Map.groupBy(
  (['tcvn3', 'viscii', 'vps', 'vni', 'windows-1258'] as const).flatMap((charset) =>
    [...codeChars(charset)].map((char) => ({ char, charset })),
  ),
  ({ char }) => char,
);

/** The charsets that write a letter, or a part of one, with a character. */
export function charsetsOf(char: string): Charset[] {
  return CHARSETS_OF.get(char)?.map(({ charset }) => charset) ?? [];
}

const CORE: Readonly<Record<ByteCharset, RegExp>> = {
  tcvn3: corePattern('tcvn3'),
  vni: corePattern('vni'),
  viscii: corePattern('viscii'),
  vps: corePattern('vps'),
  'windows-1258': corePattern('windows-1258'),
};

/** Measures, which are no words though they decode to some. */
const MEASURE = /^(?:µm|[kcdm]?m[²³])$/;
/** Names of the highlands, which no other word of the language looks like: Đắk, Lắk. */
const ENDS_IN_K = /[ắấéếóốúứíýạặậẹệọộợụựịỵ]k$/i;

const CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

function isWord(text: string): boolean {
  return CASE.test(nfc(text)) && isSyllable(text);
}

/** A word of capitals that decodes to one with small letters (`HÒ` is Hồ in VPS) was hardly written so. */
const ALL_CAPITAL = /^\p{Lu}{2,}$/u;

function wordSet(list: string | undefined): ReadonlySet<string> {
  return new Set(list?.split(/\s+/));
}

const CLEAR = new Map(Object.entries(USUAL_WORDS).map(([charset, { clear }]) => [charset, wordSet(clear)]));
const AMBIGUOUS = new Map(Object.entries(USUAL_WORDS).map(([charset, { ambiguous }]) => [charset, wordSet(ambiguous)]));

function readingOfBoth(to: string, charset: Charset): Reading {
  const lower = nfc(to).toLowerCase();
  if (CLEAR.get(charset)?.has(lower)) return 'usual';
  return AMBIGUOUS.get(charset)?.has(lower) ? 'ambiguous' : 'unlikely';
}

function readingOf(from: string, to: string, charset: Charset): Reading {
  if (!LETTER.test(from)) return from.length > 1 && isWord(to) && /^[\p{Ll}Đ]/u.test(to) ? 'neutral' : 'sign';
  if (ONLY_UNICODE.test(from)) return 'unicode';
  if (/[Ðð]/.test(from) && from.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ') === to && isWord(to)) return 'neutral';
  const [before, after] = [isWord(from), isWord(to)];
  if (before && after) return ALL_CAPITAL.test(from) && !ALL_CAPITAL.test(to) ? 'usual' : readingOfBoth(to, charset);
  if (before) return 'unicode';
  if (after) return 'old';
  return ENDS_IN_K.test(to) && isWord(`${to.slice(0, -1)}c`) ? 'neutral' : 'foreign';
}

/** What is no letter at the end of a text; read backwards from there. */
const TRAILING_SIGNS = /(?<=([^\p{L}]*))/uy;

/** A core as it is, then without the signs at its start, at its end, at both: quotation marks are codes in VISCII. */
function cuts(core: string): [start: number, end: number][] {
  const lead = /^[^\p{L}]*/u.exec(core)?.[0].length ?? 0;
  TRAILING_SIGNS.lastIndex = core.length;
  const end = core.length - (TRAILING_SIGNS.exec(core)?.[1]?.length ?? 0);
  const all: [number, number][] = [
    [0, core.length],
    [lead, core.length],
    [0, end],
    [lead, end],
  ];
  const isBare = lead === 0 && end === core.length;
  return all.slice(0, isBare ? 1 : 4).filter(([from, to]) => to > from);
}

interface Core {
  text: string;
  at: number;
}

/** The part of a core that is a word of the charset; undefined where decoding changes nothing. */
function readCore({ text, at }: Core, charset: ByteCharset, isCapital: boolean): LegacyWord | undefined {
  if (/^[A-Za-z]*$/.test(text) || MEASURE.test(text)) return undefined;
  const decoded = (part: string): string => {
    const to = decodeLegacy(part, charset);
    return isCapital ? to.toUpperCase() : to;
  };
  const read = cuts(text).map(([start, end]): LegacyWord => {
    const from = text.slice(start, end);
    const to = decoded(from);
    return { start: at + start, end: at + end, from, to, reading: readingOf(from, to, charset) };
  });
  const best =
    read.find(({ reading }) => !['foreign', 'unicode', 'sign'].includes(reading)) ??
    read.find(({ reading }) => reading === 'unicode') ??
    read[0];
  return best && best.from !== best.to ? best : undefined;
}

/** Typographic signs of Windows-1252 are capitals of VISCII and VPS: between small letters they are what they look like. */
function split(core: Core): Core[] {
  if (!/[a-z]/.test(core.text)) return [core];
  return [...core.text.matchAll(/[^–—‘’“”…•]+|[–—‘’“”…•]+/g)].map(({ 0: text, index }) => ({
    text,
    at: core.at + index,
  }));
}

/** Whether a core is surely written in capitals, or surely not; undefined where it has too few letters to tell. */
function hasCapitals(text: string): boolean | undefined {
  if (/[a-z]/.test(text)) return false;
  return /[A-Z¡-§].*[A-Z¡-§]/.test(text) ? true : undefined;
}

/** For each core what the nearest one before it that can be told is. */
function carried(known: readonly (boolean | undefined)[]): (boolean | undefined)[] {
  let last: boolean | undefined;
  return known.map((one) => {
    const before = last;
    last = one ?? last;
    return before;
  });
}

/** In TCVN3 a toned capital is the code of the small letter, shown by a font of capitals: the words around tell (`Hµ NéI`). */
function capitalCores(cores: readonly Core[]): boolean[] {
  const known = cores.map(({ text }) => hasCapitals(text));
  const before = carried(known);
  const after = carried(known.toReversed()).reverse();
  // Words like API stand among small letters: only capitals with codes show the font.
  const hasFont = cores.some(({ text }, at) => known[at] && /[^A-Z]/.test(text));
  return known.map((own, at) => {
    const around = [before[at], after[at]];
    return own ?? (hasFont && around.includes(true) && !around.includes(false));
  });
}

/** The words of one core; where it is none as a whole, those between its typographic signs. */
function wordsOfCore(core: Core, charset: ByteCharset, isCapital: boolean): LegacyWord[] {
  const whole = readCore(core, charset, isCapital);
  if (whole?.reading !== 'foreign') return whole ? [whole] : [];
  const parts = split(core).flatMap((part) => readCore(part, charset, isCapital) ?? []);
  return parts.length ? parts : [whole];
}

function byteWords(text: string, charset: ByteCharset): LegacyWord[] {
  const cores = [...text.matchAll(CORE[charset])].map(({ 0: core, index }): Core => ({ text: core, at: index }));
  const capitals = charset === 'tcvn3' ? capitalCores(cores) : [];
  // A text has far fewer different words than words.
  const known = new Map<string, LegacyWord[]>();
  return cores.flatMap(({ text: core, at }, index) => {
    const isCapital = capitals[index] ?? false;
    const key = `${isCapital} ${core}`;
    const words = known.get(key) ?? wordsOfCore({ text: core, at: 0 }, charset, isCapital);
    known.set(key, words);
    return words.map((word) => ({ ...word, start: word.start + at, end: word.end + at }));
  });
}

/** English and abbreviations, whose dots and apostrophes are none of VIQR. */
const NO_VIQR = /^(?:I'm|[ap]\.m|(?:[A-Z]\.)+[A-Z]?)$/;

function viqrWord({ isEvident, ...word }: ViqrWord): LegacyWord {
  const reading = isEvident ? 'old' : 'neutral';
  return { ...word, reading: isWord(word.to) && !NO_VIQR.test(word.from) ? reading : 'foreign' };
}

/** The words and signs of a text that decoding changes, in their order. */
export function legacyWords(text: string, charset: Charset): LegacyWord[] {
  return charset === 'viqr' ? viqrWords(text).map(viqrWord) : byteWords(text, charset);
}

const DECODED: readonly Reading[] = ['old', 'usual', 'ambiguous', 'neutral'];

/** Whether a word of a text that surely is in the charset is to be decoded. */
export function isDecoded({ reading }: LegacyWord): boolean {
  return DECODED.includes(reading);
}

/** Decodes the words of a text that become syllables by it; foreign words and signs beside no letter stay. */
export function decodeWords(text: string, charset: Charset): string {
  let at = 0;
  let decoded = '';
  for (const { start, end, to } of legacyWords(text, charset).filter(isDecoded)) {
    decoded += text.slice(at, start) + to;
    at = end;
  }
  return decoded + text.slice(at);
}

/** Whether some word of a text is a syllable when it is decoded, and only then. */
export function hasLegacyWord(text: string, charset: Charset): boolean {
  return legacyWords(text, charset).some(({ reading }) => reading === 'old');
}
