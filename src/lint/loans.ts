const VOWEL = '[aăâeêioôơuưyáắấéếíóốớúứý]';

/** One syllable of a loan: any consonants, then one or two vowels without tone, or one with sắc before a stop. */
const ONSET = '[bcdđghklmnpqrstvx]{0,3}';
const LEVEL = '[aăâeêioôơuưy]{1,2}(?:ch|ng|nh|[bcdgklmnprstvx])?';
const STOPPED = '[aăâeêioôơuưy]?[áắấéếíóốớúứý](?:ch|[cpt])';
const LOAN = new RegExp(`^(?:${ONSET}(?:${STOPPED}|${LEVEL})){2,7}$`);
const SEVERAL_SYLLABLES = new RegExp(`${VOWEL}[bcdđghklmnpqrstvx]+${VOWEL}`);

/** Consonants that begin no syllable of Vietnamese (k only before i, e and ê), or end none. */
const FOREIGN_ONSET = /^(?:[bcdđghklmnpsvx][lr]|[hmn]đr|x[ctp]|st|k(?![iíìỉĩịyýỳỷỹỵeéèẻẽẹêếềểễệhrl]))/;
const FOREIGN_CODA = /[aăâeêioôơuưyáắấéếíóốớúứýạặậẹệịọộợụựẻ][hklrs]$/;

/**
 * Whether a word of Vietnamese letters that is no syllable may be a loan that is written together (véctơ, nơtron), or a
 * name of another language (Đắk, Krông). There are too many for a table; their sounds tell: loans have no tone but sắc
 * before a stop.
 */
export function mayBeLoan(lower: string): boolean {
  return (LOAN.test(lower) && SEVERAL_SYLLABLES.test(lower)) || FOREIGN_ONSET.test(lower) || FOREIGN_CODA.test(lower);
}
