import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm, writeForm } from '../../../src/search/marked-form.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { allSyllables, composeSyllable } from '../../../src/vietnamese/syllable.ts';

const SYLLABLES = [...allSyllables()];
const WORDS = [
  ...new Set(
    (['traditional', 'reformed'] as const).flatMap((style) => SYLLABLES.map((s) => composeSyllable(s, style))),
  ),
];

function isKept(written: string): boolean {
  const key = fold(written);
  return readForm(key, writeForm(key, written)) === written;
}

describe('how a word is written, kept beside the word without marks', () => {
  test('is read again for every syllable of the language, in both styles of tone', () => {
    expect(WORDS.length).toBeGreaterThan(18_000);
    expect(WORDS.filter((word) => !isKept(word))).toEqual([]);
  });

  test('is read again for two syllables side by side', () => {
    const pairs = WORDS.map((word, at) => `${word} ${WORDS[(at * 7919 + 13) % WORDS.length]}`);
    expect(pairs.filter((pair) => !isKept(pair))).toEqual([]);
  });

  test('takes two characters for each marked letter and none for a word without marks', () => {
    expect(writeForm('quang', 'quang')).toBe('');
    expect(writeForm('quang', 'quảng')).toHaveLength(2);
    expect(writeForm('duong dai', 'đường dài')).toHaveLength(8);
  });

  test('tells every two ways to mark one word apart', () => {
    const forms = new Map(WORDS.map((word) => [word, `${fold(word)} ${writeForm(fold(word), word)}`]));
    expect(new Set(forms.values()).size).toBe(WORDS.length);
  });

  test('has no tab and no line break, which part the cells and lines of a shelf', () => {
    expect(WORDS.filter((word) => /[\t\n]/.test(writeForm(fold(word), word)))).toEqual([]);
  });

  test.each([
    'café',
    'naïve',
    'façade',
    'señor',
    'müller',
    'ångström',
    'straße',
    'øre',
    'łódź',
    'русский',
    '日本語',
    'ﬁ',
    'ñandú đẹp',
  ])('is read again for a word that is no Vietnamese: %s', (word) => {
    expect(isKept(word)).toBe(true);
  });

  test('is read again for a word longer than any is', () => {
    for (const word of ['ấ'.repeat(60), 'ấ'.repeat(200), `${'a'.repeat(120)}ế`]) expect(isKept(word)).toBe(true);
  });

  test('is read again with its mark on any letter, the first or the hundredth', () => {
    const places = Array.from({ length: 120 }, (_, at) => at);
    expect(places.filter((at) => !isKept(`${'a'.repeat(at)}á`) || !isKept(`${'a'.repeat(at)}đa`))).toEqual([]);
  });

  test('given in NFD comes back in NFC', () => {
    const wrong = WORDS.filter((word) => readForm(fold(word), writeForm(fold(word), word.normalize('NFD'))) !== word);
    expect(wrong).toEqual([]);
  });

  test('is read again whatever the word is', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => text.normalize('NFC'));
    fc.assert(
      fc.property(word, (written) => {
        expect(isKept(written)).toBe(true);
      }),
    );
  });
});
