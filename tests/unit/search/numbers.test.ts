import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers, writeNumbers } from '../../../src/search/numbers.ts';

const BIGGEST = 2 ** 31 - 1;
const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2000), fc.nat(BIGGEST)));

describe('numbers', () => {
  test('written as text are read as they were', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        expect([...readNumbers(writeNumbers(given))]).toEqual(given);
      }),
    );
  });

  test('round each step of the scale are read as they were', () => {
    const edges = [5, 10, 15, 20, 25, 30].flatMap((bits) => [2 ** bits - 1, 2 ** bits, 2 ** bits + 1]);
    const given = [0, 1, ...edges, BIGGEST];
    expect([...readNumbers(writeNumbers(given))]).toEqual(given);
  });

  test('of several lists written behind each other are read as one list', () => {
    fc.assert(
      fc.property(numbers, numbers, (some, more) => {
        expect([...readNumbers(writeNumbers(some) + writeNumbers(more))]).toEqual([...some, ...more]);
      }),
    );
  });

  test('take only characters that stand in JSON, in lines and between tabs as they are', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        expect(writeNumbers(given)).toMatch(/^[A-Za-z0-9_-]*$/);
      }),
    );
  });

  test('that are small, as gaps in a list are, take one character each', () => {
    expect(writeNumbers([0, 1, 2, 30, 31])).toHaveLength(5);
    expect(writeNumbers([32])).toHaveLength(2);
  });

  test('of nothing are none', () => {
    expect(writeNumbers([])).toBe('');
    expect([...readNumbers('')]).toEqual([]);
  });
});
