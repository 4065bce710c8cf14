import type { Prose } from '../../document/prose.ts';
import { codePoint, strayCharacters } from '../../vietnamese/control-characters.ts';
import { type InvisibleRepair, invisibleRepairs } from '../../vietnamese/invisibles.ts';
import type { Charset } from '../../vietnamese/legacy/charsets.ts';
import { decodeLegacy } from '../../vietnamese/legacy/decode.ts';
import { detectLegacy } from '../../vietnamese/legacy/detect.ts';
import { charsetsOf, hasLegacyWord } from '../../vietnamese/legacy/words.ts';
import { firstFrom } from '../../vietnamese/places-in-text.ts';
import { parseSyllable } from '../../vietnamese/syllable.ts';
import { CHARSET_NAMES } from '../legacy-passages.ts';
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

/** The word around some characters, with what else nobody sees. No syllable is longer in any encoding. */
const LONGEST = 16;
const BEFORE = /(?:(?![\t\n\r])[\p{L}\p{M}\p{Cc}\p{Cf}])*$/u;
const AFTER = /^(?:(?![\t\n\r])[\p{L}\p{M}\p{Cc}\p{Cf}])*/u;
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034F/gu;

/** A letter of an old encoding that has the code of a character nobody sees. */
interface HiddenLetter {
  charset: Charset;
  letter: string;
}

/** The encodings in which a passage has a word that is a syllable there and only there, of those that have letters nobody sees. */
function charsetsIn(text: string, repairs: readonly InvisibleRepair[]): Set<Charset> {
  const characters = new Set(repairs.flatMap(({ start, end }) => [...text.slice(start, end)]));
  const charsets = new Set([...characters].flatMap(charsetsOf));
  return new Set([...charsets].filter((charset) => hasLegacyWord(text, charset)));
}

/**
 * The letter that characters nobody sees may be, so that to take them out would lose it: U+00AD is ư in TCVN3 and ễ in
 * VISCII, controls are capitals in VPS. Their word is a syllable with it (`L\u00ADu`, lưu), or some word of the passage is
 * one in that encoding (`tr\u00AD\u00EDc`, trước).
 */
function hiddenLetter(
  text: string,
  { start, end }: InvisibleRepair,
  inPassage: ReadonlySet<Charset>,
): HiddenLetter | undefined {
  const found = text.slice(start, Math.min(end, start + LONGEST));
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const letters = [...found].flatMap((char) => charsetsOf(char).map((charset) => ({ char, charset })));
  const letter = letters.find(({ char, charset }) => {
    if (inPassage.has(charset)) return true;
    // What else nobody sees in the word is taken out of it; only letters of the same encoding stay.
    const word = (before + char + after).replace(UNSEEN, (unseen) =>
      charsetsOf(unseen).includes(charset) ? unseen : '',
    );
    return parseSyllable(decodeLegacy(word, charset)) !== undefined;
  });
  return letter && { charset: letter.charset, letter: decodeLegacy(letter.char, letter.charset) };
}

function repairReport(prose: Prose, repair: InvisibleRepair, inPassage: ReadonlySet<Charset>): Report {
  const { start, end, to, sure } = repair;
  const message = `Ở đây có ký tự không nhìn thấy được: ${namesOf(prose.text.slice(start, end))}.`;
  const hidden = hiddenLetter(prose.text, repair, inPassage);
  if (hidden) {
    return reportAt(prose, start, end, {
      message,
      remedy: `xóa ký tự này; nếu bài viết bằng mã cũ ${CHARSET_NAMES[hidden.charset]} thì đó là chữ “${hidden.letter}”.`,
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
  const { text } = prose;
  const repairs = invisibleRepairs(text);
  const found = strayCharacters(text);
  // Controls may be the letters of an old encoding, which another rule tells and decodes.
  const isLegacy = found.length > 0 && detectLegacy(text) !== undefined;
  const strays = found.filter(({ start, end }) => {
    const last = repairs[firstFrom(repairs, end, (repair) => repair.start) - 1];
    const isRepaired = last !== undefined && start < last.end;
    return !isRepaired && !(isLegacy && /^\p{Cc}+$/u.test(text.slice(start, end)));
  });
  const inPassage = charsetsIn(text, repairs);
  return [
    ...repairs.map((repair) => repairReport(prose, repair, inPassage)),
    ...strays.map(({ start, end }) => strayReport(prose, start, end)),
  ].sort((a, b) => a.start - b.start);
});
