import { describe, expect, test } from 'vitest';
import { MANIFEST } from '../../../../src/search/parts.ts';
import { MUCH_TEXT, partsOf, type WrittenPage } from '../library.ts';

const PAGES: readonly WrittenPage[] = [
  {
    title: 'Tạo trang bán hàng',
    description: 'Cách tạo trang.',
    topics: ['ban-hang'],
    steps: [
      { title: 'Mở trang', labels: ['Add Page'], text: 'Bấm Add Page rồi chờ.' },
      { title: 'Đặt tên', text: 'Đặt tên cho trang.' },
    ],
  },
  { title: 'Chạy quảng cáo', topics: ['quang-cao'], text: 'Chọn giá thầu.' },
];

const TOPICS = { 'ban-hang': { title: 'Bán hàng' }, 'quang-cao': { title: 'Quảng cáo' } };

/** A library of so many pages, each with words of its own. */
const many = (count: number): WrittenPage[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `Bài số ${at}`,
    text: Array.from({ length: 30 }, (__, word) => `chữ${at}x${word}`).join(' '),
  }));

const versionOf = (parts: ReadonlyMap<string, string>): string => JSON.parse(parts.get(MANIFEST) ?? '').version;
const versionWith = (change: Partial<WrittenPage>, topics = TOPICS): string =>
  versionOf(partsOf([{ ...PAGES[0], title: 'Tạo trang bán hàng', ...change }, ...PAGES.slice(1)], topics));

describe('the parts of an index', () => {
  test('are the same bytes for the same pages', () => {
    expect([...partsOf(PAGES, TOPICS)]).toEqual([...partsOf(structuredClone(PAGES), TOPICS)]);
    expect([...partsOf(many(60))]).toEqual([...partsOf(many(60))]);
  });

  test('carry the version in their names, but for the manifest, which tells it', () => {
    const parts = partsOf(PAGES, TOPICS);
    const version = versionOf(parts);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    const others = [...parts.keys()].filter((name) => name !== MANIFEST);
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter((name) => !name.includes(version))).toEqual([]);
  });

  test('have names that stand in an address as they are', () => {
    expect([...partsOf(many(40)).keys()].filter((name) => encodeURIComponent(name) !== name)).toEqual([]);
  });

  test('hold a card for every page, and lay the words of a large library on several shelves', () => {
    const names = [...partsOf(many(40)).keys()];
    const [shelves, cards] = ['ngan-', 'bai-'].map((start) => names.filter((name) => name.startsWith(start)).length);
    expect(cards).toBe(40);
    expect(shelves).toBeGreaterThan(2);
  });

  test('are smaller for the same pages where there is much text', () => {
    const text = 'Bạn mở trang lên rồi xem từng mục một nhé. '.repeat(40);
    const size = (...pages: WrittenPage[]): number =>
      [...partsOf(pages)].filter(([, part]) => part.includes('mở')).reduce((sum, [, part]) => sum + part.length, 0);
    expect(size({ title: 'Bài', text }, MUCH_TEXT)).toBeLessThan(size({ title: 'Bài', text }));
  });

  test('of no pages are there too, so that a new site can be searched', () => {
    expect(JSON.parse(partsOf([]).get(MANIFEST) ?? '').count).toBe(0);
  });
});

describe('the version changes', () => {
  const before = versionOf(partsOf(PAGES, TOPICS));

  test.each([
    [
      'a letter of the text',
      { steps: [{ ...PAGES[0]?.steps?.[0], title: 'Mở trang', text: 'Bấm Add Page rồi chơ.' }] },
    ],
    ['the title', { title: 'Tạo trang bán hành' }],
    ['the description', { description: 'Cách tạo trang!' }],
    ['the topic', { topics: ['quang-cao'] }],
    ['the case of a letter that is shown', { title: 'Tạo Trang bán hàng' }],
    ['the title of a step', { steps: [{ title: 'Mở ra' }] }],
    ['the picture', { steps: [{ title: 'Mở trang', labels: ['Add Pages'], text: 'Bấm Add Page rồi chờ.' }] }],
  ])('with %s', (_, change) => {
    expect(versionWith(change)).not.toBe(before);
  });

  test('with the name of a topic', () => {
    expect(versionWith({}, { ...TOPICS, 'ban-hang': { title: 'Bán' } })).not.toBe(before);
  });

  test('with the order of the pages', () => {
    expect(versionOf(partsOf(PAGES.toReversed(), TOPICS))).not.toBe(before);
  });

  test('with nothing else', () => {
    expect(versionWith({})).toBe(before);
  });
});
