import { describe, expect, test } from 'vitest';
import { letterOf, splitTones, TONES, VOWELS, withTone } from '../../../src/vietnamese/alphabet.ts';

/** Each vowel letter with its six tones, typed by hand in the order ngang huyền hỏi ngã sắc nặng. */
const TONED = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
].map((row) => [...row.normalize('NFC')]);

const ROWS = [...TONED, ...TONED.map((row) => row.map((char) => char.toUpperCase()))];

describe('the toned letters', () => {
  test('are 72 in lower case, of twelve vowels and six tones', () => {
    expect(TONED.map(([vowel]) => vowel)).toEqual(VOWELS);
    expect(new Set(TONED.flat()).size).toBe(72);
    expect(TONES).toEqual(['ngang', 'huyen', 'hoi', 'nga', 'sac', 'nang']);
  });

  test.each(ROWS)('%s takes each tone', (...row) => {
    const [vowel = ''] = row;
    expect(TONES.map((tone) => withTone(vowel, tone))).toEqual(row);
  });

  test.each(ROWS)('%s is found again under each tone, in its case', (...row) => {
    const [letter] = row;
    expect(row.map(letterOf)).toEqual(TONES.map((tone) => ({ letter, tone })));
  });
});

describe('letters that are no Vietnamese vowels', () => {
  test.each(['đ', 'Đ', 'b', 'ñ', 'ä', 'ç', 'ﬁ', '字', '🎉', ' '])('%s comes back without a tone', (char) => {
    expect(letterOf(char)).toEqual({ letter: char, tone: 'ngang' });
  });
});

describe('splitting the tones from a word', () => {
  test.each([
    ['trường', 'trương', ['huyen'], [3]],
    ['QUÝ', 'QUY', ['sac'], [2]],
    ['đi', 'đi', [], []],
    ['ngườí', 'ngươi', ['huyen', 'sac'], [3, 4]],
    ['🎉á', '🎉a', ['sac'], [2]],
    ['', '', [], []],
  ])('%s', (word, base, tones, at) => {
    expect(splitTones(word)).toEqual({ base, tones, at });
  });
});
