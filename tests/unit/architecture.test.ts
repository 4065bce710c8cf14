import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, roomOf, sourceFiles } from './source-files.ts';

/** The table of the house: a room imports from its own level or a lower one. */
const LEVELS: readonly (readonly string[])[] = [
  [
    'site.ts',
    'fonts.ts',
    'transition.ts',
    'print-addresses.ts',
    'content-policy.ts',
    'middleware.ts',
    'local-requests.ts',
  ],
  ['vietnamese', 'document', 'files'],
  ['lint', 'schemas'],
  ['mdx', 'collections', 'guides', 'screenshots', 'search', 'seo', 'redirects', 'copies', 'links', 'content.config.ts'],
  ['components'],
  ['layouts', 'pages', 'styles'],
];

const FILES = sourceFiles();
const IMPORTS = FILES.flatMap(importsOf);

function levelOf(path: string): number {
  return LEVELS.findIndex((rooms) => rooms.includes(roomOf(path)));
}

function shown({ from, line, name }: Import): string {
  return `src/${from}:${line} imports ${name}`;
}

/** The imports of which `isWrong` holds, for a message that names file and line. */
function wrong(isWrong: (item: Import) => boolean): string[] {
  return IMPORTS.filter(isWrong).map(shown);
}

/** Every circle that can be walked in a graph, as the rooms on its way, the last the first again. */
function circles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const walk = (path: readonly string[]): void => {
    for (const next of edges.get(path.at(-1) ?? '') ?? []) {
      const at = path.indexOf(next);
      if (at === 0 && path.every((room) => room >= next)) found.push([...path, next]);
      else if (at < 0) walk([...path, next]);
    }
  };
  for (const room of edges.keys()) walk([room]);
  return found;
}

/** A circle with an import for each of its steps. */
function shownCircle(rooms: readonly string[]): string {
  const steps = rooms
    .slice(1)
    .map((room, at) =>
      IMPORTS.find(({ from, target }) => target && roomOf(from) === rooms[at] && roomOf(target) === room),
    );
  return `${rooms.join(' -> ')}: ${steps.map((step) => step && shown(step)).join(', ')}`;
}

/** Each room with the rooms it imports from. */
function roomGraph(): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { from, target } of IMPORTS) {
    if (target === undefined || roomOf(from) === roomOf(target)) continue;
    edges.set(roomOf(from), (edges.get(roomOf(from)) ?? new Set()).add(roomOf(target)));
  }
  return edges;
}

describe('the imports of src/', () => {
  test('are all seen', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(IMPORTS.filter(({ from }) => from === 'content.config.ts').map(({ name }) => name)).toContain(
      'astro:content',
    );
    const dynamic = IMPORTS.filter(({ from }) => from === 'components/search/search-opener.ts');
    expect(dynamic.map(({ target }) => target)).toContain('components/search/mount-search.ts');
  });

  test('lead to files that are there', () => {
    const missing = ({ target }: Import) =>
      target !== undefined && !existsSync(new URL(`../../src/${target}`, import.meta.url));
    expect(wrong(missing)).toEqual([]);
  });

  test('are of rooms that stand in the table', () => {
    expect(FILES.filter(({ path }) => levelOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test('go to the same level or a lower one', () => {
    expect(wrong(({ from, target }) => target !== undefined && levelOf(target) > levelOf(from))).toEqual([]);
  });

  test('make no circle of rooms', () => {
    expect(circles(roomGraph()).map(shownCircle)).toEqual([]);
  });

  test('stay inside src/', () => {
    expect(wrong(({ target }) => target?.startsWith('..') === true)).toEqual([]);
  });

  test('of vietnamese/ are of its own files only', () => {
    const outside = ({ target }: Import) => target === undefined || roomOf(target) !== 'vietnamese';
    expect(wrong((item) => roomOf(item.from) === 'vietnamese' && outside(item))).toEqual([]);
  });

  test('of site.ts are none', () => {
    expect(wrong(({ from }) => from === 'site.ts')).toEqual([]);
  });

  test('of astro:content are in guides/, pages/ and content.config.ts only', () => {
    const allowed = ['guides', 'pages', 'content.config.ts'];
    expect(wrong(({ from, name }) => name === 'astro:content' && !allowed.includes(roomOf(from)))).toEqual([]);
  });

  test('of what only Node has are not in what the browser loads', () => {
    const loaded = new Set([
      'components/search/search-opener.ts',
      'components/layout/follow-contents.ts',
      'components/lightbox/lightbox-opener.ts',
      'components/layout/theme.ts',
      'components/progress/mount-progress.ts',
      'components/comments/mount-comments.ts',
    ]);
    for (const path of loaded) {
      for (const { from, target } of IMPORTS) if (from === path && target) loaded.add(target);
    }
    expect(loaded.size).toBeGreaterThan(6);
    const notForBrowsers = ({ from, target }: Import) => loaded.has(from) && target === undefined;
    expect(wrong(notForBrowsers)).toEqual([]);
  });
});

test('a circle would be found', () => {
  const edges = new Map([
    ['mdx', new Set(['document', 'guides'])],
    ['guides', new Set(['seo', 'mdx'])],
    ['seo', new Set(['mdx'])],
  ]);
  const found = circles(edges).map((rooms) => rooms.join(' -> '));
  expect(found.sort()).toEqual(['guides -> mdx -> guides', 'guides -> seo -> mdx -> guides']);
});
