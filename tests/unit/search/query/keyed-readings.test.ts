import { describe, expect, test } from 'vitest';
import { type IsKnown, keyedReadings } from '../../../../src/search/query/keyed-readings.ts';
import { queryWord } from '../../../../src/search/query/reading.ts';
import { fold } from '../../../../src/vietnamese/fold.ts';
import { ENGLISH } from '../../../../src/vietnamese/keystrokes/english.ts';
import { telexKeys, telexWord } from '../../../../src/vietnamese/keystrokes/telex.ts';
import { vniKeys } from '../../../../src/vietnamese/keystrokes/vni.ts';
import { allSyllables, composeSyllable, isSyllable } from '../../../../src/vietnamese/syllable.ts';

const WORDS = [...allSyllables()].map((syllable) => composeSyllable(syllable));
const METHODS = [
  ['telex', telexKeys],
  ['vni', vniKeys],
] as const;

const never: IsKnown = () => false;
const always: IsKnown = () => true;
const among =
  (...known: string[]): IsKnown =>
  (folded) =>
    known.includes(folded);

function readings(query: string, isKnown: IsKnown) {
  return keyedReadings(query.split(' ').map(queryWord), isKnown);
}

function read(query: string, isKnown = never): string[] {
  return readings(query, isKnown).map(({ words }) => words.map(({ text }) => text).join(' '));
}

/** Keys that are not read as the syllable they type, and why. */
const LEDGER = {
  telex: [{ words: /[ôồổỗốộ]{2}ng$/u, reason: 'ôô (khôống) has no keys: a third o undoes the circumflex.' }],
  vni: [],
} as const satisfies Record<string, readonly { words: RegExp; reason: string }[]>;

describe.each(METHODS)('a syllable typed as %s keys', (method, keys) => {
  const excused = (word: string): boolean => LEDGER[method].some(({ words }) => words.test(word));
  const typed = WORDS.filter((word) => word !== fold(word)).map((word) => ({ word, keys: keys(word) }));

  test('is given back where no page has the keys, for the whole language but for the ledger', () => {
    expect(typed.length).toBeGreaterThan(15_000);
    const wrong = typed.filter((one) => !read(one.keys).includes(one.word) && !excused(one.word));
    expect(wrong.map(({ word }) => word)).toEqual([]);
  });

  test('is given back where the pages have the syllable', () => {
    const wrong = typed.filter(
      (one) => !read(one.keys, among(fold(one.word))).includes(one.word) && !excused(one.word),
    );
    expect(wrong.map(({ word }) => word)).toEqual([]);
  });

  test('is given back at no cost, and named by the method', () => {
    const wrong = typed.filter((one) => {
      const own = readings(one.keys, never).find(({ why }) => why === method);
      return own?.cost !== 0 && !excused(one.word);
    });
    expect(wrong.map(({ word }) => word)).toEqual([]);
  });

  test('has no other reading by the other method', () => {
    const other = METHODS.find(([name]) => name !== method)?.[0];
    expect(typed.filter((one) => readings(one.keys, never).some(({ why }) => why === other))).toEqual([]);
  });

  test('each exception of the ledger is needed', () => {
    const idle = LEDGER[method].filter(
      ({ words }) => !typed.some((one) => words.test(one.word) && !read(one.keys).includes(one.word)),
    );
    expect(idle).toEqual([]);
  });
});

describe('a line of keys', () => {
  test.each([
    ['taij sao khoong vaof dduowcj', 'tại sao không vào được'],
    ['quangr caos facebook', 'quảng cáo facebook'],
    ['tao5 trang ban1 hang2', 'tạo trang bán hàng'],
    ['d9a8ng ky1', 'đăng ký'],
    ['chayj quangr caos', 'chạy quảng cáo'],
    ['nguwoif dungf nuwocs', 'người dùng nước'],
    ['nu7oc1 so6i', 'nước sôi'],
    ['thuowr truwocs', 'thuở trước'],
  ])('%s is read as %s', (query, expected) => {
    expect(read(query, among('facebook', 'sao', 'trang'))).toEqual([expected]);
  });

  test('is doubtful beside a word with marks, for then the input method was on', () => {
    expect(readings('đặt khoong', never).every(({ cost }) => cost > 0)).toBe(true);
  });

  test.each([
    'tạo tài khoản',
    'tao tai khoan quang cao',
    'đăng ký',
    'facebook ads manager',
    'iphone 15',
    'mp3',
    '2026',
    'a',
    'e',
  ])('is not seen in %s', (query) => {
    expect(read(query, among('facebook', 'ads', 'manager', 'iphone'))).toEqual([]);
  });

  test('is not seen where most words are neither keys nor Vietnamese', () => {
    expect(read('javascript framework see github')).toEqual([]);
  });
});

describe('an English word that could be keys', () => {
  const decoded = [...ENGLISH].filter((word) => {
    const to = telexWord(word);
    return to !== undefined && to !== word && !isSyllable(word);
  });

  test('is one of many', () => {
    expect(decoded.length).toBeGreaterThan(100);
  });

  test('costs something to read as keys where the pages have it, so that the page with the word comes first', () => {
    const free = decoded.filter((word) => readings(word, always).some(({ cost }) => cost === 0));
    expect(free).toEqual([]);
    expect(decoded.filter((word) => readings(word, among(word)).some(({ cost }) => cost === 0))).toEqual([]);
  });

  test('beside other words that the pages have is no surer', () => {
    const free = decoded.filter((word) => readings(`facebook ${word}`, always).some(({ cost }) => cost === 0));
    expect(free).toEqual([]);
  });

  test('that is a Vietnamese syllable too is left alone where the pages have it', () => {
    const both = [...ENGLISH].filter((word) => isSyllable(word));
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter((word) => read(word, among(word)).length > 0)).toEqual([]);
  });
});
