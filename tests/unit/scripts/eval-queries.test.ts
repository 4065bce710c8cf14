import { describe, expect, test } from 'vitest';
import { random } from '../../../scripts/bench/random.ts';
import { drawn, drawnItems, type Form, FORMS, knownItems, queriesIn } from '../../../scripts/eval/queries.ts';
import type { SearchPage, SearchPlace } from '../../../src/search/search-page.ts';
import { fold } from '../../../src/vietnamese/fold.ts';

function place(title: string): SearchPlace {
  return { kind: 'section', id: '', number: 0, parent: 0, title, labels: [], texts: [], thumbnail: '' };
}

function page(address: string, ...titles: string[]): SearchPage {
  const places = titles.map(place);
  return { kind: 'guide', address, file: '', title: titles[0] ?? '', description: '', topics: [], places };
}

function phrasesOf(...pages: SearchPage[]): string[] {
  return knownItems(pages).map(({ phrase }) => phrase);
}

const PAGES = [
  page('/a/', 'Tạo tài khoản quảng cáo', 'Chọn múi giờ'),
  page('/b/', 'Xóa tài khoản quảng cáo', 'Hoà tiền của hai tài khoản'),
  page('/c/', 'Đăng ký kênh bán hàng'),
];

describe('a known item', () => {
  test('is a phrase of 2 to 4 syllables of a title or heading, in lower case, with its page', () => {
    const items = knownItems([page('/a/', 'Tạo tài khoản', 'Chọn múi giờ của bạn')]);
    expect(items).toContainEqual({ phrase: 'tạo tài', address: '/a/' });
    expect(new Set(items.map(({ phrase }) => phrase))).toEqual(
      new Set([
        ...['tạo tài', 'tài khoản', 'tạo tài khoản'],
        ...['chọn múi', 'múi giờ', 'giờ của', 'của bạn', 'chọn múi giờ', 'múi giờ của', 'giờ của bạn'],
        ...['chọn múi giờ của', 'múi giờ của bạn'],
      ]),
    );
  });

  test('does not stand in the titles of two pages, in whichever case, form and tone style', () => {
    expect(phrasesOf(...PAGES)).not.toContain('tài khoản');
    expect(phrasesOf(page('/a/', 'Tài khoản'), page('/b/', 'x', 'TÀI KHOẢN'.normalize('NFD')))).toEqual([]);
    expect(phrasesOf(page('/a/', 'Hòa tiền'), page('/b/', 'Hoà tiền'))).toEqual([]);
  });

  test('may stand in one page more than once', () => {
    expect(phrasesOf(page('/a/', 'Tài khoản', 'Xóa tài khoản'))).toContain('tài khoản');
  });

  test('is as the page writes it, in NFC', () => {
    expect(phrasesOf(page('/a/', 'Hoà tiền'.normalize('NFD')))).toEqual(['hoà tiền']);
    expect(phrasesOf(page('/a/', 'Hòa tiền'))).toEqual(['hòa tiền']);
  });

  test('has a Vietnamese word with marks', () => {
    expect(phrasesOf(page('/a/', 'Facebook Ads Manager cho shop'))).toEqual([]);
    expect(new Set(phrasesOf(page('/a/', 'Shop Ads là gì')))).toEqual(
      new Set(['ads là', 'là gì', 'shop ads là', 'ads là gì', 'shop ads là gì']),
    );
  });
});

describe('the items that are asked for', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(drawnItems(PAGES, 8, 1)).toEqual(drawnItems(PAGES, 8, 1));
    expect(drawnItems(PAGES, 8, 2)).not.toEqual(drawnItems(PAGES, 8, 1));
  });

  test('are each there once, as many as there are at most', () => {
    const all = knownItems(PAGES);
    const taken = drawnItems(PAGES, 1000, 3);
    expect(taken).toHaveLength(all.length);
    expect(new Set(taken.map(({ phrase }) => phrase)).size).toBe(all.length);
    expect(drawn([1, 2, 3], 2, random(1))).toHaveLength(2);
    expect(drawn([], 2, random(1))).toEqual([]);
  });
});

/** What is typed for a phrase. */
function typed(form: Form, phrase: string): string {
  return FORMS[form](phrase, random(1));
}

describe('a form', () => {
  test.each<[Form, string, string]>([
    ['exact', 'đường truyền', 'đường truyền'],
    ['no marks', 'đường truyền', 'duong truyen'],
    ['Telex', 'đường truyền', 'dduowngf truyeenf'],
    ['VNI', 'đường truyền', 'd9u7o7ng2 truye6n2'],
    ['NFD', 'đường truyền', 'đường truyền'.normalize('NFD')],
    ['other tone style', 'hòa tiền', 'hoà tiền'],
    ['other tone style', 'hoà tiền', 'hòa tiền'],
    ['other tone style', 'khỏe đường', 'khoẻ đường'],
    ['other tone style', 'đường truyền', 'đường truyền'],
  ])('%s: %s is typed %s', (form, phrase, expected) => {
    expect(typed(form, phrase)).toBe(expected);
  });

  test('of keys leaves words that are no syllables as they are', () => {
    expect(typed('Telex', 'facebook là gì')).toBe('facebook laf gif');
    expect(typed('VNI', 'facebook là gì')).toBe('facebook la2 gi2');
  });

  test('of half marks takes them from whole words, from some and not from all', () => {
    const items = Array.from({ length: 200 }, () => ({ phrase: 'tạo tài khoản', address: '/a/' }));
    const words = queriesIn('half marks', items, 1).flatMap(({ typed: query }) => query.split(' '));
    expect(new Set(words)).toEqual(new Set(['tạo', 'tài', 'khoản', 'tao', 'tai', 'khoan']));
    const bare = words.filter((word) => word === fold(word)).length / words.length;
    expect(bare).toBeGreaterThan(0.4);
    expect(bare).toBeLessThan(0.6);
  });
});

describe('the queries of a form', () => {
  const items = drawnItems(PAGES, 20, 1);

  test('are the same for the same seed', () => {
    for (const form of Object.keys(FORMS) as Form[]) {
      expect(queriesIn(form, items, 5)).toEqual(queriesIn(form, items, 5));
    }
    expect(queriesIn('one typo', items, 6)).not.toEqual(queriesIn('one typo', items, 5));
  });

  test('keep the item they ask for', () => {
    expect(queriesIn('no marks', items, 1).map(({ phrase, address }) => ({ phrase, address }))).toEqual(items);
  });
});
