import { describe, expect, test } from 'vitest';
import { letterOf, splitTones, TONES, VOWELS, withTone } from '../../../src/vietnamese/alphabet.ts';
import { isSyllable, parseSyllable, placeTone } from '../../../src/vietnamese/syllable.ts';
import { likelyCures, otherCures } from '../../../src/lint/cures.ts';
import { NEVER_PROPOSED, USUAL_SYLLABLES } from '../../../src/lint/words/usual-syllables.ts';

function words(word: string): string[] {
  return likelyCures(word).map((cure) => cure.word);
}

describe('the table of usual syllables', () => {
  test('has each in small letters, as it is written, once', () => {
    const all = [...USUAL_SYLLABLES.keys()];
    expect(all.filter((word) => !isSyllable(word) || placeTone(word, 'traditional') !== word)).toEqual([]);
    expect(all.filter((word) => word !== word.toLowerCase().normalize('NFC'))).toEqual([]);
  });

  test('ranks what everybody writes before what few write', () => {
    const ranks = ['người', 'bấm', 'nguẩy', 'lưởng'].map((word) => USUAL_SYLLABLES.get(word));
    expect(ranks).toEqual([1, 2, undefined, undefined]);
    expect(USUAL_SYLLABLES.get('được')).toBeLessThan(USUAL_SYLLABLES.get('ngươi') ?? 0);
  });
});

test.each([
  ['two tones', { đầụ: 'đầu', ngừời: 'người', đựợc: 'được', đờì: 'đời', đốì: 'đối', đọạn: 'đoạn', luỵện: 'luyện' }],
  ['a key twice', { ddược: 'được', đđược: 'được', nhữngg: 'những', khôông: 'không', ngườii: 'người', đưọơc: 'được' }],
  ['letters exchanged', { nhưgn: 'nhưng', tưrờng: 'trường', ngưòời: 'người', nhữgn: 'những', hìhn: 'hình' }],
  ['no mark on a letter', { ngừoi: 'người', đuờng: 'đường', nguời: 'người', đuợc: 'được', truờng: 'trường' }],
  ['a tone key too late', { đươcj: 'được', đượcj: 'được', thườngf: 'thường' }],
  ['h after g or none', { gềnh: 'ghềnh', nghành: 'ngành', ngiệp: 'nghiệp' }],
])('%s: the word that was meant is the first cure', (_, slips) => {
  const first = Object.fromEntries(Object.keys(slips).map((word) => [word, words(word)[0]]));
  expect(first).toEqual(slips);
});

test.each(['điốt', 'quoắt', 'véctơ', 'xyz', 'krông', 'thừoi', 'tậ', 'vầ', 'tiếmg'])('has no cure for %s', (word) => {
  expect(likelyCures(word)).toEqual([]);
});

test('a letter too many or too few is cured where one or two everyday words come of it', () => {
  expect(['nlỗi', 'ngườ', 'cuộ', 'ảh', 'xđ'].map((word) => otherCures(word).map((cure) => cure.word))).toEqual([
    ['lỗi'],
    ['người'],
    ['cuộc'],
    ['ảnh'],
    [],
  ]);
});

/** A vowel letter with its tone written on another vowel too, each of the six. */
function twoTones(word: string): string[] {
  const { tones } = splitTones(word);
  if (tones.length === 0) return [];
  return [...word].flatMap((char, at) =>
    VOWELS.some((vowel) => vowel === char)
      ? TONES.slice(1).map((tone) => word.slice(0, at) + withTone(char, tone) + word.slice(at + 1))
      : [],
  );
}

function doubledLetters(word: string): string[] {
  return [...word].map((char, at) => word.slice(0, at) + char + word.slice(at));
}

function exchanged(word: string): string[] {
  return [...word].slice(1).map((char, at) => word.slice(0, at) + char + word.charAt(at) + word.slice(at + 2));
}

function withoutMark(word: string): string[] {
  return [...word].map((char, at) => {
    const { letter, tone } = letterOf(char);
    const plain = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
    return word.slice(0, at) + withTone(plain, tone) + word.slice(at + 1);
  });
}

/** Every slip of a kind in the everyday words that leaves no syllable, and the word. */
function slipsOf(make: (word: string) => string[]): [slip: string, word: string][] {
  const everyday = [...USUAL_SYLLABLES].filter(([word, rank]) => rank < 3 && word.length > 2 && /[^a-z]/.test(word));
  return everyday
    .flatMap(([word]) => [...new Set(make(word))].map((slip): [string, string] => [slip, word]))
    .filter(
      ([slip, word]) => slip !== word && !parseSyllable(slip) && /[đơưạảấầẩẫậắằẳẵặẹẻếềểễệịỉọỏốồổỗộụủ]/.test(slip),
    );
}

describe('over every slip of a kind in the everyday words', () => {
  test.each([
    ['two tones', twoTones, 0.95],
    ['a letter twice', doubledLetters, 0.98],
    ['letters exchanged', exchanged, 0.95],
    ['no mark on a letter', withoutMark, 0.98],
  ])('%s: the first cure is right nearly always', (_, make, least) => {
    const slips = slipsOf(make);
    const right = slips.filter(([slip, word]) => words(slip)[0] === word);
    expect(slips.length).toBeGreaterThan(80);
    expect(right.length / slips.length).toBeGreaterThan(least);
  });

  test('no cure is obscene, and none is a syllable nobody writes', () => {
    const cures = [twoTones, doubledLetters, exchanged, withoutMark]
      .flatMap(slipsOf)
      .flatMap(([slip]) => [...likelyCures(slip), ...otherCures(slip)]);
    expect(cures.filter(({ word }) => NEVER_PROPOSED.has(word))).toEqual([]);
    expect(cures.filter(({ word, rank }) => USUAL_SYLLABLES.get(word) !== rank)).toEqual([]);
  });
});

test('no slip is told an obscene word, not even one that is near it only', () => {
  const near = ['địtt', 'cặcc', 'lồnn', 'đéoo', 'buồii', 'đụụ', 'ddĩ', 'ngừời'];
  expect(near.flatMap((word) => [...words(word), ...otherCures(word).map((cure) => cure.word)])).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:địt|cặc|lồn|đéo|buồi|đụ|đĩ)$/)]),
  );
});
