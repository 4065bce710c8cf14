import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../src/guides/dates.ts';
import { countSyllables } from '../../../src/document/syllables.ts';
import { readingMinutes } from '../../../src/guides/reading-time.ts';
import { site } from '../../../src/site.ts';

const HEAD = '---\ntitle: Một hai ba bốn\ndescription: Năm sáu bảy\n---\n\n';

describe('syllables', () => {
  test.each([
    ['plain text', 'Bạn bấm nút Add, rồi chờ 5 phút.', 8],
    ['marks and signs alone', '**Bạn** _bấm_ — … !', 2],
    ['an empty text', '', 0],
    ['the words of a link, not its address', 'Xem [bài này](/huong-dan/mot-hai-ba/).', 3],
    ['the words of a label, not its tag', 'Bấm <Ui>Add Page</Ui>.', 3],
    ['no code', 'Chép mã:\n\n```js\nconst a = 1;\n```\n\nrồi lưu.', 4],
    ['no second piece of code either, but what is between', '```\na\n```\n\ngiữa\n\n```\nb\n```', 1],
    ['no front matter', `${HEAD}Chữ.`, 1],
    ['no front matter of Windows', `${HEAD}Chữ.`.replaceAll('\n', '\r\n'), 1],
    ['a rule below the text, which is no front matter', 'Một\n\n---\n\nHai\n\n---\n', 2],
  ])('in %s', (_, markdown, count) => {
    expect(countSyllables(markdown)).toBe(count);
  });

  test('are as many in NFD as in NFC', () => {
    const text = 'Hướng dẫn đổi mật khẩu ở Đắk Lắk';
    expect(countSyllables(text.normalize('NFD'))).toBe(countSyllables(text));
    expect(countSyllables(text)).toBe(8);
  });
});

describe('minutes', () => {
  test.each([
    [0, 1],
    [1, 1],
    [site.readingPace, 1],
    [site.readingPace * 2, 2],
    [site.readingPace * 7.4, 7],
    [site.readingPace * 7.6, 8],
  ])('for %i syllables are %i', (count, minutes) => {
    expect(readingMinutes(count)).toBe(minutes);
  });

  test('do not grow with the front matter or with code', () => {
    const code = `\`\`\`\n${'let a = 1;\n'.repeat(900)}\`\`\``;
    expect(readingMinutes(countSyllables(`---\ntitle: ${'a '.repeat(900)}\n---\n\nChữ.\n\n${code}`))).toBe(1);
  });
});

test.each([
  ['2026-11-23', '23 tháng 11 năm 2026'],
  ['2026-01-01', '1 tháng 1 năm 2026'],
  ['2024-02-29', '29 tháng 2 năm 2024'],
])('the day %s is %s, wherever the build runs', (day, expected) => {
  expect(formatDay(day)).toBe(expected);
});
