import { describe, expect, test } from 'vitest';
import { CHARSETS, type Charset } from '../../../../src/vietnamese/legacy/charsets.ts';
import { decodeLegacy } from '../../../../src/vietnamese/legacy/decode.ts';
import { encodeLegacy } from '../../../../src/vietnamese/legacy/encode.ts';
import { allSyllables, composeSyllable } from '../../../../src/vietnamese/syllable.ts';
import ledger from '../../../fixtures/unit/legacy-ledger.json' with { type: 'json' };

const LOWER = [...allSyllables()].flatMap((syllable) => [
  composeSyllable(syllable, 'traditional'),
  composeSyllable(syllable, 'reformed'),
]);

/** There and back. VIQR writes nặng as a full stop, so that a word is read with the next one behind it. */
function roundTrip(word: string, charset: Charset): string {
  return decodeLegacy(encodeLegacy(`${word} a`, charset), charset).slice(0, -2);
}

function lost(words: readonly string[], charset: Charset): string[] {
  return words.filter((word) => roundTrip(word, charset) !== word);
}

describe.each(CHARSETS)('%s', (charset) => {
  test('brings every syllable of the language back', () => {
    expect(LOWER.length).toBeGreaterThan(30_000);
    expect(lost(LOWER, charset)).toEqual([]);
  });

  test('brings every syllable with a capital back, and in capitals as far as it has them', () => {
    const capitalised = LOWER.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const { capitalised: first, capitals: all } = ledger[charset];
    const isExcused = (word: string, rule: string): boolean => rule !== '' && new RegExp(rule, 'u').test(word);
    expect(lost(capitalised, charset).filter((word) => !isExcused(word, first))).toEqual([]);
    const upper = LOWER.map((word) => word.toUpperCase());
    expect(lost(upper, charset).filter((word) => !isExcused(word, all))).toEqual([]);
  });

  test('writes no letter as itself that a Western reader does not have', () => {
    const foreign = encodeLegacy(LOWER.join(' '), charset).match(/[\u0100-\u1FFF]/g);
    const cp1252 = /[ŒœŠšŸŽžƒˆ˜]/;
    expect([...new Set(foreign ?? [])].filter((char) => !cp1252.test(char))).toEqual([]);
  });
});
