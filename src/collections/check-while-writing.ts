import { join } from 'node:path';
import type { Finding } from '../document/finding.ts';
import { checkFolder } from './check.ts';
import { shownPath } from './content-dir.ts';
import { entryPlaces } from './entry-places.ts';
import { localPictures } from './pictures.ts';
import { usedScreenshots } from './screenshot-use.ts';

/** Up to so many pages the whole folder is checked each time a page is shown: some 2 ms a page. Above, the build tells. */
const PAGES_CHECKED = 300;

/**
 * What is wrong in one file as the other files stand now (topics, authors, links), and in the pictures it shows,
 * for the page that shows it while it is written. @param dir the content folder. @param file the file's path.
 */
export function checkWhileWriting(dir: string, file: string): Finding[] {
  if (entryPlaces(dir).length > PAGES_CHECKED) return [];
  const { folder, outlines, findings } = checkFolder(dir);
  const shown = shownPath(file);
  const [key, entry] = [...folder.entries].find(([, { path }]) => shownPath(path) === shown) ?? [];
  const used = entry ? usedScreenshots(entry, outlines.get(key ?? '') ?? { items: [], findings: [] }) : [];
  const shots = used.flatMap((id) => folder.screenshots.get(id) ?? []);
  const pictures = [
    ...shots.flatMap(({ picture, dark }) => [picture, dark ?? picture]),
    ...(entry ? localPictures(entry.document, entry.path).map(({ path }) => path) : []),
  ];
  const files = new Set([
    shown,
    ...used.map((id) => shownPath(join(dir, 'screenshots', `${id}.yaml`))),
    ...pictures.map((path) => shownPath(path)),
  ]);
  return findings.filter((found) => found.level !== 'style' && files.has(found.file));
}
