import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TONES, withTone } from '../../../src/vietnamese/alphabet.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { repairMarks } from '../../../src/vietnamese/marks.ts';
import { slug } from '../../../src/vietnamese/slug.ts';
import {
  allSyllables,
  BASES,
  composeSyllable,
  isStyleSensitive,
  isSyllable,
  parseSyllable,
  placeTone,
  spell,
  type ToneStyle,
} from '../../../src/vietnamese/syllable.ts';

const SYLLABLES = [...allSyllables()].map((syllable) => ({
  syllable,
  letters: spell(syllable),
  traditional: composeSyllable(syllable, 'traditional'),
  reformed: composeSyllable(syllable, 'reformed'),
}));
const WORDS = [...new Set(SYLLABLES.flatMap(({ traditional, reformed }) => [traditional, reformed]))];
const STYLES: readonly ToneStyle[] = ['traditional', 'reformed'];

const PARTS = ['onset', 'medial', 'nucleus', 'coda', 'tone'] as const;

const upper = (word: string): string => word.toUpperCase();
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const CASES = [(word: string): string => word, upper, capitalised];

/** Misplacements that are words of their own and so stay, with the reason. */
const LEDGER: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../fixtures/unit/lexicon-ledger.json', import.meta.url), 'utf8'),
);

const VOWEL = /[aăâeêioôơuưy]/;

/** The index of the toned letter by the rule as it is taught, on the spelling alone: shares nothing with the tables. */
function taughtIndex(letters: string, style: ToneStyle): number {
  const onset = /^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(letters)?.[0];
  const start = onset?.length ?? letters.search(VOWEL);
  const [group = ''] = /^[aăâeêioôơuưy]+/.exec(letters.slice(start)) ?? [];
  const marked = [...group].findLastIndex((letter) => /[ăâêôơư]/.test(letter));
  if (marked >= 0) return start + marked;
  const isOpen = letters.length === start + group.length;
  if (group.length === 1) return start;
  if (group.length === 3 || !isOpen) return start + 1;
  return /^(?:oa|oe|uy)$/.test(group) && style === 'reformed' ? start + 1 : start;
}

/** Every way to write one letter in Unicode: its marks in any order, apart or with the first of them precomposed. */
function writings(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  const orders = marks.length === 2 ? [marks, marks.toReversed()] : [marks];
  return orders.flatMap(([first = '', second = '']) => [
    base + first + second,
    (base + first).normalize('NFC') + second,
  ]);
}

describe('the lexicon', () => {
  // These change only when the tables of the grammar do; then look at what came or went before changing them.
  test('has this many bases, syllables, and syllables that differ by style', () => {
    const sensitive = SYLLABLES.filter(({ syllable }) => isStyleSensitive(syllable));
    expect([BASES.size, SYLLABLES.length, sensitive.length]).toEqual([3908, 18096, 408]);
  });

  test('spells no two syllables alike', () => {
    expect(new Set(SYLLABLES.map(({ traditional }) => traditional)).size).toBe(SYLLABLES.length);
    expect(new Set(SYLLABLES.map(({ reformed }) => reformed)).size).toBe(SYLLABLES.length);
  });

  test('is written in lower case and NFC', () => {
    expect(WORDS.filter((word) => word !== word.toLowerCase() || word !== word.normalize('NFC'))).toEqual([]);
  });
});

describe('each syllable', () => {
  test('has its tone where the rule as taught puts it, in either style', () => {
    const wrong = SYLLABLES.flatMap(({ syllable, letters, ...written }) =>
      STYLES.filter((style) => {
        const at = taughtIndex(letters, style);
        const taught = letters.slice(0, at) + withTone(letters.charAt(at), syllable.tone) + letters.slice(at + 1);
        return taught !== written[style];
      }).map((style) => written[style]),
    );
    expect(wrong).toEqual([]);
  });

  test('is the same after taking apart and writing again', () => {
    const wrong = SYLLABLES.filter(({ syllable, ...written }) =>
      STYLES.some((style) => {
        const read = parseSyllable(written[style]);
        return PARTS.some((part) => read?.[part] !== syllable[part]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is a syllable in either style and in any case, composed or not', () => {
    const all = WORDS.flatMap((word) => CASES.map((write) => write(word)));
    expect(all.filter((word) => !isSyllable(word))).toEqual([]);
    expect(WORDS.filter((word) => !isSyllable(word.normalize('NFD')))).toEqual([]);
  });

  test('goes from one style to the other and back, and then stays, in any case', () => {
    const wrong = SYLLABLES.flatMap(({ traditional, reformed }) =>
      CASES.map((write) => [write(traditional), write(reformed)] as const).filter(
        ([old, later]) =>
          placeTone(old, 'reformed') !== later ||
          placeTone(later, 'traditional') !== old ||
          placeTone(old, 'traditional') !== old ||
          placeTone(later, 'reformed') !== later,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a tone on a wrong letter', () => {
  /** Each spelling with the tone on a vowel letter where no style has it. */
  const misplaced = SYLLABLES.filter(({ syllable }) => syllable.tone !== 'ngang').flatMap((entry) =>
    [...entry.letters]
      .map((letter, at) => ({
        ...entry,
        wrong: VOWEL.test(letter)
          ? entry.letters.slice(0, at) + withTone(letter, entry.syllable.tone) + entry.letters.slice(at + 1)
          : entry.traditional,
      }))
      .filter(({ wrong, traditional, reformed }) => wrong !== traditional && wrong !== reformed),
  );

  test('is tried on each other vowel of each syllable', () => {
    expect(misplaced.length).toBeGreaterThan(SYLLABLES.length / 2);
    expect(misplaced.filter(({ wrong }) => isSyllable(wrong) && !(wrong in LEDGER))).toEqual([]);
  });

  test('moves to the right one in either style and any case, but for the words of the ledger', () => {
    const stay = misplaced.filter(({ wrong, traditional, reformed }) =>
      CASES.some(
        (write) =>
          placeTone(write(wrong), 'traditional') !== write(traditional) ||
          placeTone(write(wrong), 'reformed') !== write(reformed),
      ),
    );
    expect(stay.map(({ wrong }) => wrong).sort()).toEqual(Object.keys(LEDGER).sort());
    expect(Object.keys(LEDGER).filter((word) => placeTone(word, 'traditional') !== word)).toEqual([]);
  });

  test('has a reason for each word of the ledger', () => {
    expect(Object.values(LEDGER).filter((reason) => reason.length < 20)).toEqual([]);
  });
});

describe('the standard form', () => {
  const WRITTEN = new Map([...WORDS.join(''), ...WORDS.join('').toUpperCase()].map((char) => [char, writings(char)]));

  test('is reached from each order of the marks and each way to compose them', () => {
    expect(WRITTEN.get('ấ')).toHaveLength(4);
    const wrong = WORDS.flatMap((word) => [word, word.toUpperCase()]).flatMap((word) =>
      [0, 1, 2, 3]
        .map((way) => Array.from(word, (char) => WRITTEN.get(char)?.[way] ?? char).join(''))
        .filter((written) => repairMarks(written) !== word),
    );
    expect(wrong).toEqual([]);
  });

  test('is kept', () => {
    expect(WORDS.filter((word) => repairMarks(word) !== word)).toEqual([]);
  });
});

describe('folding', () => {
  test('leaves only a to z, and an address is the same letters', () => {
    expect(WORDS.filter((word) => !/^[a-z]+$/.test(fold(word)))).toEqual([]);
    expect(WORDS.filter((word) => slug(word) !== fold(word))).toEqual([]);
    expect(WORDS.filter((word) => fold(word.toUpperCase()) !== fold(word).toUpperCase())).toEqual([]);
  });

  test('keeps the number of letters', () => {
    expect(WORDS.filter((word) => fold(word).length !== word.length)).toEqual([]);
  });

  test('brings the tones of one base together', () => {
    const [, huyen = '', ...rest] = TONES.map((tone) => fold(withTone('ư', tone)));
    expect(new Set(rest)).toEqual(new Set([huyen]));
  });
});
