import { slug } from '../../src/vietnamese/slug.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './syllables.ts';

/** What a guide may point at: addresses of pages, and labels of interface.yaml. */
export interface Mentions {
  /** From the root: `/huong-dan/<slug>/`. */
  addresses: readonly string[];
  labels: readonly string[];
}

/** Writes the pieces of one guide. */
export interface Writer {
  chance: Random;
  /** A few words with a capital; its address form is never given twice by one writer. */
  title(): string;
  /** 2 to 5 words, no capital, no mark. */
  phrase(): string;
  /** One sentence, at times with a label, a link, bold words or code in it. */
  sentence(): string;
  /** @param most how many sentences at most; 1 to that many. */
  paragraph(most: number): string;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Something set in a sentence, each about as often as in a real guide. */
function inlinePiece(chance: Random, words: string, { addresses, labels }: Mentions): string {
  const kind = chance.next();
  if (kind < 0.2) return `<Ui>${chance.pick(labels)}</Ui>`;
  if (kind < 0.25) return `[${words}](${chance.pick(addresses)})`;
  if (kind < 0.29) return `**${words}**`;
  return kind < 0.31 ? `\`${slug(words)}\`` : words;
}

/** How many of a guide's syllables it has used before: 2,200 syllables then hold about 480 different ones, as real pages do. */
const REPEATED = 0.55;

/** Syllables one after another; a text keeps to its subject, so many of them come again. */
function subject(chance: Random, draw: Vocabulary): () => string {
  const used: string[] = [];
  return () => {
    const syllable = used.length > 0 && chance.chance(REPEATED) ? chance.pick(used) : draw(chance);
    used.push(syllable);
    return syllable;
  };
}

/** A writer with chance, words and targets of its own. */
export function writer(chance: Random, draw: Vocabulary, mentions: Mentions): Writer {
  const taken = new Set<string>();
  const syllable = subject(chance, draw);
  const words = (low: number, high: number): string =>
    Array.from({ length: chance.between(low, high) }, syllable).join(' ');
  const title = (): string => {
    const text = capital(words(3, 7));
    const id = slug(text);
    if (taken.has(id)) return title();
    taken.add(id);
    return text;
  };
  const phrase = (): string => words(2, 5);
  const sentence = (): string => `${capital(words(4, 9))} ${inlinePiece(chance, phrase(), mentions)}, ${words(3, 9)}.`;
  const paragraph = (most: number): string => Array.from({ length: chance.between(1, most) }, sentence).join(' ');
  return { chance, title, phrase, sentence, paragraph };
}
