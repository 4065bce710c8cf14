import { telexWord } from '../../vietnamese/keystrokes/telex.ts';
import { vniWord } from '../../vietnamese/keystrokes/vni.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import { questionWords } from './question-words.ts';
import { queryWord, type QueryWord, type Reading } from './reading.ts';

/** Whether a word without marks stands anywhere in the pages. */
export type IsKnown = (folded: string) => boolean;

/** A keyed reading is as good as a typed one where nothing else can be meant by its words, and else costs this. */
const COST_OF_DOUBT = 0.12;
/** At most this share of the words may be neither keys nor syllables. */
const MOST_STRANGE = 0.5;

const METHODS = { telex: telexWord, vni: vniWord } as const;

/** What a word's keys type, where it is no syllable as it stands, or one that no page has (`khoong`). */
function keyed(word: QueryWord, read: (keys: string) => string | undefined, isKnown: IsKnown): QueryWord | undefined {
  if (isSyllable(word.text) && (isKnown(word.folded) || word.text !== word.folded)) return undefined;
  const to = read(word.text);
  return to === undefined || to === word.text ? undefined : queryWord(to);
}

/**
 * Reads a query as keys that were typed with the input method off: only where most of its words are keys or syllables.
 * It is doubtful where a word was typed with marks, for then the input method was on, or where all words are known.
 * @param isKnown whether a word, as typed, stands somewhere in the pages; then it may well be meant.
 */
export function keyedReadings(words: readonly QueryWord[], isKnown: IsKnown): Reading[] {
  // The question around it, `how to …`, is as it was typed.
  const isQuestion = questionWords(words);
  const hasMarks = words.some(({ text, folded }) => text !== folded);
  return (['telex', 'vni'] as const).flatMap((why): Reading[] => {
    const typed = words.map((word, at) => (isQuestion[at] ? undefined : keyed(word, METHODS[why], isKnown)));
    const count = typed.filter((word) => word !== undefined).length;
    const strange = words.filter(({ text }, at) => !typed[at] && !isSyllable(text) && !isKnown(text)).length;
    if (count === 0 || strange > words.length * MOST_STRANGE) return [];
    const doubtful = hasMarks || words.every(({ folded }, at) => !typed[at] || isKnown(folded));
    return [{ words: words.map((word, at) => typed[at] ?? word), cost: doubtful ? COST_OF_DOUBT : 0, why }];
  });
}
