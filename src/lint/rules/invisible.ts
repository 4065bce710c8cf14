import type { Prose } from '../../document/prose.ts';
import { codePoint, strayCharacters } from '../../vietnamese/control-characters.ts';
import { type InvisibleRepair, invisibleRepairs } from '../../vietnamese/invisibles.ts';
import { detectLegacy } from '../../vietnamese/legacy/detect.ts';
import { hasLegacyWord } from '../../vietnamese/legacy/words.ts';
import { parseSyllable } from '../../vietnamese/syllable.ts';
import { passageRule, type Report, reportAt } from '../rule.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u00A0': 'dấu cách không ngắt',
  '\u00AD': 'gạch nối mềm',
  '\u200B': 'dấu cách rộng bằng không',
  '\u200C': 'dấu tách chữ',
  '\u200D': 'dấu nối chữ',
  '\u200E': 'dấu hướng trái sang phải',
  '\u200F': 'dấu hướng phải sang trái',
  '\u2060': 'dấu nối từ',
  '\u180E': 'dấu cách Mông Cổ',
  '\uFEFF': 'dấu BOM giữa bài',
  '\u0008': 'ký tự xóa lùi',
  '\u000B': 'dấu xuống dòng của Word',
  '\u000C': 'dấu ngắt trang',
  '\u0085': 'dấu xuống dòng của máy IBM',
  '\u034F': 'dấu ghép chữ',
  '\u2028': 'dấu xuống dòng của Unicode',
  '\u2029': 'dấu sang đoạn của Unicode',
  '\u2800': 'ô trống của chữ nổi',
  '\u3164': 'ô trống của tiếng Hàn',
  '\u115F': 'ô trống của tiếng Hàn',
  '\u1160': 'ô trống của tiếng Hàn',
  '\uFFA0': 'ô trống của tiếng Hàn',
  '\uFFFD': 'ký tự thay cho chữ đã mất',
};

/** Names of whole blocks of characters. */
const KINDS: readonly (readonly [characters: RegExp, name: string])[] = [
  [/\p{Co}/u, 'ký tự riêng của một phông chữ'],
  [/\p{Cs}/u, 'nửa ký tự'],
  [/\p{Noncharacter_Code_Point}/u, 'mã không phải là ký tự'],
  [/[\u061C\u202A-\u202E\u2066-\u2069]/, 'ký tự đổi hướng chữ'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'ký tự chọn dạng hình'],
  [/[\u{E0000}-\u{E007F}]/u, 'ký tự thẻ ẩn'],
  [/[\uFFF9-\uFFFB]/, 'ký tự chú thích kèm dòng'],
  [/[\u2061-\u2064]/, 'dấu toán ẩn'],
];

function nameOf(char: string): string {
  const name = NAMES[char] ?? KINDS.find(([characters]) => characters.test(char))?.[1] ?? 'ký tự điều khiển';
  return `${name} (${codePoint(char)})`;
}

/** At most so many characters of a stretch are named. */
const MOST_NAMED = 3;

function namesOf(characters: string): string {
  const names = [...new Set(characters)].map(nameOf);
  return (
    names.slice(0, MOST_NAMED).join(', ') +
    (names.length > MOST_NAMED ? ` và ${names.length - MOST_NAMED} loại nữa` : '')
  );
}

/** The word around some characters, with what else nobody sees. */
const BEFORE = /[\p{L}\p{M}\u00AD]*$/u;
const AFTER = /^[\p{L}\p{M}\u00AD]*/u;

/**
 * Whether the soft hyphen may be the letter ư of TCVN3, which has the same code, so that to take it out would lose a
 * letter: its word is a syllable with ư in it too (`L\u00ADu`, lưu), or some word of the passage is one in TCVN3
 * (`tr\u00AD\u00EDc`, trước).
 */
function mayBeLetter(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (!found.includes('\u00AD')) return false;
  const word = (BEFORE.exec(text.slice(0, start))?.[0] ?? '') + found + (AFTER.exec(text.slice(end))?.[0] ?? '');
  return parseSyllable(word.replaceAll('\u00AD', 'ư')) !== undefined || hasLegacyWord(text, 'tcvn3');
}

function repairReport(prose: Prose, { start, end, to, sure }: InvisibleRepair): Report {
  const message = `Ở đây có ký tự không nhìn thấy được: ${namesOf(prose.text.slice(start, end))}.`;
  if (mayBeLetter(prose.text, start, end)) {
    return reportAt(prose, start, end, {
      message,
      remedy: 'xóa ký tự này; nếu bài viết bằng mã cũ TCVN3 thì đó là chữ “ư”.',
    });
  }
  const remedy = to === '' ? 'xóa ký tự này.' : 'thay bằng một dấu cách.';
  return reportAt(prose, start, end, { message, remedy, to: sure ? to : undefined });
}

/** The signs that Windows-1252 has where Unicode has the controls from U+0080 on; `·` where it has none. */
const WINDOWS_SIGNS = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';
const FIRST_WINDOWS_SIGN = 0x80;

/** What to do about characters that no program can be sure of. */
function strayRemedy(characters: string): string {
  const [char = ''] = characters;
  if (char === '\uFFFD') return 'mở bản gốc, xem ở đây là chữ gì rồi gõ lại; đừng chỉ xóa đi.';
  if (/\p{Co}/u.test(char)) return 'ký tự này chỉ hiện với đúng phông chữ của nó; gõ lại bằng chữ hoặc dấu thường.';
  const sign = WINDOWS_SIGNS.charAt(char.charCodeAt(0) - FIRST_WINDOWS_SIGN);
  if (/[\u0080-\u009F]/.test(char) && sign !== '·') return `có lẽ ở đây là “${sign}”: gõ lại dấu đó, hoặc xóa đi.`;
  return 'xem lại chỗ này rồi xóa ký tự đó, hoặc gõ lại chữ bị mất.';
}

/** Whether controls are the letters of an old encoding, which another rule tells and decodes. */
function mayBeLegacyLetters({ text }: Prose, start: number, end: number): boolean {
  return /^\p{Cc}+$/u.test(text.slice(start, end)) && detectLegacy(text) !== undefined;
}

function strayReport(prose: Prose, start: number, end: number): Report {
  const characters = prose.text.slice(start, end);
  const message = `Ở đây có ký tự không phải là chữ: ${namesOf(characters)}.`;
  return reportAt(prose, start, end, { message, remedy: strayRemedy(characters) });
}

/**
 * Characters nobody sees, in or beside a Vietnamese word, and those that belong in no text at all (controls, fillers, lost
 * letters): they come from copying and from other programs, and the word is then not found.
 */
export const invisible = passageRule('invisible', 'error', ({ prose }) => {
  const repairs = invisibleRepairs(prose.text);
  const strays = strayCharacters(prose.text).filter(
    ({ start, end }) =>
      !repairs.some((repair) => repair.start < end && start < repair.end) && !mayBeLegacyLetters(prose, start, end),
  );
  return [
    ...repairs.map((repair) => repairReport(prose, repair)),
    ...strays.map(({ start, end }) => strayReport(prose, start, end)),
  ].sort((a, b) => a.start - b.start);
});
