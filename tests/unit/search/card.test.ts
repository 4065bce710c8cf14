import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageCard, type PlaceCard, readCard, writeCard } from '../../../src/search/card.ts';
import { slug } from '../../../src/vietnamese/slug.ts';

const OWN: PlaceCard = {
  kind: 'page',
  id: '',
  number: 0,
  parent: 0,
  title: 'Tạo trang',
  labels: '',
  lead: '',
  thumbnail: '',
};

function kept(...places: PlaceCard[]): boolean {
  const { title } = OWN;
  const card: PageCard = {
    kind: 'guide',
    address: '/huong-dan/a/',
    title,
    description: 'Mô tả.',
    topics: ['a'],
    places: [OWN, ...places],
  };
  expect(readCard(writeCard(card))).toEqual(card);
  return true;
}

describe('the card of a page is read as it was written', () => {
  test.each([
    ['a step with its title as address', { kind: 'step', number: 3, title: 'Mở trang', id: 'mo-trang' }],
    ['a step with an address of its own', { kind: 'step', number: 1, title: 'Mở trang', id: 'buoc-dau' }],
    ['a section', { kind: 'section', title: 'Chuẩn bị', id: 'chuan-bi' }],
    ['a section told apart from another of the same title', { kind: 'section', title: 'Lưu', id: 'luu-4f2a' }],
    ['a section of a sign alone', { kind: 'section', title: '🎉', id: 'chuc-mung' }],
    ['a place with text and no labels', { kind: 'section', title: 'A', id: 'a', lead: 'Chữ.' }],
    ['a place with labels and no text', { kind: 'section', title: 'A', id: 'a', labels: 'Add · Next' }],
    ['a place with a picture alone', { kind: 'step', number: 2, title: 'A', id: 'a', thumbnail: '/anh/nho/a.webp' }],
    ['a place in another', { kind: 'step', number: 1, title: 'A', id: 'a', parent: 1 }],
    ['a place without any letter', { kind: 'section', title: '', id: 'x' }],
  ] as const)('with %s', (_, place) => {
    expect(kept({ ...OWN, ...place })).toBe(true);
  });

  test('whatever its places are', () => {
    const text = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 12 }));
    const place = fc.record({
      title: text,
      labels: text,
      lead: text,
      thumbnail: text,
      number: fc.nat(3),
      parent: fc.nat(5),
      id: fc.constantFrom('', 'buoc-dau'),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        kept(
          ...places.map((one, at): PlaceCard => {
            const kind = one.number > 0 ? 'step' : 'section';
            return { ...one, kind, id: one.id || slug(one.title) || `muc-${at}` };
          }),
        );
      }),
    );
  });
});
