import type { PageCard, PlaceCard } from '../card.ts';
import type { SearchPage, SearchPlace } from '../search-page.ts';

/** Characters of a place's labels and of its text that are kept to be shown, in an index of few pages and of many. */
const SHOWN = { few: { labels: 240, lead: 1000 }, many: { labels: 100, lead: 70 } } as const;

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > 0 ? space : most)}…`;
}

/** Texts one after another; what is no sentence, as the cell of a table, is set apart from the next. */
function joined(texts: readonly string[]): string {
  return texts.reduce((all, text) => (all === '' ? text : `${all}${/[.!?…:;]$/.test(all) ? ' ' : ' · '}${text}`), '');
}

function placeCard(
  { kind, id, number, parent, title, labels, texts, thumbnail }: SearchPlace,
  shown: (typeof SHOWN)['few' | 'many'],
): PlaceCard {
  // Between dots a sentence needs no full stop of its own.
  const distinct = [...new Set(labels.map((label) => label.replace(/\.$/, '')))].join(' · ');
  const lead = cut(joined(texts), shown.lead);
  return { kind, id, number, parent, title, labels: cut(distinct, shown.labels), lead, thumbnail };
}

/** What the results show of a page. @param isLarge whether it stands in an index of many pages. */
export function pageCard(
  { address, kind, title, description, topics, places }: SearchPage,
  isLarge: boolean,
): PageCard {
  const shown = isLarge ? SHOWN.many : SHOWN.few;
  return { address, kind, title, description, topics, places: places.map((place) => placeCard(place, shown)) };
}
