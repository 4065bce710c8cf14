import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eachMention,
  eachSpot,
  FIELDS,
  type Mention,
  oftenOf,
  type Spot,
  writeMentions,
  writeSpots,
} from '../../../src/search/postings.ts';

function spots(text: string): Spot[] {
  const read: Spot[] = [];
  eachSpot(text, (page, place, field) => read.push({ page, place, field }));
  return read;
}

function mentions(text: string): Mention[] {
  const read: Mention[] = [];
  eachMention(text, (page, often) => read.push({ page, often }));
  return read;
}

const byPage = (a: { page: number }, b: { page: number }): number => a.page - b.page;

const someSpots = fc
  .uniqueArray(fc.record({ page: fc.nat(5000), place: fc.nat(80), field: fc.constantFrom(...Object.values(FIELDS)) }), {
    selector: ({ page, place, field }) => `${page} ${place} ${field}`,
  })
  .map((list) => list.toSorted(byPage));

const someMentions = fc
  .uniqueArray(fc.record({ page: fc.nat(5000), often: fc.nat(3) }), { selector: ({ page }) => page })
  .map((list) => list.toSorted(byPage));

describe('where a word stands in a place', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(someSpots, (given) => {
        expect(spots(writeSpots(given))).toEqual(given);
      }),
    );
  });

  test('is kept once where it stands twice in one title, among the labels of one place or in its text', () => {
    const once = { page: 7, place: 2, field: FIELDS.title };
    const others = [FIELDS.label, FIELDS.text].map((field) => ({ ...once, field }));
    expect(spots(writeSpots([once, once, ...others, once]))).toEqual([once, ...others]);
  });

  test('is on the first page of the site too', () => {
    const first = { page: 0, place: 0, field: FIELDS.title };
    expect(spots(writeSpots([first]))).toEqual([first]);
    expect(spots(writeSpots([]))).toEqual([]);
  });
});

describe('where a word stands in the text', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(someMentions, (given) => {
        expect(mentions(writeMentions(given))).toEqual(given);
      }),
    );
  });

  test('is on the first page of the site too', () => {
    expect(mentions(writeMentions([{ page: 0, often: 0 }]))).toEqual([{ page: 0, often: 0 }]);
    expect(mentions(writeMentions([]))).toEqual([]);
  });

  test('counts more the oftener it stands there, up to a limit', () => {
    const steps = [1, 2, 3, 4, 8, 9, 500].map(oftenOf);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect([oftenOf(1), oftenOf(500)]).toEqual([0, 3]);
  });
});
