import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invisibleRepairs } from '../../../src/vietnamese/invisibles.ts';

/** What no repair may go beyond: characters without width, controls, blanks that are no space. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00A0\u115F\u1160\u2800\u3164\uFFA0\u{E0000}-\u{E01EF}]|[\u034F\uFE00-\uFE0F]/gu;
/** Readable names for what cannot be seen. */
const CHARACTERS: readonly (readonly [name: string, char: string])[] = [
  ['soft hyphen', '\u00AD'],
  ['zero width space', '\u200B'],
  ['zero width non-joiner', '\u200C'],
  ['zero width joiner', '\u200D'],
  ['left-to-right mark', '\u200E'],
  ['right-to-left mark', '\u200F'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\uFEFF'],
  ['Mongolian vowel separator', '\u180E'],
  ['backspace', '\u0008'],
  ['file separator', '\u001C'],
  ['delete', '\u007F'],
  ['grapheme joiner', '\u034F'],
  ['embedding', '\u202A'],
  ['isolate', '\u2068'],
  ['invisible times', '\u2062'],
  ['old format character', '\u206A'],
  ['noncharacter', '\uFDD0'],
  ['variation selector', '\uFE0E'],
  ['tag', '\u{E0041}'],
];
const BLANKS: readonly (readonly [name: string, char: string])[] = [
  ['vertical tab', '\u000B'],
  ['form feed', '\u000C'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['Hangul filler', '\u3164'],
  ['half-width Hangul filler', '\uFFA0'],
  ['Hangul initial filler', '\u115F'],
  ['braille blank', '\u2800'],
];

/** The text with those repairs made that need no asking, or with all of them. */
function repaired(text: string, all = false): string {
  const repairs = invisibleRepairs(text).filter(({ sure }) => sure || all);
  return repairs.reduceRight((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), text);
}

describe.each(CHARACTERS)('a %s', (_name, char) => {
  test('goes from inside a syllable', () => {
    const end = 8 + char.length;
    expect(invisibleRepairs(`Người Vi${char}ệt`)).toEqual([{ start: 8, end, to: '', sure: true }]);
  });

  test('goes from the edge of a syllable', () => {
    expect(repaired(`${char}Xin chào${char}, (${char}bạn) khỏe${char} không?${char}`)).toBe(
      `Xin chào, (bạn) khỏe không?${char}`,
    );
  });

  test('goes from beside a sign', () => {
    expect(repaired(`tổng${char}=giá ₫${char}và`)).toBe('tổng=giá ₫và');
  });

  test('between two syllables may have been a space, and that is only suggested', () => {
    const { length } = char;
    expect(invisibleRepairs(`xin${char}chào`)).toEqual([{ start: 3, end: 3 + length, to: ' ', sure: false }]);
    expect(invisibleRepairs(`đi${char}ra`)).toEqual([{ start: 2, end: 2 + length, to: ' ', sure: false }]);
  });

  test('stays in and beside foreign words', () => {
    expect(invisibleRepairs(`Face${char}book ${char}Instagram${char} kra${char}ków ca${char}fé`)).toEqual([]);
  });
});

describe.each(BLANKS)('a %s', (_name, char) => {
  test('is a space between words, whatever they are', () => {
    expect(repaired(`xin${char}chào, mời${char}bạn${char}${char}vào Face${char}book.${char}Hết`)).toBe(
      'xin chào, mời bạn vào Face book. Hết',
    );
  });

  test('is nothing beside a space and at the ends of a line', () => {
    expect(repaired(`${char}Xin ${char}chào${char}\n${char}bạn${char} nhé ${char} !${char}`)).toBe(
      'Xin chào\nbạn nhé  !',
    );
  });

  test('is only told where it cuts a syllable, fills a line, or keeps a sign from beginning a list', () => {
    for (const text of [`Ngh${char}iêng`, `một\n${char}\nhai`, char, `${char}# Chữ`, `${char}- Chữ`, `${char}1. Chữ`]) {
      expect(invisibleRepairs(text).map(({ sure }) => sure)).toEqual([false]);
    }
  });
});

test('blanks of Korean and braille stay where those are written', () => {
  expect(invisibleRepairs('한\u3164글 và ㄱ\u115Fㅏ')).toEqual([]);
  expect(invisibleRepairs('⠓⠑\u2800⠇ là chữ nổi')).toEqual([]);
});

describe('several invisible characters', () => {
  test('that follow each other are one repair', () => {
    expect(invisibleRepairs('kiến \u200B\u200B\u00ADtrúc')).toEqual([{ start: 5, end: 8, to: '', sure: true }]);
    expect(invisibleRepairs('ki\u200B\u200Dến')).toEqual([{ start: 2, end: 4, to: '', sure: true }]);
  });

  test('that cut a syllable to pieces all go, also at its edges', () => {
    expect(repaired('\u200Bn\u200Bg\u200Bh\u200Bi\u200Bê\u200Bn\u200Bg\u200B!')).toBe('nghiêng!');
  });

  test('go inside the syllables and become spaces between them', () => {
    const text = '\u200BVi\u00ADệt\u200BNam\u200Btư\u00ADơi\u00ADđẹp.';
    expect(repaired(text)).toBe('Việt\u200BNam\u200Btươi\u00ADđẹp.');
    expect(repaired(text, true)).toBe('Việt Nam tươi đẹp.');
  });

  test('prefer the longest syllables', () => {
    expect(repaired('ho\u200Bà\u200Bn')).toBe('hoàn');
    expect(repaired('tố\u200Bi\u200Bna\u200By', true)).toBe('tối nay');
  });

  test('stay where something is left over that is no syllable', () => {
    expect(invisibleRepairs('vi\u200Bệt\u200Bđi')).not.toEqual([]);
    expect(invisibleRepairs('vi\u200Bệt\u200Bzone')).toEqual([]);
    expect(invisibleRepairs('\u200Bvi\u200Bệt\u200Bzone')).toEqual([]);
  });
});

describe('a syllable with other faults', () => {
  test.each([
    ['marks apart', 'Vi\u200Be\u0323\u0302t', 'Vie\u0323\u0302t'],
    ['a mark cut from its letter', 'a\u200B\u0301n', 'a\u0301n'],
    ['marks in the wrong order', 't\u200Ba\u0301\u0302t', 'ta\u0301\u0302t'],
    ['a look-alike', '\u00D0\u00ADăng', '\u00D0ăng'],
    ['a look-alike before another syllable', '\u00AD\u00D0a\u00ADvi', '\u00D0a\u00ADvi'],
    ['a tone on the wrong letter', 'h\u00ADòan', 'hòan'],
    ['capitals', 'VI\u00ADỆT', 'VIỆT'],
  ])('is read in spite of %s', (_what, text, to) => {
    expect(repaired(text)).toBe(to);
  });
});

describe('characters that may be meant', () => {
  test.each([
    ['in emoji', 'Gia đình 👨\u200D👩\u200D👧 ❤️\u200D🔥 🏳️\u200D🌈'],
    ['between a word and an emoji', 'chào\u200D👍 👍\u200Dchào ❤\u200Dchào'],
    ['in Persian', 'می\u200Cخواهم'],
    ['in Hindi', 'क्\u200Dष क्\u200Cष'],
    ['in English', 'to\u00ADday in\u00ADter\u00ADna\u00ADtion\u00ADal can\u200Bnot'],
    ['between no words', ' \u200B , \u200E\u2060 '],
    ['beside a number', '3\u200Bnăm 5\u20605 3n\u200Băm'],
    ['beside other letters', '日本\u200Bban'],
    [
      'in flags',
      'đội 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} và 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    ],
    ['behind emoji and keys', 'bấm ▶\uFE0F rồi 1\uFE0F\u20E3 hoặc ‼\uFE0Fchào #\uFE0F\u20E3 ↔\uFE0Fvà'],
    ['in isolates of Arabic', 'Chữ \u2067سلام\u2069 và \u202Bسلام\u202C'],
    ['where an override is', 'và\u202C chữ \u202Ebạn\u202C'],
    ['by the direction of Arabic', 'Chữ \u200Fسلام\u200E và\u200E سلام'],
  ])('stay %s', (_what, text) => {
    expect(invisibleRepairs(text)).toEqual([]);
  });

  test('are direction marks only where there is a script from the right', () => {
    expect(repaired('và\u200E (chữ)')).toBe('và (chữ)');
    expect(repaired('và\u200E (שלום)')).toBe('và\u200E (שלום)');
    expect(repaired('và\u200B (שלום)')).toBe('và (שלום)');
    expect(repaired('Vi\u200Eệt (שלום)')).toBe('Việt (שלום)');
  });
});

describe('a no-break space', () => {
  test.each([
    '5.000\u00A0₫',
    'Quận\u00A01',
    'tăng 5\u00A0%',
    'xin\u00A0chào',
    'vi\u00A0ệt',
    'ba\u00A0n',
    'b\u00A0an',
    'a\u00A0ba',
    '“\u00A0là\u00A0”',
  ])('stays in %j', (text) => {
    expect(invisibleRepairs(text)).toEqual([]);
  });

  test('is reported in its place among the others', () => {
    expect(invisibleRepairs('ă\u00A0n cơm\u200B').map(({ start }) => start)).toEqual([1, 7]);
  });

  test('goes where it cuts a syllable into pieces that are none', () => {
    expect(invisibleRepairs('tiê\u00A0\u200B. ă\u00A0n Ngh\u00A0iêng')).toEqual([
      { start: 8, end: 9, to: '', sure: true },
      { start: 14, end: 15, to: '', sure: true },
    ]);
  });
});

const PIECES = [
  'vi',
  'ệt',
  'n',
  'gười',
  'xin',
  'ho',
  'à',
  'Ð',
  'а',
  'zone',
  'to',
  'e\u0323',
  '\u0302',
  '5',
  '👍',
  '❤️',
  'می',
  ' ',
];
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, '.', '\n', '₫', '\u00A0'),
      fc.constantFrom(...[...CHARACTERS, ...BLANKS].map(([, char]) => char)),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('has repairs in order, apart, and of nothing that can be seen', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        let before = 0;
        for (const { start, end, to, sure } of invisibleRepairs(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end).replace(INVISIBLE, '')).toBe('');
          expect(text.slice(start, end)).not.toMatch(/[\t\n\r]/);
          expect(['', ' ']).toContain(to);
          expect(typeof sure).toBe('boolean');
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('needs no second round', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const once = repaired(text);
        expect(repaired(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('of foreign words stays, wherever an invisible character is put', () => {
    const words = fc.constantFrom('kraków', 'Facebook', 'straße', 'Ðakovo', 'été', 'привет', 'नमस्ते', '👩‍👧', 'pixel');
    const chars = fc.constantFrom(...CHARACTERS.map(([, char]) => char));
    fc.assert(
      fc.property(words, chars, fc.nat({ max: 8 }), (word, char, at) => {
        const text = word.slice(0, at) + char + word.slice(at);
        expect(repaired(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
