import type { QueryWord } from './reading.ts';

/** What people put around what they look for, without marks; each as a whole, because `tai` alone may be `tài` (khoản). */
const PHRASES =
  `lam sao de, lam sao, lam the nao de, lam the nao, nhu the nao, the nao, bang cach nao, cach nao, tai sao, vi sao, o dau, la gi,
bao nhieu, bao lau, khi nao, co duoc khong, duoc khong, duoc ko, co can, co nen, can gi, phai lam gi, huong dan, cho minh hoi, cho em hoi, cach de,
how to, how do i, what is, where is, where to`
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

/** Small words that say little wherever they stand, as they are written. */
const SMALL_WORDS = `để là thì mà và hay hoặc của cho với về ở trên trong bằng bị được các những một này đó vậy ạ à nhé nha cách cần muốn
tôi mình em the a an of for and in on with my`;

const WRITTEN: ReadonlySet<string> = new Set(SMALL_WORDS.split(/\s+/));

/** Small words that are hardly ever anything else when their marks are not typed. */
const UNMARKED: ReadonlySet<string> = new Set(
  'de la thi va hay hoac cua cho voi ve bi duoc cac nhung cach muon toi'.split(' '),
);

function phraseAt(words: readonly QueryWord[], at: number): number {
  const found = PHRASES.find((phrase) => phrase.every((word, offset) => words[at + offset]?.folded === word));
  return found?.length ?? 0;
}

/**
 * Tells which words of a query are the question and not what it asks for (`làm sao để …`, `… như thế nào`): they count
 * little, and a page need not have them.
 * @returns true or false for each word; all false where nothing else would be left.
 */
export function questionWords(words: readonly QueryWord[]): boolean[] {
  const marks = words.map(({ text }) => WRITTEN.has(text) || UNMARKED.has(text));
  for (let at = 0; at < words.length;) {
    const length = phraseAt(words, at);
    marks.fill(true, at, at + length);
    at += Math.max(1, length);
  }
  return marks.includes(false) ? marks : words.map(() => false);
}
