import { expect, test } from 'vitest';
import { questionWords } from '../../../../src/search/query/question-words.ts';
import { WordReader } from '../../../../src/search/words.ts';

/** What is left of a query without the question around it. */
function asked(query: string): string {
  const words = new WordReader().words(query).map(({ text, folded }) => ({ text, folded }));
  const isQuestion = questionWords(words);
  expect(isQuestion).toHaveLength(words.length);
  return words.flatMap(({ text }, at) => (isQuestion[at] ? [] : [text])).join(' ');
}

test.each([
  ['làm sao để đổi tên trang', 'đổi tên trang'],
  ['lam sao de doi ten trang', 'doi ten trang'],
  ['Làm thế nào để đổi tên trang?', 'đổi tên trang'],
  ['đổi tên trang như thế nào', 'đổi tên trang'],
  ['đổi tên trang ở đâu', 'đổi tên trang'],
  ['cách đổi tên trang', 'đổi tên trang'],
  ['giá thầu là gì', 'giá thầu'],
  ['gia thau la gi', 'gia thau'],
  ['how to add people', 'add people'],
  ['hướng dẫn chạy quảng cáo', 'chạy quảng cáo'],
])('of “%s” a reader asks for “%s”', (query, rest) => {
  expect(asked(query)).toBe(rest);
});

test.each([
  'đổi tên trang',
  'tai khoan quang cao',
  'tài khoản',
  'đầu bài',
  'tải ảnh',
  'dan anh',
  'chế độ tối',
  'bảng giá',
  'bao bì',
  'người lao động',
  'sao lưu',
  'add people',
])('“%s” is asked for as a whole', (query) => {
  expect(asked(query)).toBe(query);
});

test.each(['làm sao', 'như thế nào', 'là gì', 'ở đâu', 'how to', 'của'])(
  'a question that is nothing else is asked for as it is: “%s”',
  (query) => {
    expect(asked(query)).toBe(query);
  },
);

test('of nothing there is nothing to ask for', () => {
  expect(questionWords([])).toEqual([]);
});
