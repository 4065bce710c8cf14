import { site } from '../site.ts';

/** Minutes it takes to read so many syllables, at least 1, at the pace of `site.ts`. */
export function readingMinutes(syllables: number): number {
  return Math.max(1, Math.round(syllables / site.readingPace));
}
