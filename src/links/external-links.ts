import type { BuiltSite } from './built-site.ts';
import type { Place } from './place.ts';
import { type Content, placesOf, type SourcePlace } from './source-places.ts';
import type { Spot } from './spots.ts';

interface ExternalSpot {
  address: string;
  spot: Spot;
}

/** All spots of external addresses. */
function externalSpots({ spots, targets }: BuiltSite): ExternalSpot[] {
  const found: ExternalSpot[] = [];
  const isWanted = (number: number): boolean => targets[number]?.kind === 'external' && targets[number].role !== 'name';
  spots.each(isWanted, (number, file, offset) => {
    const { address = '', raw = '' } = targets[number] ?? {};
    found.push({ address, spot: { file, offset, length: raw.length } });
  });
  return found;
}

/** The places an author wrote, each once; of those that only stand in a page's frame the first tells them all. */
function told(places: readonly SourcePlace[]): Place[] {
  const authors = places.filter(({ isAuthors }) => isAuthors);
  const shown = authors.length ? authors : places.slice(0, 1);
  return shown.map(({ isAuthors: _, ...place }) => place);
}

/** Adds a place unless it is one more of the page's frame, of which one is enough, or is known. */
function add(places: SourcePlace[], place: SourcePlace): void {
  const isKnown = places.some(({ isAuthors, file, line, column }) =>
    place.isAuthors ? file === place.file && line === place.line && column === place.column : !isAuthors,
  );
  if (!isKnown) places.push(place);
}

/**
 * Every address of another site with the places it stands at: those in authors' files where there are any, else the
 * first in a built file. The key is the whole address as a browser would ask for it, its fragment included. What an
 * `@id` of JSON-LD names is not among them, for it need not be there.
 */
export function externalLinks(site: BuiltSite, content: Content): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, SourcePlace[]>();
  for (const [file, spots] of Map.groupBy(externalSpots(site), ({ spot }) => spot.file)) {
    const placeOf = placesOf(file, site, content);
    for (const { address, spot } of spots) {
      const places = found.get(address) ?? [];
      add(places, placeOf(spot));
      found.set(address, places);
    }
  }
  const ordered = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(ordered.map(([address, places]) => [address, told(places)]));
}
