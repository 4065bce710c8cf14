import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/collections/check.ts';
import { contentPlace } from '../../../src/collections/content-dir.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';

/** A text that must be found nowhere. */
const SECRET = 'MAT_KHAU=abc';

const outside = (): string =>
  folderOf({
    'guides/x/index.mdx': page(SECRET).replace('Bài thử', SECRET),
    'screenshots/bo/x.yaml': SECRET,
    'x.yaml': SECRET,
    'x.mdx': SECRET,
    'x.png': SECRET,
  });

function content(): string {
  return folderOf({ 'topics.yaml': TOPICS, 'guides/a/index.mdx': page('Chữ.'), 'guides/a/nut.txt': '' });
}

/** What is told of a folder: `rule path`, and all its words. */
function told(dir: string): { places: string[]; words: string } {
  const { findings } = checkFolder(dir);
  const inside = (file: string): string => relative(dir, resolve(file));
  return {
    places: findings.map(({ rule, file }) => `${rule} ${inside(file)}`),
    words: formatFindings(findings.map((finding) => ({ ...finding, file: inside(finding.file) }))),
  };
}

/** How a link is put into a content folder, and where it is told. */
const LINKS: readonly (readonly [what: string, link: (dir: string, to: string) => void, place: string])[] = [
  ['authors.yaml', (dir, to) => symlinkSync(join(to, 'x.yaml'), join(dir, 'authors.yaml')), 'authors.yaml'],
  ['interface.yaml', (dir, to) => symlinkSync(join(to, 'x.yaml'), join(dir, 'interface.yaml')), 'interface.yaml'],
  ['a table nobody asked for', (dir, to) => symlinkSync(join(to, 'x.yaml'), join(dir, 'khac.yaml')), 'khac.yaml'],
  ['posts', (dir, to) => symlinkSync(join(to, 'guides'), join(dir, 'posts')), 'posts'],
  ['screenshots', (dir, to) => symlinkSync(join(to, 'screenshots'), join(dir, 'screenshots')), 'screenshots'],
  ['the folder of a page', (dir, to) => symlinkSync(join(to, 'guides', 'x'), join(dir, 'guides', 'b')), 'guides/b'],
  ['a picture', (dir, to) => symlinkSync(join(to, 'x.png'), join(dir, 'guides', 'a', 'x.png')), 'guides/a/x.png'],
  ['a folder beside a page', (dir, to) => symlinkSync(to, join(dir, 'guides', 'a', 'anh')), 'guides/a/anh'],
  [
    'a set of pictures',
    (dir, to) => {
      mkdirSync(join(dir, 'screenshots'));
      symlinkSync(join(to, 'screenshots', 'bo'), join(dir, 'screenshots', 'bo'));
    },
    'screenshots/bo',
  ],
  [
    'the file of a page',
    (dir, to) => {
      mkdirSync(join(dir, 'guides', 'b'));
      symlinkSync(join(to, 'x.mdx'), join(dir, 'guides', 'b', 'index.mdx'));
    },
    'guides/b/index.mdx',
  ],
  [
    'a way back up',
    (dir) => {
      mkdirSync(join(dir, 'posts'));
      symlinkSync('..', join(dir, 'posts', 'm'));
    },
    'posts/m',
  ],
  ['itself', (dir) => symlinkSync('vong', join(dir, 'guides', 'vong')), 'guides/vong'],
];

describe('a link of the file system', () => {
  test.each(LINKS)('to %s is told, and what it leads to is not read', (_, link, place) => {
    const dir = content();
    link(dir, outside());
    const { places, words } = told(dir);
    expect(places).toEqual([`symlink ${place}`]);
    expect(words).not.toContain('MAT_KHAU');
  });

  test('in the place of topics.yaml leaves the pages alone', () => {
    const dir = folderOf({ 'guides/a/index.mdx': page('Chữ.') });
    symlinkSync(join(outside(), 'x.yaml'), join(dir, 'topics.yaml'));
    expect(told(dir).places).toEqual(['symlink topics.yaml']);
  });

  test('that two folders make of each other ends at once', () => {
    const dir = content();
    mkdirSync(join(dir, 'posts'));
    symlinkSync('..', join(dir, 'posts', 'm'));
    symlinkSync('..', join(dir, 'posts', 'n'));
    expect(told(dir).places).toEqual(['symlink posts/m', 'symlink posts/n']);
  });

  test('a picture leads to is told where the page names it, and no name beside it is proposed', () => {
    const dir = folderOf({
      'topics.yaml': TOPICS,
      'guides/a/index.mdx': page('![Nút](./anh/x.pn.png)\n\n![Nút](./y.png)'),
    });
    const to = outside();
    symlinkSync(to, join(dir, 'guides', 'a', 'anh'));
    symlinkSync(join(to, 'x.png'), join(dir, 'guides', 'a', 'y.png'));
    const { places, words } = told(dir);
    expect(places.filter((place) => place.endsWith('index.mdx'))).toHaveLength(2);
    expect(words).not.toContain('có phải');
  });

  test('as the content folder is one that its author may name, and that nobody else may put there', () => {
    const dir = content();
    const project = folderOf({});
    symlinkSync(dir, join(project, 'content'));
    expect(contentPlace(project, { CONTENT_DIR: 'content' }).dir).toBe(dir);
    const own = contentPlace(project, {}).dir;
    expect(own).toBe(join(project, 'content'));
    expect(told(own).places).toEqual(['symlink ']);
  });
});

const KINDS: readonly (readonly [what: string, make: (dir: string) => void, places: readonly string[]])[] = [
  [
    'index.mdx as a folder',
    (dir) => mkdirSync(join(dir, 'guides/b/index.mdx'), { recursive: true }),
    ['file-kind guides/b/index.mdx'],
  ],
  ['a table as a folder', (dir) => mkdirSync(join(dir, 'authors.yaml')), ['file-kind authors.yaml']],
  [
    'a description as a folder',
    (dir) => mkdirSync(join(dir, 'screenshots/bo/a.yaml'), { recursive: true }),
    ['file-kind screenshots/bo/a.yaml'],
  ],
  ['posts as a file', (dir) => writeFileSync(join(dir, 'posts'), ''), ['file-kind posts']],
  ['screenshots as a file', (dir) => writeFileSync(join(dir, 'screenshots'), ''), ['file-kind screenshots']],
  ['a name with \\', (dir) => mkdirSync(join(dir, 'guides', 'a\\b')), ['file-name guides/a\\b']],
  [
    'a name with a line end',
    (dir) => writeFileSync(join(dir, 'guides/a/x\n::error::y'), ''),
    ['file-name guides/a/x\n::error::y'],
  ],
  [
    'a name that acts on a terminal',
    (dir) => writeFileSync(join(dir, 'guides/a/\u001b[2J.txt'), ''),
    ['file-name guides/a/\u001b[2J.txt'],
  ],
  [
    'a name with an override',
    (dir) => writeFileSync(join(dir, 'guides/a/x\u202egnp.txt'), ''),
    ['file-name guides/a/x\u202egnp.txt'],
  ],
  [
    'a name of 225 letters',
    (dir) => mkdirSync(join(dir, 'guides', 'a'.repeat(225))),
    [`file-name guides/${'a'.repeat(225)}`],
  ],
];

describe.skipIf(process.platform === 'win32')('a content folder with', () => {
  test.each(KINDS)('%s is told, and its other pages are read', (_, make, places) => {
    const dir = content();
    make(dir);
    expect(told(dir).places).toEqual(places);
  });

  test('names of bytes that are no UTF-8 is told', () => {
    const dir = content();
    for (const path of ['guides/a/x', 'guides/b', 'authors']) {
      const bytes = Buffer.concat([Buffer.from(join(dir, path)), Buffer.from([0xff]), Buffer.from('.yaml')]);
      if (path === 'guides/b') mkdirSync(bytes);
      else writeFileSync(bytes, '');
    }
    expect(told(dir).places.map((place) => place.split(' ')[0])).toEqual(['file-name', 'file-name', 'file-name']);
  });

  test.each(['guides/a/ong.yaml', 'authors.yaml', 'guides/b/index.mdx'])(
    'a pipe at %s does not wait for it',
    (path) => {
      const dir = content();
      mkdirSync(join(dir, 'guides/b'));
      execFileSync('mkfifo', [join(dir, path)]);
      expect(told(dir).places).toEqual([`file-kind ${path}`]);
    },
  );

  test('a picture that is a folder or a pipe tells it where the page names it', () => {
    const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/a/index.mdx': page('![Nút](./x.png)\n\n![Nút](./y.png)') });
    mkdirSync(join(dir, 'guides/a/x.png'));
    execFileSync('mkfifo', [join(dir, 'guides/a/y.png')]);
    const inPage = told(dir).places.filter((place) => place.endsWith('index.mdx'));
    expect(inPage).toEqual(['file-kind guides/a/index.mdx', 'file-kind guides/a/index.mdx']);
  });
});

test('a content folder that is a file is told', () => {
  const dir = folderOf({ content: '' });
  expect(told(join(dir, 'content')).places).toEqual(['file-kind ']);
});

test.skipIf(process.platform === 'win32')('the messages name the file and the cure', async () => {
  const dir = content();
  symlinkSync(outside(), join(dir, 'posts'));
  for (const [, make] of KINDS) {
    try {
      make(dir);
    } catch {
      // One place for two of them.
    }
  }
  renameSync(join(dir, 'guides/a/nut.txt'), join(dir, 'guides/a/nut\u200b.txt'));
  execFileSync('mkfifo', [join(dir, 'guides/a/ong')]);
  await expect(told(dir).words).toMatchFileSnapshot('../../fixtures/unit/file-kind-messages.txt');
});
