import { describe, expect, test } from 'vitest';
import { splitTones } from '../../../../src/vietnamese/alphabet.ts';
import { fold } from '../../../../src/vietnamese/fold.ts';
import { telexKeys, telexWord } from '../../../../src/vietnamese/keystrokes/telex.ts';
import { vniKeys, vniWord } from '../../../../src/vietnamese/keystrokes/vni.ts';
import { allSyllables, composeSyllable } from '../../../../src/vietnamese/syllable.ts';
import ledger from '../../../fixtures/unit/keystroke-ledger.json' with { type: 'json' };

const WORDS = [...allSyllables()].map((syllable) => composeSyllable(syllable));

/**
 * Expects that every word is read from its keys, but for those the ledger excuses; an excuse that no word needs fails.
 * @param excused a pattern of words, '' for none.
 */
function expectRead(words: readonly string[], read: (word: string) => string | undefined, excused = ''): void {
  const exception = excused === '' ? undefined : new RegExp(excused, 'u');
  const wrong = words.filter((word) => read(word) !== word);
  expect(wrong.filter((word) => !exception?.test(word))).toEqual([]);
  expect(exception && wrong.length === 0 ? excused : '').toBe('');
}

/** The same keys with the tone right behind the letter it stands on, as some type it. */
function toneAtOnce(word: string, keys: (word: string) => string): string {
  const { at } = splitTones(word);
  const [index = -1] = at;
  if (index < 0) return keys(word);
  return keys(word.slice(0, index + 1)) + keys(word.slice(index + 1));
}

/** The keys of a word without its tone, and the key of its tone; '' where it has none. */
function apart(word: string, keys: (word: string) => string): { base: string; tone: string } {
  const { base, tones } = splitTones(word);
  return { base, tone: tones.length ? keys(word).slice(-1) : '' };
}

/** The keys of letters, each with its own. Telex types a plain double o with a third, which only the whole word tells. */
function each(letters: string, keys: (word: string) => string): string {
  return letters
    .split(/(oo)/)
    .map((part) => (part === 'oo' ? keys(part) : [...part].map(keys).join('')))
    .join('');
}

/** The plain letters of a word, then the keys that change them, each once: a second w or 7 changes nothing more. */
function changedLater(base: string, keys: (word: string) => string): { plain: string; changes: string } {
  const plain = each(fold(base), keys);
  return { plain, changes: [...new Set([...base].map((letter) => keys(letter).slice(1)))].join('') };
}

/** The ways to type a word that people are used to, besides its keys in their order with the tone last. */
const ORDERS: Readonly<Record<string, (word: string, keys: (word: string) => string) => string>> = {
  toneAtOnce,
  bothHooks(word, keys) {
    const { base, tone } = apart(word, keys);
    return each(base, keys) + tone;
  },
  // The hook of ư serves ơ too: nguwoif, nu7oc1.
  firstHook(word, keys) {
    const { base, tone } = apart(word, keys);
    return each(base.replace('ươ', 'ưo'), keys) + tone;
  },
  firstHookToneInside(word, keys) {
    const { base, tone } = apart(word, keys);
    const [, start = '', end = ''] = /^(.*[aăâeêioôơuưy])(.*)$/.exec(base.replace('ươ', 'ưo')) ?? [];
    return each(start, keys) + tone + each(end, keys);
  },
  letterKeysLast(word, keys) {
    const { base, tone } = apart(word, keys);
    const { plain, changes } = changedLater(base, keys);
    return plain + changes + tone;
  },
  toneBeforeLetterKeys(word, keys) {
    const { base, tone } = apart(word, keys);
    const { plain, changes } = changedLater(base, keys);
    return plain + tone + changes;
  },
};

describe.each([
  ['telex', telexKeys, telexWord, ledger.telex.excused],
  ['vni', vniKeys, vniWord, ledger.vni.excused],
] as const)('%s', (_, keys, read, excused) => {
  test('types every syllable of the language with the tone last', () => {
    expect(WORDS.length).toBeGreaterThan(17_000);
    expectRead(WORDS, (word) => read(keys(word)), excused.toneLast);
  });

  test.each(Object.entries(ORDERS))('and typed otherwise: %s', (name, order) => {
    const exceptions: Readonly<Record<string, string>> = excused;
    expectRead(WORDS, (word) => read(order(word, keys)), exceptions[name]);
  });

  test('and in capitals', () => {
    const upper = WORDS.map((word) => word.toUpperCase());
    expectRead(upper, (word) => read(keys(word).toUpperCase()), excused.capitals);
  });

  test('and in capitals with one hook', () => {
    const upper = WORDS.filter((word) => /[ơờởỡớợ]/.test(word) && !/oo/.test(word)).map((word) => word.toUpperCase());
    const first = (word: string): string => (ORDERS['firstHook']?.(word.toLowerCase(), keys) ?? '').toUpperCase();
    expectRead(upper, (word) => read(first(word)));
  });

  test('from text in NFD too', () => {
    expect(WORDS.filter((word) => keys(word.normalize('NFD')) !== keys(word))).toEqual([]);
  });

  test('in the other style of tone placement', () => {
    expect(read(keys('hoà'), 'reformed')).toBe('hoà');
    expect(read(keys('hoà'))).toBe('hòa');
  });
});
