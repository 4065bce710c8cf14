import type { ContentFolder } from '../../collections/folder.ts';
import type { SearchPage } from '../search-page.ts';
import { synonymTable } from './synonyms.ts';
import { writeIndex } from './write-index.ts';

/** The parts of the search index of a content folder: name -> text. @param pages as `searchPages` gives them. */
export function contentIndex(
  { topics, abbreviations }: Pick<ContentFolder, 'topics' | 'abbreviations'>,
  pages: readonly SearchPage[],
): Map<string, string> {
  return writeIndex({ pages, topics, synonyms: synonymTable(abbreviations) });
}
