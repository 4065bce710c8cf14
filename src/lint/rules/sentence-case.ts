import { fileRule } from '../rule.ts';
import { smallStarts } from '../small-starts.ts';
import { strayCapitals } from '../stray-capitals.ts';

/**
 * Capitals that are not where Vietnamese has them (Nghị định 30/2020/NĐ-CP, Phụ lục II): on common nouns within a
 * sentence and on each word of a heading, and none where a sentence begins.
 */
export const sentenceCase = fileRule('sentence-case', 'style', ({ file, passages }) =>
  passages.flatMap((passage, at) => [
    ...smallStarts(file.source, passage, passages[at - 1]),
    ...strayCapitals(passage),
  ]),
);
