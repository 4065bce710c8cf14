import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slip } from '../../../../src/search/query/typo.ts';

/** One row for each slip of the fingers: what was typed, and what was meant. */
const SLIPS: readonly (readonly [kind: string, typed: string, meant: string])[] = [
  ['dropped at the start', 'uang', 'quang'],
  ['dropped inside', 'qung', 'quang'],
  ['dropped at the end', 'quan', 'quang'],
  ['dropped of a double', 'facebok', 'facebook'],
  ['doubled', 'quaang', 'quang'],
  ['doubled at the end', 'quangg', 'quang'],
  ['tripled', 'faceboook', 'facebook'],
  ['swapped at the start', 'uqang', 'quang'],
  ['swapped inside', 'qunag', 'quang'],
  ['swapped at the end', 'quagn', 'quang'],
  ['taken from the key on the left', 'qyang', 'quang'],
  ['taken from the key on the right', 'qiang', 'quang'],
  ['taken from the row above', 'quqng', 'quang'],
  ['taken from the row below', 'tranb', 'trang'],
  ['added that is no double', 'quakng', 'quang'],
  ['added at the end', 'quangp', 'quang'],
  ['wrong, from far away', 'qulng', 'quang'],
  ['wrong in a word of one letter', 'b', 'v'],
];

const word = fc.stringMatching(/^[a-z]{1,9}$/);
/** Of few letters, so that any two of them are often near. */
const short = fc.stringMatching(/^[abc]{1,4}$/);

describe('one slip of the fingers is found', () => {
  test.each(SLIPS)('where a letter is %s: %s for %s', (_, typed, meant) => {
    const distance = slip(typed, meant) ?? 0;
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThanOrEqual(1);
  });

  test('wherever one letter was dropped, added, swapped or taken for another', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (meant, place, letter) => {
        const at = place % meant.length;
        const [before, after] = [meant.slice(0, at), meant.slice(at + 1)];
        const swapped = before + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2);
        for (const typed of [before + after, before + letter + meant.slice(at), before + letter + after, swapped]) {
          expect(slip(typed, meant) !== undefined).toBe(typed !== meant);
        }
      }),
    );
  });
});

describe('no slip', () => {
  test.each([
    ['quang', 'quang', 'the same word'],
    ['qng', 'quang', 'two letters dropped'],
    ['quaangg', 'quang', 'two letters doubled'],
    ['uqagn', 'quang', 'two swaps'],
    ['qumg', 'quang', 'one dropped and one wrong'],
    ['qaunh', 'quang', 'a swap and a wrong letter'],
    ['na', 'anh', 'a swap and a letter dropped'],
    ['anh', 'na', 'a swap and a letter too many'],
    ['gnauq', 'quang', 'the word backwards'],
    ['nquag', 'quang', 'a letter far from its place'],
    ['cao', 'tin', 'another word'],
    ['', 'an', 'two letters of nothing'],
  ])('lies between %s and %s: %s', (typed, meant) => {
    expect(slip(typed, meant)).toBeUndefined();
  });

  test('lies between words whose lengths are two apart', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        if (Math.abs(typed.length - meant.length) > 1) expect(slip(typed, meant)).toBeUndefined();
      }),
    );
  });
});

describe('the way back', () => {
  test('is a slip too', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(slip(a, b) === undefined).toBe(slip(b, a) === undefined);
      }),
    );
  });

  test('is as far for letters that are swapped or lie side by side', () => {
    for (const [, typed, meant] of SLIPS) {
      if (typed.length === meant.length) expect([typed, slip(meant, typed)]).toEqual([typed, slip(typed, meant)]);
    }
  });
});

describe('the likelier slip is the nearer one', () => {
  test.each([
    ['quangg', 'quangk', 'quang', 'a doubled letter before another one more'],
    ['tranh', 'trana', 'trang', 'a neighbouring key before one far away'],
    ['tarng', 'trapg', 'trang', 'two letters swapped before one wrong'],
  ])('%s is nearer than %s to %s: %s', (near, far, meant) => {
    expect(slip(near, meant) ?? 9).toBeLessThan(slip(far, meant) ?? 0);
  });

  test('for every key beside another on the keyboard', () => {
    const far = slip('qulng', 'quang') ?? 0;
    for (const [a, b] of [
      'qw',
      'we',
      'as',
      'kl',
      'zx',
      'nm',
      'qa',
      'az',
      'sx',
      'ol',
      'ik',
      'mk',
      'gv',
      'hb',
      'yg',
      'ui',
    ]) {
      expect([a, b, (slip(`t${a}n`, `t${b}n`) ?? 9) < far]).toEqual([a, b, true]);
    }
  });
});
