import type { CheckedFolder } from '../../collections/check.ts';
import { searchPages } from './search-pages.ts';
import { synonymTable } from './synonyms.ts';
import { writeIndex } from './write-index.ts';

/** The parts of the search index of a checked content folder: name -> text. @param drafts as for `searchPages`. */
export async function contentIndex(checked: CheckedFolder, drafts = false): Promise<Map<string, string>> {
  const { topics, abbreviations } = checked.folder;
  return writeIndex({ pages: await searchPages(checked, drafts), topics, synonyms: synonymTable(abbreviations) });
}
