import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { root } from '../../scripts/lib/root.ts';
import { contentPlace } from '../../src/collections/content-dir.ts';

const run = promisify(execFile);

/** What a run of `npm run build` gave. */
export interface BuildRun {
  ok: boolean;
  /** Everything on the screen. */
  output: string;
}

/** Runs the build on a content folder, as a blogger would. */
export async function buildFolder(dir: string, env: Readonly<Record<string, string>> = {}): Promise<BuildRun> {
  const options = { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env, CONTENT_DIR: dir } };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(root, 'scripts', 'build.ts')], options);
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr };
  }
}

/** A copy of the fixture site that a test may change, with what is built from it; all gone after `remove()`. */
export interface FixtureSite {
  dir: string;
  outDir: string;
  remove(): void;
}

/** The site of a content folder. */
export function siteIn(dir: string): FixtureSite {
  const { outDir } = contentPlace(root, { CONTENT_DIR: dir });
  const remove = (): void => {
    rmSync(dir, { recursive: true, force: true });
    rmSync(dirname(outDir), { recursive: true, force: true });
  };
  return { dir, outDir, remove };
}

/** Copies the fixture site to a folder; a temporary one unless told. */
export function fixtureSite(dir: string = mkdtempSync(join(tmpdir(), 'tung-buoc-'))): FixtureSite {
  cpSync(join(root, 'tests', 'fixtures', 'site'), dir, { recursive: true });
  return siteIn(dir);
}

/** One page of a built site. */
export interface BuiltPage {
  /** Path from the root without the base: `/huong-dan/mo-gian-hang/`. */
  address: string;
  html: string;
  document: Document;
}

function htmlFiles(outDir: string): BuiltPage[] {
  const files = globSync('**/*.{html,htm}', { cwd: outDir, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(outDir, join(parentPath, name))).sort();
  return paths.map((file) => {
    const html = readFileSync(join(outDir, file), 'utf8');
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return { address, html, document: parseHTML(html).document as unknown as Document };
  });
}

function isRedirect({ document }: BuiltPage): boolean {
  return document.querySelector('meta[http-equiv=refresh]') !== null;
}

function byAddress(pages: readonly BuiltPage[]): Map<string, BuiltPage> {
  return new Map(pages.map((page) => [page.address, page]));
}

/** Every page of a built site, by address; what stands at old addresses is in `redirectPages`. */
export function builtPages(outDir: string): Map<string, BuiltPage> {
  return byAddress(htmlFiles(outDir).filter((page) => !isRedirect(page)));
}

/** The pages that only lead on, by the address they stand at. */
export function redirectPages(outDir: string): Map<string, BuiltPage> {
  return byAddress(htmlFiles(outDir).filter(isRedirect));
}

/** One page; fails the test where it is not there. */
export function builtPage(pages: ReadonlyMap<string, BuiltPage>, address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`not built: ${address}; there are ${[...pages.keys()].join(' ')}`);
  return page;
}

/** The words of an element, with white space as a reader sees it. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
