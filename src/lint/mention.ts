import { OBJECT } from '../document/prose.ts';
import { type Passage, type Report, reportAt } from './rule.ts';

/** What may stand between a word and the markup or the mark that wraps it. */
const INSIDE = /[.,;:!?…]/;

/** A word between two of these is named, cited or explained: “ko”, (ko), /ko/. */
const OPENING = /["“”'‘’«([/]/;
const CLOSING = /["“”'‘’»)\]/]/;

/** Signs that hang on words in code, and markup that was not parsed as such. */
const SIGN = /[_*~`=+#^|<>{}\\@$]/;

/** What parts words without being markup: an object, a line end. */
const NO_MARKUP = new RegExp(`[${OBJECT}\n]`);

/** Whether text and file part between two characters of a prose, as they do at markup; so they do at its ends, too. */
function partsAt({ prose }: Passage, index: number): boolean {
  const { text } = prose;
  if (index <= 0 || index >= text.length) return true;
  return !prose.isVerbatim(index - 1, index + 1) && !NO_MARKUP.test(text.slice(index - 1, index + 1));
}

/** The words with the punctuation that stands with them inside of what wraps them: `**ko.**`. */
function withPunctuation(passage: Passage, start: number, end: number): [number, number] {
  const { text } = passage.prose;
  let [from, to] = [start, end];
  while (!partsAt(passage, from) && INSIDE.test(text.charAt(from - 1))) from -= 1;
  while (!partsAt(passage, to) && INSIDE.test(text.charAt(to))) to += 1;
  return [from, to];
}

/**
 * Whether words stand alone in markup (`_ko_`, `[ko](/ko)`), in quotes or brackets, or beside a sign of code: then they
 * are named there and not used, and other words in their place may say something else. A passage of these words only
 * (a cell, a heading) says nothing of it.
 */
export function isMentioned(passage: Passage, start: number, end: number): boolean {
  const { text } = passage.prose;
  if (SIGN.test(text.charAt(start - 1)) || SIGN.test(text.charAt(end))) return true;
  const [from, to] = withPunctuation(passage, start, end);
  if (partsAt(passage, from) && partsAt(passage, to)) return from > 0 || to < text.length;
  return OPENING.test(text.charAt(from - 1)) && CLOSING.test(text.charAt(to));
}

/** A report as `reportAt` makes it of words that are to be written otherwise. Where they are mentioned, it has no edit. */
export function reportWords(
  passage: Passage,
  start: number,
  end: number,
  said: { message: string; remedy: string; to?: string | undefined },
): Report {
  const to = isMentioned(passage, start, end) ? undefined : said.to;
  return reportAt(passage.prose, start, end, { ...said, to });
}
