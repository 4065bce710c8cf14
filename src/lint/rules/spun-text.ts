import { firstFrom } from '../../vietnamese/places-in-text.ts';
import { findPhrases, type FoundPhrase, phraseTable, type Phrases } from '../phrases.ts';
import { type Checker, type LintText, type Passage, type Report, reportAt, type Rule } from '../rule.ts';
import { SPUN_STRONG } from '../words/spun-strong.ts';
import { SPUN_WEAK } from '../words/spun-weak.ts';

/**
 * A document counts as spun from so many strong signs per 1,000 syllables on (measured: clean documentation has at most
 * 0.74, a spun page over 40), and so many different ones: a short text may have one or two by chance.
 */
const LEAST_DENSITY = 5;
const FEWEST_SIGNS = 5;

interface Sign extends FoundPhrase {
  passage: Passage;
}

function signs({ passages }: LintText, phrases: Phrases): Sign[] {
  return passages.flatMap((passage) => findPhrases(passage, phrases).map((found) => ({ ...found, passage })));
}

function syllables({ passages }: LintText): number {
  return passages.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function isSpun(text: LintText, strong: readonly Sign[]): boolean {
  const different = new Set(strong.map(({ phrase }) => phrase)).size;
  return different >= FEWEST_SIGNS && strong.length >= (syllables(text) / 1000) * LEAST_DENSITY;
}

function report({ passage: { prose, tokens }, phrase, from, to }: Sign): Report[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return [];
  const message = `“${prose.text.slice(first.start, last.end)}” là dấu vết của máy trộn từ đồng nghĩa.`;
  return [
    reportAt(prose, first.start, last.end, {
      message,
      remedy: `có lẽ muốn nói “${phrase.meant}”; viết lại cả câu cho tự nhiên.`,
    }),
  ];
}

/** Signs that do not lie within a stronger one. */
function besides(weak: readonly Sign[], strong: readonly Sign[]): Sign[] {
  const taken = Map.groupBy(strong, ({ passage }) => passage);
  return weak.filter(({ passage, from, to }) => {
    const signs = taken.get(passage) ?? [];
    return from >= (signs[firstFrom(signs, to, (sign) => sign.from) - 1]?.to ?? 0);
  });
}

/**
 * Signs of the synonym spinner, a program that exchanges words to make a copied page look new. Judged by the whole
 * document: one such phrase says nothing, many of them say all.
 */
export const spunText: Rule = {
  id: 'spun-text',
  level: 'error',
  start: ({ words }): Checker => {
    const [strongTable, weakTable] = [phraseTable(SPUN_STRONG, words), phraseTable(SPUN_WEAK, words)];
    return {
      check: (text) => {
        const strong = signs(text, strongTable);
        if (!isSpun(text, strong)) return [];
        return [...strong, ...besides(signs(text, weakTable), strong)].flatMap(report);
      },
    };
  },
};
