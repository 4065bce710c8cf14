import { TONES, VOWELS, withTone } from '../alphabet.ts';
import { CODE_TABLES } from './tables.ts';

/** One letter of the Vietnamese alphabet and how a charset writes it. */
export interface Code {
  letter: string;
  code: string;
}

function rows(table: string): string[][] {
  // Split at the plain space only: the code of one letter is a no-break space.
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
}

function codesOf(table: string, isUpper: boolean): Code[] {
  return rows(table).flatMap((codes, row) => {
    const vowel = VOWELS[row];
    return codes.map((code, column): Code => {
      const lower = vowel ? withTone(vowel, TONES[column] ?? 'ngang') : 'đ';
      const letter = isUpper ? lower.toUpperCase() : lower;
      return { letter, code: code === '-' ? letter : code };
    });
  });
}

/** Every letter with its code; where two letters share one, the small letter comes first. */
export function codes(charset: keyof typeof CODE_TABLES): Code[] {
  const { lower, upper } = CODE_TABLES[charset];
  return [...codesOf(lower, false), ...codesOf(upper, true)];
}
