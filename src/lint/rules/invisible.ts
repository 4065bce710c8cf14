import { invisibleRepairs } from '../../vietnamese/invisibles.ts';
import { passageRule, reportAt } from '../rule.ts';

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
  const point = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `${NAMES[char] ?? 'ký tự điều khiển'} (${point})`;
}

/** Characters nobody sees in or beside a Vietnamese word: they come from copying, and the word is then not found. */
export const invisible = passageRule('invisible', 'error', ({ prose }) =>
  invisibleRepairs(prose.text).map(({ start, end, to, sure }) => {
    const message = `Có một ký tự không nhìn thấy ở đây: ${nameOf(prose.text.charAt(start))}.`;
    const remedy = to === '' ? 'xóa ký tự này.' : 'thay bằng một dấu cách.';
    return reportAt(prose, start, end, { message, remedy, to: sure ? to : undefined });
  }),
);
