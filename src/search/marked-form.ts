import { fold } from '../vietnamese/fold.ts';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const QUALITIES = ['', '\u0306', '\u0302', '\u031B'];

/** Every way to mark a letter, and the letter that stands for it in the index: a tone and a quality, or đ's stroke. */
const WAYS = QUALITIES.flatMap((quality) => TONES.map((tone) => quality + tone)).slice(1);
const STROKE = 'Z';
const FIRST_WAY = 'a'.charCodeAt(0);
const FIRST_PLACE = '!'.charCodeAt(0);
const MOST_PLACES = 90;
/** Stands before a form that is written out, because it is no Vietnamese. */
const WHOLE = ' ';

/** One letter of a form and what marks it. */
function wayOf(letter: string): string | undefined {
  if (letter === 'đ') return STROKE;
  const [, ...marks] = letter.normalize('NFD');
  // NFD puts the horn and the dot below in an order of their own.
  const way = WAYS.findIndex((known) => known.length === marks.length && marks.every((mark) => known.includes(mark)));
  return way < 0 ? undefined : String.fromCharCode(FIRST_WAY + way);
}

/**
 * Writes how a form differs from its key: two characters for each letter that has marks. `('quang', 'quảng')` gives
 * `#c`; a form without marks gives ''.
 */
export function writeForm(key: string, written: string): string {
  const letters = [...written.normalize('NFC')];
  const pairs = letters.map((letter, at) => {
    if (letter === key[at]) return '';
    const way = fold(letter) === key[at] ? wayOf(letter) : undefined;
    return way === undefined ? undefined : String.fromCharCode(FIRST_PLACE + at) + way;
  });
  const isPlain = letters.length === key.length && letters.length <= MOST_PLACES && !pairs.includes(undefined);
  return isPlain ? pairs.join('') : WHOLE + written;
}

/** Reads what `writeForm` wrote. */
export function readForm(key: string, form: string): string {
  if (form === '') return key;
  if (form.startsWith(WHOLE)) return form.slice(1);
  const letters = [...key];
  for (let at = 0; at + 1 < form.length; at += 2) {
    const place = form.charCodeAt(at) - FIRST_PLACE;
    const way = form.charAt(at + 1);
    letters[place] = way === STROKE ? 'đ' : (letters[place] ?? '') + (WAYS[way.charCodeAt(0) - FIRST_WAY] ?? '');
  }
  return letters.join('').normalize('NFC');
}
