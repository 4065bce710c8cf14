import { repairMarks } from '../marks.ts';
import type { Charset } from './charsets.ts';
import { codes } from './codes.ts';
import { type CODE_TABLES, WINDOWS_1252_HIGH, WINDOWS_1258 } from './tables.ts';
import { viqrWords } from './viqr.ts';

type Decoder = (text: string) => string;

/** Raw control codes 0x80 to 0x9F as the Windows-1252 characters they are on most pages, so that one table serves both. */
function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => {
    const char = WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80);
    return char === ' ' ? control : char;
  });
}

function escaped(code: string): string {
  return RegExp.escape(code);
}

/** A decoder that replaces the codes of a table, the longest first. */
function byTable(charset: keyof typeof CODE_TABLES): Decoder {
  const letterOf = new Map<string, string>();
  for (const { letter, code } of codes(charset)) if (!letterOf.has(code)) letterOf.set(code, letter);
  if (charset === 'vni') for (const [code, letter] of [...letterOf]) addMixedCase(letterOf, code, letter);
  const longestFirst = [...letterOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  return (text) => asWindows1252(text).replace(pattern, (code) => letterOf.get(code) ?? code);
}

/** VNI writes the accent as a letter of its own, and typists left it small after a capital: `Aù`. */
function addMixedCase(letterOf: Map<string, string>, code: string, letter: string): void {
  const mixed = code.charAt(0) + code.slice(1).toLowerCase();
  if (code.length === 2 && !letterOf.has(mixed)) letterOf.set(mixed, letter);
}

/** In a word of capitals TCVN3 has the codes of small letters, because a font of capitals showed them. */
function withCapitals(decode: Decoder): Decoder {
  return (text) =>
    text.replace(/\S+/g, (word) => {
      const decoded = decode(word);
      return /[A-Z¡-§].*[A-Z¡-§]/.test(word) && !/[a-z]/.test(word) ? decoded.toUpperCase() : decoded;
    });
}

function windows1258(text: string): string {
  return repairMarks(text.replace(/[ÃãÐðÕõÝýþÌÒÞìò]/g, (char) => WINDOWS_1258[char] ?? char));
}

function viqr(text: string): string {
  let at = 0;
  let decoded = '';
  for (const { start, end, to } of viqrWords(text)) {
    decoded += text.slice(at, start) + to;
    at = end;
  }
  return (decoded + text.slice(at)).replace(/\\([.?'`~(^+])/g, '$1');
}

const DECODERS: Readonly<Record<Charset, Decoder>> = {
  tcvn3: withCapitals(byTable('tcvn3')),
  vni: byTable('vni'),
  viqr,
  viscii: byTable('viscii'),
  vps: byTable('vps'),
  'windows-1258': windows1258,
};

/**
 * Reads text of an old encoding that was taken for Western text: `ng\u00ADêi` (TCVN3) gives `người`.
 * What the charset has no code for stays. Never throws. It decodes whatever it is given: ask `detectLegacy` first.
 */
export function decodeLegacy(text: string, charset: Charset): string {
  return DECODERS[charset](text);
}
