import type { SourceText } from '../../document/lines.ts';
import { isMentioned } from '../mention.ts';
import { areBeside, beginsSentence, capitalised, isCapital } from '../passage-words.ts';
import { type LintText, type Passage, type Report, reportAt, type Rule } from '../rule.ts';
import { type Spelling, SPELLINGS } from '../words/spellings.ts';

/** From this lead on, the places of the leading way are forgotten: it will hardly be the rarer one any more. */
const SAFE_LEAD = 100;

/** A place where a syllable is written in one way; its report waits for the counts of the whole run. */
interface Place {
  source: SourceText;
  report: Report;
  /** The word it stands in, and the same in the other way. */
  word: string;
  otherWord: string;
}

interface Way {
  count: number;
  places: Place[];
}

/** Some tokens of a passage: from the first, up to and without the second. */
type Span = readonly [from: number, to: number];

interface Ways {
  house: Way;
  other: Way;
}

/** The word of two syllables a syllable stands in, if that is one of the table. */
function wordAt(passage: Passage, at: number, { after, before }: Spelling): Span | undefined {
  const { tokens } = passage;
  const [left, token, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (left && after.has(left.word.lower) && areBeside(passage, left, token)) return [at - 1, at + 1];
  if (right && before.has(right.word.lower) && areBeside(passage, token, right)) return [at, at + 2];
  return undefined;
}

/** A syllable in the case of the word it stands for: `Kỹ` for `Kĩ`. */
function inCaseOf(syllable: string, written: string): string {
  if (written === written.toUpperCase()) return syllable.toUpperCase();
  return isCapital(written) ? capitalised(syllable) : syllable;
}

/** Whether a word is named and not used, or stands in a name: Tạp chí Vật lí, Đại học Kĩ thuật. */
function isNamed(passage: Passage, [from, to]: Span, at: number): boolean {
  const { prose, tokens } = passage;
  const [first, last, own] = [tokens[from], tokens[to - 1], tokens[at]];
  if (!first || !last || !own) return true;
  const isTitled = isCapital(first.word.text) && first.word.text !== first.word.text.toUpperCase();
  const isInName = isTitled && !beginsSentence(prose.text, first.start);
  return isInName || isMentioned(passage, own.start, own.end) || isMentioned(passage, first.start, last.end);
}

function placeAt(passage: Passage, source: SourceText, at: number, spelling: Spelling, span: Span): Place[] {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token) return [];
  const { text, lower } = token.word;
  const to = inCaseOf(lower === spelling.house ? spelling.other : spelling.house, text);
  const words = tokens.slice(...span).map(({ word }) => word.text);
  const otherWord = words.map((word) => (word === text ? to : word)).join(' ');
  const sure = isNamed(passage, span, at) ? undefined : to;
  const report = reportAt(passage.prose, token.start, token.end, { message: '', remedy: '', to: sure });
  return [{ source, report, word: words.join(' '), otherWord }];
}

function collectAt(passage: Passage, source: SourceText, at: number, found: Map<Spelling, Ways>): void {
  const lower = passage.tokens[at]?.word.lower ?? '';
  const spelling = SPELLINGS.get(lower);
  const span = spelling && wordAt(passage, at, spelling);
  if (!spelling || !span) return;
  const ways = found.get(spelling) ?? { house: { count: 0, places: [] }, other: { count: 0, places: [] } };
  found.set(spelling, ways);
  const [way, against] = lower === spelling.house ? [ways.house, ways.other] : [ways.other, ways.house];
  way.count += 1;
  if (way.count > against.count + SAFE_LEAD) way.places = [];
  else way.places.push(...placeAt(passage, source, at, spelling, span));
}

function collect({ file, passages }: LintText, found: Map<Spelling, Ways>): void {
  for (const passage of passages) {
    for (let at = 0; at < passage.tokens.length; at += 1) collectAt(passage, file.source, at, found);
  }
}

/** What is to be said of the rarer way; of as many, the one the house does not write is the wrong one. */
function mixed([spelling, { house, other }]: [Spelling, Ways]): { source: SourceText; report: Report }[] {
  const isHouseRarer = house.count < other.count;
  const [rarer, usual] = isHouseRarer ? [house, other] : [other, house];
  const [unwanted, wanted] = isHouseRarer ? [spelling.house, spelling.other] : [spelling.other, spelling.house];
  return rarer.places.map(({ source, report, word, otherWord }) => {
    const message = `“${word}” viết “${unwanted}” (${rarer.count} chỗ), trong khi các bài cũng viết “${wanted}” (${usual.count} chỗ).`;
    return { source, report: { ...report, message, remedy: `giữ một cách viết, ở đây là “${otherWord}”.` } };
  });
}

/** kỹ and kĩ, lý and lí: both are right, but one site should keep to one. Says so when all files were seen. */
export const mixedSpelling: Rule = {
  id: 'mixed-spelling',
  level: 'style',
  start() {
    const found = new Map<Spelling, Ways>();
    return {
      check(text) {
        collect(text, found);
        return [];
      },
      finish: () => [...found].flatMap(mixed),
    };
  },
};
