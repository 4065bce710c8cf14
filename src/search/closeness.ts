/**
 * How well the marks of a written word agree with those that were typed: the factor its match counts with.
 * `same` as typed; `fits` where marks are only missing in what was typed; `folded` where they contradict it.
 */
export const CLOSENESS = { same: 1, fits: 0.94, folded: 0.6 } as const;

const NO_MARK = /[^\p{M}]/gu;

/** The marks of each letter of a word, đ's stroke among them. */
function marksOf(word: string): string[] {
  return [...word.normalize('NFC')].map((letter) =>
    letter === 'đ' ? '-' : letter.normalize('NFD').replace(NO_MARK, ''),
  );
}

/** Whether each letter of a word has no mark but those the other has there too. */
function isPartly(typed: string, written: string): boolean {
  const [some, all] = [marksOf(typed), marksOf(written)];
  return some.length === all.length && some.every((marks, at) => [...marks].every((mark) => all[at]?.includes(mark)));
}

function wordCloseness(typed: string, written: string): number {
  if (typed === written) return CLOSENESS.same;
  return isPartly(typed, written) ? CLOSENESS.fits : CLOSENESS.folded;
}

/**
 * Compares two words, or two pairs with a space between, that are alike without marks. A pair is as near as the farther
 * of its words.
 * @returns 0.6 to 1, see `CLOSENESS`.
 */
export function closeness(typed: string, written: string): number {
  if (typed === written) return CLOSENESS.same;
  const others = written.split(' ');
  return Math.min(...typed.split(' ').map((word, at) => wordCloseness(word, others[at] ?? '')));
}
