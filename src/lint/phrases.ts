import type { Passage } from './rule.ts';
import type { Words } from './words.ts';

/** A phrase to look for, as lower-case words, with what was meant by it. */
export interface Phrase {
  words: readonly string[];
  meant: string;
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase where it stands: indices of its first token and of the one behind its last. */
export interface FoundPhrase {
  phrase: Phrase;
  from: number;
  to: number;
}

/** Reads a table with one row a phrase: `found = meant`. */
export function phraseTable(table: string, words: Words): Phrases {
  const index = new Map<string, Phrase[]>();
  for (const row of table.trim().split('\n')) {
    const [found = '', meant = ''] = row.split(' = ');
    const phrase = { words: words.tokens(found).map(({ word }) => word.lower), meant };
    const first = phrase.words[0] ?? '';
    const same = [...(index.get(first) ?? []), phrase];
    index.set(
      first,
      same.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/** Whether tokens stand side by side with nothing but spaces between. */
function isUnbroken({ prose, tokens }: Passage, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (!before || !after || prose.text.slice(before.end, after.start).trim() !== '') return false;
  }
  return true;
}

/** The phrases in a passage, the longest at each place, none over another, none across punctuation. */
export function findPhrases(passage: Passage, phrases: Phrases): FoundPhrase[] {
  const { tokens } = passage;
  const found: FoundPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = phrases.get(tokens[at]?.word.lower ?? '');
    const phrase = candidates?.find(
      ({ words }) =>
        words.every((word, index) => tokens[at + index]?.word.lower === word) &&
        isUnbroken(passage, at, at + words.length),
    );
    if (!phrase) continue;
    found.push({ phrase, from: at, to: at + phrase.words.length });
    at += phrase.words.length - 1;
  }
  return found;
}
