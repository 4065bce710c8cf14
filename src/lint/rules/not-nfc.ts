import { markRepairs } from '../../vietnamese/marks.ts';
import { passageRule, reportAt } from '../rule.ts';
import { codePoint } from '../../vietnamese/control-characters.ts';

/** The code points of a text, as one looks them up: `U+0061 U+0301`. */
function codePoints(text: string): string {
  return Array.from(text, codePoint).join(' ');
}

/** Letters written as a letter and separate marks: they look right, and are not found by a search or compared as equal. */
export const notNfc = passageRule('not-nfc', 'error', ({ prose }) =>
  markRepairs(prose.text).map(({ start, end, to }) =>
    reportAt(prose, start, end, {
      message: `Chữ “${to}” ở đây không phải là chữ dựng sẵn, mà ghép từ ${codePoints(prose.text.slice(start, end))}.`,
      remedy: `thay bằng “${to}” (${codePoints(to)}); npm run normalize -- --write làm giúp bạn.`,
      to,
    }),
  ),
);
