import { fold } from '../../vietnamese/fold.ts';

/** A word of a query as it may have been meant. */
export interface QueryWord {
  /** As `Word.text` has it. */
  text: string;
  folded: string;
}

/** Why a query is read otherwise than it was typed. */
export type Why = 'typed' | 'telex' | 'vni' | 'synonym' | 'typo' | 'unfinished';

/** One way to read a query. */
export interface Reading {
  words: readonly QueryWord[];
  /** What its answers lose against those of the query as typed: 0 nothing, 1 all. */
  cost: number;
  why: Why;
}

/** A word that is not as it was typed. */
export function queryWord(text: string): QueryWord {
  return { text, folded: fold(text) };
}

/** The words of a reading as one text. */
export function textOf({ words }: Pick<Reading, 'words'>): string {
  return words.map(({ text }) => text).join(' ');
}
