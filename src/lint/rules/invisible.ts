import { invisibleRepairs } from '../../vietnamese/invisibles.ts';
import { parseSyllable } from '../../vietnamese/syllable.ts';
import { passageRule, reportAt } from '../rule.ts';
import { codePoint } from '../visible.ts';

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
};

function nameOf(char: string): string {
  return `${NAMES[char] ?? 'ký tự điều khiển'} (${codePoint(char)})`;
}

/** The word around some characters, with what else nobody sees. */
const BEFORE = /[\p{L}\p{M}\u00AD]*$/u;
const AFTER = /^[\p{L}\p{M}\u00AD]*/u;

/**
 * Whether the soft hyphen may be the letter ư of TCVN3, which has the same code: then its word is a syllable with ư in
 * it too (`L\u00ADu`, lưu), and to take it out would lose a letter.
 */
function mayBeLetter(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (!found.includes('\u00AD')) return false;
  const word = (BEFORE.exec(text.slice(0, start))?.[0] ?? '') + found + (AFTER.exec(text.slice(end))?.[0] ?? '');
  return parseSyllable(word.replaceAll('\u00AD', 'ư')) !== undefined;
}

/** Characters nobody sees in or beside a Vietnamese word: they come from copying, and the word is then not found. */
export const invisible = passageRule('invisible', 'error', ({ prose }) =>
  invisibleRepairs(prose.text).map(({ start, end, to, sure }) => {
    const names = [...new Set(prose.text.slice(start, end))].map(nameOf).join(', ');
    const message = `Ở đây có ký tự không nhìn thấy được: ${names}.`;
    if (mayBeLetter(prose.text, start, end)) {
      return reportAt(prose, start, end, {
        message,
        remedy: 'xóa ký tự này; nếu bài viết bằng mã cũ TCVN3 thì đó là chữ “ư”.',
      });
    }
    const remedy = to === '' ? 'xóa ký tự này.' : 'thay bằng một dấu cách.';
    return reportAt(prose, start, end, { message, remedy, to: sure ? to : undefined });
  }),
);
