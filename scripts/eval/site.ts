import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkFolder } from '../../src/collections/check.ts';
import type { ContentPlace } from '../../src/collections/content-dir.ts';
import { searchPages } from '../../src/search/index/search-pages.ts';
import type { SearchPage } from '../../src/search/search-page.ts';
import { childEnvironment } from '../lib/child.ts';
import { root } from '../lib/root.ts';

const run = promisify(execFile);

interface Failed {
  stdout?: string;
  stderr?: string;
}

/**
 * Builds the site of a content folder with the project's own build, at the root of a host.
 * @throws Error with what the build printed where it fails.
 */
export async function buildSite({ dir }: ContentPlace): Promise<void> {
  const { SITE_URL: _, ...env } = childEnvironment();
  try {
    await run(process.execPath, [join(root, 'scripts', 'build.ts')], { cwd: root, env: { ...env, CONTENT_DIR: dir } });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as Failed;
    throw new Error(`Không dựng được trang từ ${dir}.\n${stdout}${stderr}`.trimEnd());
  }
}

/** The pages of a content folder, as search sees them. */
export function pagesOf({ dir }: ContentPlace): Promise<SearchPage[]> {
  return searchPages(checkFolder(dir));
}
