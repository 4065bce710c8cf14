import type { Kind } from '../site.ts';
import { slug } from '../vietnamese/slug.ts';

/** A place as the results show it. */
export interface PlaceCard {
  kind: 'page' | 'section' | 'step';
  id: string;
  /** Number of a step; 0 elsewhere. */
  number: number;
  /** Index of the place it stands in. */
  parent: number;
  title: string;
  /** Labels, legends and other words of its pictures. */
  labels: string;
  /** How its text begins. */
  lead: string;
  thumbnail: string;
}

/** A page as the results show it. */
export interface PageCard {
  address: string;
  kind: Kind;
  title: string;
  description: string;
  topics: readonly string[];
  places: readonly PlaceCard[];
}

type PlaceRow = readonly [title: string, parent: number, number: number, ...words: string[]];
type PageRow = readonly [
  kind: Kind,
  address: string,
  title: string,
  description: string,
  topics: readonly string[],
  places: readonly PlaceRow[],
];

/** The id of a place as a row has it: '' where it is the slug of its title, as nearly all are. */
function shortId({ id, title }: Pick<PlaceCard, 'id' | 'title'>): string {
  return id === slug(title) ? '' : id;
}

function placeRow(place: PlaceCard): PlaceRow {
  const words = [place.lead, place.labels, place.thumbnail, shortId(place)];
  return [place.title, place.parent, place.number, ...words.slice(0, words.findLastIndex((word) => word !== '') + 1)];
}

function readPlace(
  [title, parent, number, lead = '', labels = '', thumbnail = '', id = '']: PlaceRow,
  at: number,
): PlaceCard {
  if (at === 0) return { kind: 'page', id: '', number, parent, title, labels, lead, thumbnail };
  const kind = number > 0 ? 'step' : 'section';
  return { kind, id: id || slug(title), number, parent, title, labels, lead, thumbnail };
}

/** Writes a card as text: rows without names, and nothing that follows from something else. */
export function writeCard({ kind, address, title, description, topics, places }: PageCard): string {
  const row: PageRow = [kind, address, title, description, topics, places.map(placeRow)];
  return JSON.stringify(row);
}

/** Reads what `writeCard` wrote. */
export function readCard(text: string): PageCard {
  const [kind, address, title, description, topics, places] = JSON.parse(text) as PageRow;
  return { kind, address, title, description, topics, places: places.map(readPlace) };
}
