import leven from 'leven';
import { describe, expect, test } from 'vitest';
import { random } from '../../../scripts/bench/random.ts';
import { mistyped } from '../../../scripts/eval/mistyped.ts';
import { splitTones } from '../../../src/vietnamese/alphabet.ts';
import { isSyllable } from '../../../src/vietnamese/syllable.ts';

const PHRASES = [
  'tài khoản quảng cáo',
  'hòa tiền',
  'hoà tiền',
  'cập nhật facebook',
  'gì ở đâu',
  'xoong nồi 2024',
  'ý a ừ',
  'ads là gì',
  'quyển nguyễn 11',
];

/** Every phrase mistyped many times, each with its own chances. */
function slips(phrase: string): string[] {
  return Array.from({ length: 400 }, (_, seed) => mistyped(phrase, random(seed)));
}

function swappedOnce(word: string, made: string): boolean {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }).includes(made);
}

/** Whether only the tone differs, which then may have another place. */
function toneOnly(word: string, made: string): boolean {
  const [before, after] = [splitTones(word), splitTones(made)];
  return before.base === after.base && before.tones.join() !== after.tones.join();
}

function isOneSlip(word: string, made: string): boolean {
  return leven(word, made) === 1 || swappedOnce(word, made) || toneOnly(word, made);
}

describe('a mistyped phrase', () => {
  test.each(PHRASES)('%s has one slip in one word, and is never the phrase itself', (phrase) => {
    const words = phrase.split(' ');
    for (const made of slips(phrase)) {
      expect(made).not.toBe(phrase);
      const madeWords = made.split(' ');
      expect(madeWords).toHaveLength(words.length);
      const changed = words.flatMap((word, at) =>
        madeWords[at] === word ? [] : [[word, madeWords[at] ?? ''] as const],
      );
      expect(changed).toHaveLength(1);
      for (const [word, other] of changed) expect(isOneSlip(word, other), `${word} -> ${other}`).toBe(true);
    }
  });

  test('has each kind of slip now and then', () => {
    const made = slips('khoản');
    expect(made).toContain('khoả');
    expect(made).toContain('kkhoản');
    expect(made).toContain('hkoản');
    expect(made).toContain('jhoản');
    expect(made).toContain('khoạn');
  });

  test('with a wrong tone is a syllable still, in the style it was written in', () => {
    const toned = (phrase: string): string[] => slips(phrase).filter((made) => toneOnly(phrase, made));
    expect(new Set(toned('cập'))).toEqual(new Set(['cấp']));
    expect(new Set(toned('hoà'))).toEqual(new Set(['hoa', 'hoá', 'hoả', 'hoã', 'hoạ']));
    expect(new Set(toned('hòa'))).toEqual(new Set(['hoa', 'hóa', 'hỏa', 'hõa', 'họa']));
    expect(toned('nguyễn').every(isSyllable)).toBe(true);
  });

  test('leaves words of one letter alone where there are longer ones', () => {
    expect(slips('gì ở đâu').every((made) => made.split(' ')[1] === 'ở')).toBe(true);
  });

  test('is the same for the same chances', () => {
    expect(mistyped('tài khoản', random(9))).toBe(mistyped('tài khoản', random(9)));
  });
});
