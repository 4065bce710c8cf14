import { invisibleRepairs } from '../../vietnamese/invisibles.ts';
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

/** Characters nobody sees in or beside a Vietnamese word: they come from copying, and the word is then not found. */
export const invisible = passageRule('invisible', 'error', ({ prose }) =>
  invisibleRepairs(prose.text).map(({ start, end, to, sure }) => {
    const names = [...new Set(prose.text.slice(start, end))].map(nameOf).join(', ');
    const message = `Ở đây có ký tự không nhìn thấy được: ${names}.`;
    const remedy = to === '' ? 'xóa ký tự này.' : 'thay bằng một dấu cách.';
    return reportAt(prose, start, end, { message, remedy, to: sure ? to : undefined });
  }),
);
