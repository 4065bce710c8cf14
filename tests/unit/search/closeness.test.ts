import { describe, expect, test } from 'vitest';
import { closeness } from '../../../src/search/closeness.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { allSyllables, composeSyllable } from '../../../src/vietnamese/syllable.ts';

const WORDS = [...allSyllables()].map((syllable) => composeSyllable(syllable));
const BY_KEY = Map.groupBy(WORDS, fold);

describe('what is written is near to what was typed', () => {
  test.each([
    ['đường', 'đường', 'dương', 'another letter'],
    ['đường', 'đường', 'đương', 'no tone'],
    ['duong', 'duong', 'đường', 'marks'],
    ['dương', 'dường', 'đuông', 'other marks, not only more'],
    ['duơng', 'đường', 'đuông', 'a mark less than was typed'],
  ])('%s: %s before %s, which has %s', (typed, near, far) => {
    expect(closeness(typed, near)).toBeGreaterThan(closeness(typed, far));
  });

  test('as typed before marks only missing before marks that contradict', () => {
    const [same, fits, folded] = [closeness('tài', 'tài'), closeness('tai', 'tài'), closeness('tái', 'tài')];
    expect(same).toBe(1);
    expect(same).toBeGreaterThan(fits);
    expect(fits).toBeGreaterThan(folded);
    expect(folded).toBeGreaterThan(0);
  });

  test('as well without any mark as with some of them', () => {
    expect(closeness('duong', 'đường')).toBe(closeness('đuong', 'đường'));
    expect(closeness('duong', 'đường')).toBe(closeness('dương', 'đường'));
  });

  test('less where a mark was typed that is not there', () => {
    expect(closeness('đương', 'dương')).toBe(closeness('tái', 'tài'));
    expect(closeness('má', 'ma')).toBe(closeness('tái', 'tài'));
  });
});

describe('two words side by side', () => {
  test('are as near as the farther of them', () => {
    expect(closeness('quảng cáo', 'quảng cáo')).toBe(1);
    expect(closeness('quảng cao', 'quảng cáo')).toBe(closeness('cao', 'cáo'));
    expect(closeness('quáng cáo', 'quảng cáo')).toBe(closeness('quáng', 'quảng'));
    expect(closeness('quang cáo', 'quàng cảo')).toBe(closeness('cáo', 'cảo'));
  });
});

describe('of all syllables', () => {
  test('each is nearest to itself among those with the same letters', () => {
    const wrong = [...BY_KEY.values()].flatMap((group) =>
      group.filter((typed) =>
        group.some((other) => other !== typed && closeness(typed, other) >= closeness(typed, typed)),
      ),
    );
    expect(BY_KEY.size).toBeGreaterThan(1500);
    expect(wrong).toEqual([]);
  });

  test('each fits what is typed without any of its marks', () => {
    const fits = closeness('tai', 'tài');
    const wrong = WORDS.filter((word) => closeness(fold(word), word) !== (fold(word) === word ? 1 : fits));
    expect(wrong).toEqual([]);
  });
});
