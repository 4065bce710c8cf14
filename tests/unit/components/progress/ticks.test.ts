import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_TICKS, readTicks, storedForm, withAll, withTick } from '../../../../src/components/progress/ticks.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const ids = fc.uniqueArray(id);

describe('what is stored', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(ids, (ticks) => {
        expect(readTicks(storedForm(ticks) ?? null)).toEqual(ticks);
      }),
    );
  });

  test('is nothing where there are no ticks, so that no empty entry is left behind', () => {
    expect(storedForm([])).toBeUndefined();
  });

  test.each([
    ['nothing', null],
    ['broken JSON', '["mot"'],
    ['another kind of value', '{"mot":true}'],
    ['a number', '7'],
    ['null', 'null'],
    ['an empty text', ''],
  ])('that is %s gives no ticks', (_, stored) => {
    expect(readTicks(stored)).toEqual([]);
  });

  test('keeps what can be an id and drops the rest', () => {
    expect(readTicks(JSON.stringify(['mot', 2, null, '', ['ba'], 'x'.repeat(301), 'mot', 'hai']))).toEqual([
      'mot',
      'hai',
    ]);
  });

  test('never grows without end: the oldest go', () => {
    const many = Array.from({ length: MOST_TICKS + 5 }, (_, at) => `buoc-${at}`);
    const read = readTicks(JSON.stringify(many));
    expect(read).toHaveLength(MOST_TICKS);
    expect(read[0]).toBe('buoc-5');
    expect(withTick(read, 'moi', true)).toHaveLength(MOST_TICKS);
    expect(withTick(read, 'moi', true).at(-1)).toBe('moi');
  });
});

describe('a tick', () => {
  test('is set once, however often', () => {
    expect(withTick(withTick([], 'mot', true), 'mot', true)).toEqual(['mot']);
  });

  test('is taken away alone', () => {
    expect(withTick(['mot', 'hai', 'ba'], 'hai', false)).toEqual(['mot', 'ba']);
    expect(withTick(['mot'], 'hai', false)).toEqual(['mot']);
  });

  test('set and taken away leaves all others, those of steps that are gone too', () => {
    fc.assert(
      fc.property(ids, id, (ticks, one) => {
        const others = ticks.filter((other) => other !== one);
        expect(withTick(withTick(ticks, one, true), one, false)).toEqual(others);
      }),
    );
  });

  test('of a fresh start and those taken back stand together, each once', () => {
    expect(withAll(['ba'], ['mot', 'hai', 'ba'])).toEqual(['mot', 'hai', 'ba']);
    expect(withAll(['bon'], ['mot'])).toEqual(['mot', 'bon']);
  });
});
