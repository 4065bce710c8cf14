import { describe, expect, test } from 'vitest';
import { synonymTable } from '../../../../src/search/index/synonyms.ts';
import { readSynonyms, synonymReadings } from '../../../../src/search/query/synonyms.ts';
import { WordReader } from '../../../../src/search/words.ts';

const TABLE = synonymTable({
  written: { SEO: 'tối ưu cho công cụ tìm kiếm' },
  search: {
    qc: 'quảng cáo',
    tk: ['tài khoản', 'thiết kế'],
    tkqc: 'tài khoản quảng cáo',
    fb: 'facebook',
    fanpage: 'trang',
    page: 'trang',
  },
});

function read(query: string): string[] {
  const words = new WordReader().words(query).map(({ text, folded }) => ({ text, folded }));
  const readings = synonymReadings({ words, cost: 0, why: 'typed' }, readSynonyms(TABLE));
  return readings.map((reading) => reading.words.map(({ text }) => text).join(' '));
}

describe('a short form or other name', () => {
  test.each([
    ['qc', 'quảng cáo'],
    ['tk', 'tài khoản'],
    ['tk', 'thiết kế'],
    ['fb', 'facebook'],
    ['QC', 'quảng cáo'],
    ['chạy qc', 'chạy quảng cáo'],
    ['qc fb', 'quảng cáo facebook'],
    ['tạo tk qc fb', 'tạo tài khoản quảng cáo facebook'],
    ['tkqc', 'tài khoản quảng cáo'],
    ['fanpage', 'trang'],
    ['seo là gì', 'tối ưu cho công cụ tìm kiếm là gì'],
  ])('%s is also read as %s', (query, expected) => {
    expect(read(query)).toContain(expected);
  });

  test.each([
    ['quảng cáo', 'qc'],
    ['tài khoản', 'tk'],
    ['facebook', 'fb'],
    ['trang', 'fanpage'],
    ['trang', 'page'],
    ['chạy quảng cáo giá rẻ', 'chạy qc giá rẻ'],
    ['tối ưu cho công cụ tìm kiếm', 'seo'],
    ['quang cao', 'qc'],
    ['quảng cáo'.normalize('NFD'), 'qc'],
  ])('%s is read back as %s, marks or not', (query, expected) => {
    expect(read(query)).toContain(expected);
  });
});

describe('other words', () => {
  test.each([
    'fbi',
    'tkx',
    'qcqc',
    'trangtri',
    'homepage',
    'quảng trường',
    'báo cáo',
    'tài sản',
    'tối ưu',
    '',
    'bánh mì',
  ])('are not read otherwise because a name stands in them: %s', (query) => {
    expect(read(query)).toEqual([]);
  });

  test('are left as they are around a name', () => {
    for (const reading of read('mở tk fb mới')) expect(reading).toMatch(/^mở .* mới$/);
  });

  test('do not lose their marks', () => {
    expect(read('đổi mật khẩu fb')).toEqual(['đổi mật khẩu facebook']);
  });
});

describe('what is made of a query', () => {
  test('is never the query itself, nor one reading twice', () => {
    for (const query of ['qc', 'tk', 'trang', 'tk qc fb trang', 'fanpage']) {
      const readings = read(query);
      expect(readings).not.toContain(query);
      expect(new Set(readings).size).toBe(readings.length);
    }
  });

  test('stays few, however many names it has', () => {
    expect(read('tk qc fb tk qc fb tk qc fb page trang').length).toBeLessThanOrEqual(8);
    expect(read('tk qc fb tk qc fb')[0]).toMatch(/facebook/);
  });

  test('costs something, so that what was typed comes first', () => {
    const words = [{ text: 'qc', folded: 'qc' }];
    const [made] = synonymReadings({ words, cost: 0.1, why: 'typed' }, readSynonyms(TABLE));
    expect(made?.why).toBe('synonym');
    expect(made?.cost).toBeGreaterThan(0.1);
  });
});

describe('the table of an index', () => {
  test('leads both ways, with all that a name stands for', () => {
    expect(TABLE['trang']).toEqual(['fanpage', 'page']);
    expect(TABLE['fanpage']).toEqual(['trang']);
    expect(TABLE['tk']).toEqual(['tài khoản', 'thiết kế']);
    expect(TABLE['thiết kế']).toEqual(['tk']);
    expect(TABLE['seo']).toEqual(['tối ưu cho công cụ tìm kiếm']);
  });

  test('of no abbreviations is empty', () => {
    expect(synonymTable({ written: {}, search: {} })).toEqual({});
  });

  test('has a name once that stands in both parts of the file', () => {
    const twice = synonymTable({ written: { QC: 'quảng cáo' }, search: { qc: ['quảng cáo', 'quả cầu'] } });
    expect(twice['qc']).toEqual(['quảng cáo', 'quả cầu']);
  });
});
