import type { PageHit, PlaceHit } from '../hit.ts';
import { foundStretches, type Piece, piecesOf } from '../marked-text.ts';
import type { PageCard, PlaceCard } from '../card.ts';
import { WordReader } from '../words.ts';
import type { AnsweredPage } from './answer.ts';
import { bestExcerpt } from './excerpt.ts';
import { questionWords } from './question-words.ts';
import { type QueryWord, type Reading, textOf } from './reading.ts';

/** How many steps and sections are shown under one page, and how good they must be beside the best of them. */
const PLACES_SHOWN = 3;
const LEAST_OF_BEST = 0.6;

/** The words that are marked: those of the query but for the question around them. */
export function wordsToMark({ words }: Reading): QueryWord[] {
  const isQuestion = questionWords(words);
  return words.filter((_, at) => !isQuestion[at]);
}

/** The same as one text, for the page a result leads to and for the search in the whole text. */
export function tellingWords(reading: Reading): string {
  return textOf({ words: wordsToMark(reading) });
}

/** Shows the pages of an answer; one for one query. */
export class HitMaker {
  readonly #reader = new WordReader();
  readonly #topics: ReadonlyMap<string, string>;

  /** @param topics id and name of each. */
  constructor(topics: readonly (readonly [id: string, title: string])[]) {
    this.#topics = new Map(topics);
  }

  #marked(text: string, words: readonly QueryWord[]): Piece[] {
    return piecesOf(text, foundStretches(text, words, this.#reader));
  }

  #place(
    page: PageCard,
    { number, parent, id, title, labels, lead, thumbnail }: PlaceCard,
    words: readonly QueryWord[],
  ): PlaceHit {
    return {
      number,
      section: parent > 0 ? (page.places[parent]?.title ?? '') : '',
      title: this.#marked(title, words),
      address: `${page.address}#${id}`,
      excerpt: bestExcerpt([lead, labels], words, this.#reader).filter(({ text }) => text !== ''),
      thumbnail,
    };
  }

  /** The steps and sections of a page that answer best, in the order of the page. */
  #places({ places }: AnsweredPage, card: PageCard, words: readonly QueryWord[]): PlaceHit[] {
    const inside = places.filter(({ place }) => place > 0);
    const least = (places[0]?.score ?? 0) * LEAST_OF_BEST;
    return inside
      .filter(({ score }) => score >= least)
      .slice(0, PLACES_SHOWN)
      .flatMap(({ place }) => {
        const found = card.places[place];
        return found ? [this.#place(card, found, words)] : [];
      });
  }

  /** What the results show of one page. */
  page(found: AnsweredPage, card: PageCard): PageHit {
    const words = wordsToMark(found.reading);
    const [own] = card.places;
    return {
      kind: card.kind,
      topics: card.topics.map((id) => this.#topics.get(id) ?? id),
      words: tellingWords(found.reading),
      title: this.#marked(card.title, words),
      address: card.address,
      excerpt: bestExcerpt([card.description, own?.lead ?? '', own?.labels ?? ''], words, this.#reader),
      thumbnail: own?.thumbnail ?? '',
      places: this.#places(found, card, words),
    };
  }
}
