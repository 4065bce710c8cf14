import { describe, expect, test } from 'vitest';
import { bestExcerpt, excerpt } from '../../../../src/search/query/excerpt.ts';
import { type Word, WordReader } from '../../../../src/search/words.ts';
import { bracketed, plain } from '../library.ts';

const reader = new WordReader();
const WORDS = 'Bạn mở trang lên rồi xem từng mục một, mục nào chưa rõ thì đọc lại phần đầu của bài này nhé. ';

function set(query: string): Word[] {
  return reader.words(query);
}

function cut(text: string, query: string): string {
  return bracketed(excerpt(text, set(query), reader));
}

describe('an excerpt', () => {
  test('is the whole of a short text, its words marked', () => {
    expect(cut('Bấm Đổi tên rồi lưu.', 'đổi tên')).toBe('Bấm [Đổi tên] rồi lưu.');
    expect(cut(`${WORDS}Rồi đổi tên.`, 'đổi tên')).toBe(`${WORDS}Rồi [đổi tên].`);
  });

  test('of a long text begins near what was looked for, and says that it was cut', () => {
    const made = cut(`${WORDS.repeat(4)}Bấm Đổi tên rồi lưu. ${WORDS.repeat(4)}`, 'đổi tên');
    expect(made).toMatch(/^….*\[Đổi tên\] rồi lưu\..*…$/);
    expect(made.indexOf('[')).toBeLessThan(60);
    expect(made.length).toBeLessThan(200);
  });

  test('of a long text with what was looked for at its beginning begins there', () => {
    expect(cut(`Đổi tên trang. ${WORDS.repeat(4)}`, 'đổi tên')).toMatch(/^\[Đổi tên\] trang\. Bạn .*…$/);
  });

  test('of a long text with what was looked for at its end ends there', () => {
    expect(cut(`${WORDS.repeat(4)}Rồi đổi tên.`, 'đổi tên')).toMatch(/^….* Rồi \[đổi tên\]\.$/);
  });

  test('without what was looked for begins at the beginning', () => {
    expect(cut(WORDS.repeat(4), 'xyz')).toMatch(/^Bạn mở trang .*…$/);
  });

  test('is cut between words', () => {
    const all = new Set(WORDS.repeat(4).split(' '));
    for (let at = 0; at < 12; at += 1) {
      const text = `${WORDS.repeat(2)}${'a '.repeat(at)}đổi tên ${WORDS.repeat(3)}`;
      const words = plain(excerpt(text, set('đổi tên'), reader))
        .replaceAll('…', '')
        .split(' ')
        .filter(Boolean);
      expect(words.filter((word) => !all.has(word) && !['a', 'đổi', 'tên'].includes(word))).toEqual([]);
    }
  });

  test('of text without any space is cut all the same', () => {
    expect(plain(excerpt('á'.repeat(5000), set('x'), reader)).length).toBeLessThan(200);
  });

  test('marks no word that was cut off', () => {
    const text = `đổi ${WORDS.repeat(2)}đổi`;
    const pieces = excerpt(text, set('đổi'), reader);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['đổi']);
    expect(plain(pieces)).toBe(`${text.slice(0, plain(pieces).length - 1)}…`);
  });

  test('of nothing has no pieces', () => {
    expect(excerpt('', set('đổi'), reader)).toEqual([]);
  });
});

describe('of several texts', () => {
  const best = (query: string, ...texts: string[]): string => bracketed(bestExcerpt(texts, set(query), reader));

  test('the first that has what was looked for is shown', () => {
    expect(best('lưu', 'Bấm nút', 'Bấm Lưu', 'Lưu lại')).toBe('Bấm [Lưu]');
  });

  test('the first of all is shown where none has it', () => {
    expect(best('xyz', '', 'Bấm nút', 'Lưu')).toBe('Bấm nút');
  });

  test('none is shown where all are empty', () => {
    expect(best('xyz', '', '')).toBe('');
    expect(best('xyz')).toBe('');
  });
});

test('an excerpt does not begin with the dot between two texts', () => {
  const cells = `${'Cột đầu của bảng này · '.repeat(12)}Đổi tên trang · ${'Cột sau · '.repeat(20)}`;
  expect(cut(cells, 'đổi tên')).toMatch(/^…[^·\s]/);
});
