import { cpSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_MOMENT } from '../../src/collections/build-day.ts';
import { type ContentPlace, contentPlace } from '../../src/collections/content-dir.ts';
import { publishedList } from '../../src/collections/published-list.ts';
import { makeFolder } from '../../src/files/make-folder.ts';
import { INDEX_FOLDER } from '../../src/search/parts.ts';
import { choiceProblems } from '../../src/schemas/site-choices.ts';
import { indexNowKey } from '../../src/seo/indexnow-key.ts';
import { siteAddress } from '../../src/seo/site-address.ts';
import { site } from '../../src/site.ts';
import { alone } from './build-lock.ts';
import { packageFile, runNode } from './child.ts';
import { wrongFolderName } from './folder-names.ts';
import { keepSourcesOut } from './keep-sources-out.ts';
import { tidyText } from './leftovers.ts';
import { missingFiles, missingFilesText } from './missing-files.ts';
import { mustHaveRoom } from './room.ts';
import { wrongOutFolder } from './out-folder.ts';
import { root } from './root.ts';
import { runSteps, type Step } from './steps.ts';
import { say } from './text-command.ts';

/** A step in a process of its own gives its memory back: the check's, Astro's and Pagefind's never stand beside each other. */
function script(name: string): string {
  return join(root, 'scripts', name);
}

/** Where the check leaves the search index of what it checked, until there is a site to put it in. */
function indexDir({ cacheDir }: ContentPlace): string {
  return join(cacheDir, 'chi-muc');
}

async function checkContent(place: ContentPlace, tell: (text: string) => void): Promise<void> {
  siteAddress(process.env['SITE_URL']);
  indexNowKey();
  const wrong = [wrongFolderName(root, place.dir), wrongOutFolder(place.outDir), ...choiceProblems(site)].filter(
    Boolean,
  );
  if (wrong.length) throw new Error(wrong.join('\n'));
  const lines: string[] = [];
  await runNode([script('check-content.ts'), '--index', indexDir(place), '--pages', publishedList(place.cacheDir)], {
    tail: Number.POSITIVE_INFINITY,
    onLine: (line) => lines.push(line),
  });
  if (lines.length) tell(lines.join('\n'));
}

/** Deletes what is in a folder and not the folder: it may be one that another disk is mounted on. */
async function emptyFolder(dir: string): Promise<void> {
  makeFolder(dir);
  // Of the ways to delete, this one tells the system's error by its code.
  for (const name of await readdir(dir)) await rm(join(dir, name), { recursive: true, force: true });
}

/** What Astro keeps from build to build and believes unseen. A full disk cuts it off; made anew, it takes no second. */
const KEPT_BY_ASTRO = ['fonts', 'data-store.json', 'data-store'];

async function buildPages({ outDir, cacheDir }: ContentPlace, report: (progress: string) => void): Promise<void> {
  await emptyFolder(outDir);
  for (const name of KEPT_BY_ASTRO) await rm(join(cacheDir, name), { recursive: true, force: true });
  let pages = 0;
  const onLine = (line: string): void => {
    if (!/[├└]─/.test(line)) return;
    pages += 1;
    report(`${pages} trang`);
  };
  await runNode([packageFile('astro', 'bin', 'astro.mjs'), 'build'], { onLine });
}

async function keepOriginalsOut(place: ContentPlace, tell: (text: string) => void): Promise<void> {
  const removed = keepSourcesOut(place, siteAddress(process.env['SITE_URL']));
  if (removed) tell(removed);
}

/** Our own index answers first; Pagefind's, of the built pages' whole text, stands behind it. */
async function indexPages(place: ContentPlace): Promise<void> {
  cpSync(indexDir(place), join(place.outDir, INDEX_FOLDER), { recursive: true });
  await runNode([script('index-search.ts'), place.outDir]);
}

/** A page may name what the build wrote elsewhere, or not at all: a site without its style sheet is none to publish. */
async function checkFiles({ outDir }: ContentPlace): Promise<void> {
  const missing = missingFilesText(missingFiles(outDir, siteAddress(process.env['SITE_URL'])));
  if (missing) throw new Error(missing);
}

/** A step that, where it fails, first sees whether the disk is why. */
function onDisk({ outDir, cacheDir }: ContentPlace, step: Step): Step {
  const run: Step['run'] = async (report, tell) => {
    try {
      await step.run(report, tell);
    } catch (error) {
      for (const dir of [outDir, cacheDir]) mustHaveRoom(dir);
      throw error;
    }
  };
  return { ...step, run };
}

/**
 * What building the site is: check every file, make the pages, publish no source picture, copy the pages to Markdown and
 * feeds, index them for search, and see that nothing the pages name is missing.
 */
function buildSteps(place: ContentPlace): Step[] {
  // One day for all the processes of a build, however long it takes.
  process.env[BUILD_MOMENT] ??= `${Math.floor(Date.now() / 1000)}`;
  const steps: Step[] = [
    { title: 'Kiểm tra nội dung', run: (_, tell) => checkContent(place, tell) },
    { title: 'Dựng trang', run: (report) => buildPages(place, report) },
    { title: 'Kiểm tra ảnh', run: (_, tell) => keepOriginalsOut(place, tell) },
    {
      title: 'Bản Markdown và nguồn tin',
      run: () => runNode([script('copy-pages.ts'), place.outDir, publishedList(place.cacheDir)]),
    },
    { title: 'Lập chỉ mục tìm kiếm', run: () => indexPages(place) },
    { title: 'Soát tệp của trang', run: () => checkFiles(place) },
  ];
  return steps.map((step) => onDisk(place, step));
}

/**
 * Builds the site, and nobody else at the same time. @param then is done before another build may begin, where this one
 * went well. @returns whether all went well.
 */
export function buildSite(
  place: ContentPlace = contentPlace(root),
  then: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  // What a killed run left in `public/` would be published.
  say(tidyText([place.dir, join(root, 'public')]), process.stderr);
  return alone(place, say, async () => (await runSteps(buildSteps(place))) && (await then()));
}
