import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundStretches, piecesOf } from '../../../src/search/marked-text.ts';
import { WordReader } from '../../../src/search/words.ts';
import { bracketed, plain } from './library.ts';

const reader = new WordReader();

/** A text with brackets round the words of a query. */
function marked(text: string, query: string): string {
  const words = reader.words(query);
  return bracketed(piecesOf(text, foundStretches(text, words, reader)));
}

describe('what was looked for is marked', () => {
  test.each([
    ['Đổi tên trang', 'đổi tên', '[Đổi tên] trang'],
    ['Đổi tên trang', 'doi ten', '[Đổi tên] trang'],
    ['Tên trang mới', 'trang tên', '[Tên trang] mới'],
    ['Đổi một tên', 'đổi tên', '[Đổi] một [tên]'],
    ['Đổi, tên', 'đổi tên', '[Đổi], [tên]'],
    ['Ads  Manager', 'ads manager', '[Ads  Manager]'],
    ['Bấm “Add Page”.', 'add page', 'Bấm “[Add Page]”.'],
    ['HOÀ, hòa và hoà', 'hoà', '[HOÀ], [hòa] và [hoà]'],
    ['bán toàn quốc, an toàn', 'an toàn', 'bán toàn quốc, [an toàn]'],
    ['bán toàn quốc, an tâm', 'an toàn', 'bán [toàn] quốc, [an] tâm'],
    ['mất mật khẩu', 'mật', 'mất [mật] khẩu'],
    ['mất tiền', 'mật', '[mất] tiền'],
    ['mất mật', 'mat', '[mất mật]'],
    ['Trang trang trang', 'trang', '[Trang trang trang]'],
    ['Không có gì', 'xyz', 'Không có gì'],
    ['', 'a', ''],
    ['Tạo trang', '', 'Tạo trang'],
  ])('in %j for %j: %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('in text that is in NFD, no letter apart from its marks', () => {
    const text = 'Bấm Đổi tên rồi lưu'.normalize('NFD');
    expect(marked(text, 'đổi tên').normalize('NFC')).toBe('Bấm [Đổi tên] rồi lưu');
  });
});

describe('the pieces of a text', () => {
  const text = fc.array(fc.constantFrom('đổi', 'tên', 'Trang', 'một', ',', ' ', '\n', 'ế'.normalize('NFD'), '👍'));

  test('are the whole text again, and none is empty', () => {
    fc.assert(
      fc.property(
        text.map((parts) => parts.join('')),
        fc.subarray(['đổi', 'tên', 'trang']),
        (given, words) => {
          const pieces = piecesOf(given, foundStretches(given, reader.words(words.join(' ')), reader));
          expect(plain(pieces)).toBe(given);
          expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
        },
      ),
    );
  });

  test('of a text without anything to mark are one, and of nothing none', () => {
    expect(piecesOf('Tạo trang', [])).toEqual([{ text: 'Tạo trang', marked: false }]);
    expect(piecesOf('', [])).toEqual([]);
  });
});
