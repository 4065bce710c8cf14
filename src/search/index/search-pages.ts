import type { CheckedFolder } from '../../collections/check.ts';
import type { ContentFolder, FolderEntry } from '../../collections/folder.ts';
import { pageAddress } from '../../document/addresses.ts';
import { type FigurePlace, figurePlaces } from '../../mdx/figure-places.ts';
import type { Outline, OutlineItem } from '../../mdx/outline.ts';
import { thumbnailAddress } from '../../seo/share-names.ts';
import type { SearchPage, SearchPlace } from '../search-page.ts';
import { otherNames, placeWords, type PlaceWords } from './place-words.ts';
import { figurePicture } from './thumbnails.ts';

function placeOf({ kind, id, number, parent, title }: OutlineItem, words: PlaceWords, thumbnail: string): SearchPlace {
  return { kind, id, number, parent: parent + 1, title, ...words, thumbnail };
}

/** Gives the address of a figure's thumbnail; '' where there is none. */
type Thumbnails = (figure: Pick<FigurePlace, 'kind' | 'source'> | undefined) => Promise<string>;

function thumbnailsOf({ kind, slug, head, path }: FolderEntry, folder: ContentFolder): Thumbnails {
  return async (figure) => {
    const picture = figure && (await figurePicture(figure, path, folder));
    return thumbnailAddress({ kind, slug, title: head.title }, picture, '/');
  };
}

/** The figure that stands for a page: its cover, or else its first. */
function leadOf({ head: { cover } }: FolderEntry, figures: readonly FigurePlace[]): Parameters<Thumbnails>[0] {
  return cover === undefined ? figures[0] : { kind: 'screenshot', source: cover };
}

async function searchPage(entry: FolderEntry, outline: Outline, folder: ContentFolder): Promise<SearchPage> {
  const { kind, slug, head, document } = entry;
  const [lead, ...words] = placeWords(document, outline.items, folder.screenshots, otherNames(folder.labels));
  const { figures } = figurePlaces(document, outline);
  const thumbnail = thumbnailsOf(entry, folder);
  const page = { kind: 'page', id: '', number: 0, parent: 0, title: head.title } as const;
  const places: SearchPlace[] = [
    { ...page, labels: [], texts: [], ...lead, thumbnail: await thumbnail(leadOf(entry, figures)) },
  ];
  for (const [at, item] of outline.items.entries()) {
    const figure = figures.find(({ place }) => place.id === item.id);
    places.push(placeOf(item, words[at] ?? { labels: [], texts: [] }, await thumbnail(figure)));
  }
  const { title, description, topics } = head;
  return { kind, address: pageAddress(kind, slug), file: document.source.file, title, description, topics, places };
}

/**
 * The pages of a checked content folder as search sees them.
 * @param drafts whether drafts are among them, as while writing.
 */
export async function searchPages({ folder, outlines }: CheckedFolder, drafts = false): Promise<SearchPage[]> {
  const pages: SearchPage[] = [];
  // One after another: the files of thousands of pictures at once are more than a system lets a process open.
  for (const [key, entry] of folder.entries) {
    if (entry.head.draft && !drafts) continue;
    pages.push(await searchPage(entry, outlines.get(key) ?? { items: [], findings: [] }, folder));
  }
  return pages;
}
