import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/site.ts';

function heaviest(dir: string, folder: string): string[] {
  const pages = globSync(`${folder}/*/index.html`, { cwd: dir }).map((file) => file.replaceAll('\\', '/'));
  const size = (file: string): number => statSync(join(dir, file)).size;
  return pages.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1)).slice(0, 1);
}

/** The pages that are looked at, as paths below the base: home, and the guide and the post with most HTML, the hardest of their kind. */
export function auditedPages(dir: string): string[] {
  const articles = Object.values(kinds).flatMap(({ path }) => heaviest(dir, path.slice(1, -1)));
  return ['', ...articles.map((file) => file.replace(/index\.html$/, ''))];
}
