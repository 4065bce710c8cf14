/** What a match counts, by where it stands and what it is. Found by trying on one set of pages and checked on another. */
export const WEIGHTS = {
  /** A word in a title or heading, among labels, in the text. */
  field: { title: 1, label: 0.6, text: 0.3 },
  /** Share of a place's score that comes from pairs of words that stand side by side; the rest is for its words. */
  pairs: 0.6,
  /** The page's title against the titles in it. */
  pageTitle: 1.08,
  /** What the page's title says for the steps and sections below it, which do not say it again. */
  context: 0.45,
  /** What the words anywhere in the page add to its best place. */
  page: 0.45,
  /** What pairs in its text add. */
  text: 0.12,
  /** What a title gains that has nothing but the words. */
  whole: 0.12,
  /** A question word (see question-words.ts) against any other. */
  questionWord: 0.25,
} as const;
