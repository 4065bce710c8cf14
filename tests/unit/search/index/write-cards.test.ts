import { describe, expect, test } from 'vitest';
import { pageCard } from '../../../../src/search/index/write-cards.ts';
import { searchPage, type WrittenPlace } from '../library.ts';

const SENTENCE = 'Bạn mở trang lên rồi xem từng mục một nhé. ';

describe.each([
  ['few', false],
  ['many', true],
])('what the results show of a step, among %s pages', (_, isLarge) => {
  const card = (step: Partial<WrittenPlace>) =>
    pageCard(searchPage({ title: 'Bài', steps: [{ title: 'Bước', ...step }] }), isLarge).places[1];

  test('are its labels, each once, and how its text begins', () => {
    const made = card({ labels: ['Add', 'Next', 'Add'], text: 'Bấm Add.' });
    expect([made?.labels, made?.lead]).toEqual(['Add · Next', 'Bấm Add.']);
  });

  test('is cut between words where it is long, and says so', () => {
    const made = card({ labels: [SENTENCE.repeat(60)], text: SENTENCE.repeat(60) });
    for (const text of [made?.labels ?? '', made?.lead ?? '']) {
      expect(text).toMatch(/\S…$/);
      expect(SENTENCE.repeat(60).startsWith(`${text.slice(0, -1)} `)).toBe(true);
      expect(text.length).toBeLessThan(1100);
    }
  });

  test('is short in a text without spaces too, as an address is', () => {
    const address = `https://vi-du.vn/${'a'.repeat(2000)}`;
    const made = card({ labels: [address], text: address });
    expect((made?.labels ?? '').length).toBeLessThan(1100);
    expect((made?.lead ?? '').length).toBeLessThan(1100);
  });

  test('is nothing where there is nothing', () => {
    const made = card({});
    expect([made?.labels, made?.lead, made?.thumbnail]).toEqual(['', '', '']);
  });
});

test('the card of a page does not grow with its text, and is smaller among many', () => {
  const size = (text: string, isLarge: boolean): number =>
    JSON.stringify(pageCard(searchPage({ title: 'Bài', text }), isLarge)).length;
  expect(size(SENTENCE.repeat(500), false)).toBe(size(SENTENCE.repeat(50), false));
  expect(size(SENTENCE.repeat(50), true)).toBeLessThan(size(SENTENCE.repeat(50), false));
});
