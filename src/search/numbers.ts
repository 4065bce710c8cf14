/** Sixty-four characters that stand in a text file, and in JSON, as they are. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CONTINUES = 32;

/** What each character stands for, by its code. */
const VALUES = new Uint8Array(128);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;

/**
 * Writes whole numbers from 0 on as text: five bits a character, the lowest first, and a sixth that says whether more
 * follow. Small numbers, as gaps in a list are, take one character each.
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number >= CONTINUES) {
      text += DIGITS.charAt((number % CONTINUES) + CONTINUES);
      number = Math.floor(number / CONTINUES);
    }
    text += DIGITS.charAt(number);
  }
  return text;
}

/** Reads what `writeNumbers` wrote. Characters it never writes count as 0. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number |= (value & (CONTINUES - 1)) << shift;
    shift += 5;
    if (value >= CONTINUES) continue;
    numbers[count] = number;
    count += 1;
    number = 0;
    shift = 0;
  }
  return numbers.subarray(0, count);
}
