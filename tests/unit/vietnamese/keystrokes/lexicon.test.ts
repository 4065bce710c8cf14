import { describe, expect, test } from 'vitest';
import { splitTones } from '../../../../src/vietnamese/alphabet.ts';
import { telexKeys, telexWord } from '../../../../src/vietnamese/keystrokes/telex.ts';
import { vniKeys, vniWord } from '../../../../src/vietnamese/keystrokes/vni.ts';
import { allSyllables, composeSyllable } from '../../../../src/vietnamese/syllable.ts';
import ledger from '../../../fixtures/unit/keystroke-ledger.json' with { type: 'json' };

const WORDS = [...allSyllables()].map((syllable) => composeSyllable(syllable));

function wrong(words: readonly string[], type: (word: string) => string | undefined, excused: string): string[] {
  const exception = excused === '' ? undefined : new RegExp(excused, 'u');
  return words.filter((word) => type(word) !== word && !exception?.test(word));
}

/** The same keys with the tone right behind the letter it stands on, as some type it. */
function toneAtOnce(word: string, keys: (word: string) => string): string {
  const { at } = splitTones(word);
  const [index = -1] = at;
  if (index < 0) return keys(word);
  return keys(word.slice(0, index + 1)) + keys(word.slice(index + 1));
}

describe.each([
  ['telex', telexKeys, telexWord, ledger.telex],
  ['vni', vniKeys, vniWord, ledger.vni],
] as const)('%s', (_, keys, read, { excused }) => {
  test('types every syllable of the language with the tone last', () => {
    expect(WORDS.length).toBeGreaterThan(17_000);
    expect(wrong(WORDS, (word) => read(keys(word)), excused.toneLast)).toEqual([]);
  });

  test('and with the tone behind its vowel', () => {
    expect(wrong(WORDS, (word) => read(toneAtOnce(word, keys)), excused.toneAtOnce)).toEqual([]);
  });

  test('and in capitals', () => {
    const upper = WORDS.map((word) => word.toUpperCase());
    expect(wrong(upper, (word) => read(keys(word).toUpperCase()), excused.capitals)).toEqual([]);
  });

  test('from text in NFD too', () => {
    expect(WORDS.filter((word) => keys(word.normalize('NFD')) !== keys(word))).toEqual([]);
  });

  test('in the other style of tone placement', () => {
    expect(read(keys('hoà'), 'reformed')).toBe('hoà');
    expect(read(keys('hoà'))).toBe('hòa');
  });
});
