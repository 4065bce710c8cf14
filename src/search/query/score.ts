import type { PageFacts } from './index-reader.ts';
import type { PageMatch, PlaceMatch } from './retrieve.ts';
import type { TermWeights } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/** A page with what it is worth and the places that made it so. */
export interface ScoredPage {
  page: number;
  score: number;
  /** Share of the query's weight that is somewhere in the page: 1 where it has every word. */
  coverage: number;
  /** Places by their own score, the best first. */
  places: readonly { place: number; score: number }[];
}

function dot(values: Float32Array, weights: Float32Array): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/** How much of the weight has any match at all. */
function share(values: Float32Array, weights: Float32Array): number {
  return values.reduce((sum, value, at) => sum + (value > 0 ? (weights[at] ?? 0) : 0), 0);
}

/** A place's score: its words, and those that stand side by side in it. */
function placeScore({ words, pairs }: PlaceMatch, weights: TermWeights): number {
  const single = dot(words, weights.words);
  return pairs.length === 0 ? single : (1 - WEIGHTS.pairs) * single + WEIGHTS.pairs * dot(pairs, weights.pairs);
}

/** The better of two values in each place, the second for a share of it. */
function either(own: Float32Array, other: Float32Array, share: number): Float32Array {
  return own.map((value, at) => Math.max(value, (other[at] ?? 0) * share));
}

/** A place as its reader sees it, below the title of the page: words that stand there need not be said again. */
function inPage(place: PlaceMatch, title: PlaceMatch | undefined): PlaceMatch {
  if (!title) return place;
  return {
    words: either(place.words, title.words, WEIGHTS.context),
    pairs: either(place.pairs, title.pairs, WEIGHTS.context),
  };
}

/** Scores one page. Words that every page has, and whose mentions are not kept, count as mentioned. */
export function scorePage(
  match: PageMatch,
  weights: TermWeights,
  everywhere: readonly boolean[],
  { titleWords }: PageFacts,
): ScoredPage {
  const head = match.places.get(0);
  const places = [...match.places]
    .map(([place, own]) => ({ place, score: placeScore(place === 0 ? own : inPage(own, head), weights) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const title = places.find(({ place }) => place === 0)?.score ?? 0;
  const inside = places.find(({ place }) => place !== 0)?.score ?? 0;
  const words = match.words.map((value, at) => (everywhere[at] ? Math.max(value, WEIGHTS.field.text) : value));
  const whole = title * Math.min(1, weights.words.length / Math.max(1, titleWords));
  const score =
    Math.max(title * WEIGHTS.pageTitle, inside) +
    WEIGHTS.page * dot(words, weights.words) +
    WEIGHTS.text * dot(match.textPairs, weights.pairs) +
    WEIGHTS.whole * whole;
  return { page: match.page, score, coverage: share(words, weights.words), places };
}
