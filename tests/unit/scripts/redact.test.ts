import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/files-below.ts';
import { redactPictures } from '../../../scripts/lib/redact-pictures.ts';
import { planRedaction } from '../../../scripts/lib/redact-plan.ts';
import { root } from '../../../scripts/lib/root.ts';
import { contentPlace } from '../../../src/collections/content-dir.ts';
import { pictureHash } from '../../../src/collections/picture-facts.ts';
import { folderOf, type Files, TOPICS } from '../content-folder.ts';
import { secretImage, secretPng, secretYaml, spread } from '../secret-picture.ts';
import { type Ran, run, shown } from './command.ts';

const FIXTURES = '../../fixtures/unit/scripts';
const ORIGINAL = await secretImage().withMetadata({ density: 144 }).png().toBuffer();
const DARK = await secretPng({ ink: '#ddd', paper: '#111' });
const OTHER = await secretPng({ ink: '#0a0' });
const PLAIN_YAML = 'image: khac.png\nalt: Trang chủ của cửa hàng.\ncaption: Trang chủ.\n';
const FILES: Files = {
  'topics.yaml': TOPICS,
  'screenshots/bm/tao.yaml': secretYaml('tao.png', 'imageDark: tao-toi.png\n'),
  'screenshots/bm/tao.png': ORIGINAL,
  'screenshots/bm/tao-toi.png': DARK,
  'screenshots/bm/khac.yaml': PLAIN_YAML,
  'screenshots/bm/khac.png': OTHER,
};

const redact = (dir: string, ...args: string[]): Promise<Ran> => run('redact.ts', args, dir, { CONTENT_DIR: dir });
const bytes = (dir: string, file: string): Buffer => readFileSync(join(dir, file));

/** The content of every file of a folder, by its path. */
function tree(dir: string): Record<string, string> {
  return Object.fromEntries(filesBelow(dir).map((path) => [relative(dir, path), pictureHash(readFileSync(path))]));
}

/** Files in the cache and the built site of a content folder, which go away with the test. Gives what is left of them. */
function derived(dir: string, names: readonly string[]): () => string[] {
  const { outDir } = contentPlace(root, { CONTENT_DIR: dir });
  const home = dirname(outDir);
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const name of names) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), 'x');
  }
  return () => filesBelow(home).map((path) => relative(home, path));
}

describe('npm run redact', () => {
  test('shows with --dry-run, redacts the picture it is given, and then has nothing more to do', async () => {
    const dir = folderOf(FILES);
    const before = tree(dir);
    chmodSync(join(dir, 'screenshots/bm/tao.png'), 0o640);
    const { ino } = statSync(join(dir, 'screenshots/bm/tao.png'));
    const preview = await redact(dir, 'bm/tao', '--dry-run');
    expect(tree(dir)).toEqual(before);
    const write = await redact(dir, 'bm/tao');
    const after = tree(dir);
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual(['redacted.txt']);
    expect(Object.keys(before).filter((path) => after[path] !== before[path])).toEqual([
      'screenshots/bm/tao-toi.png',
      'screenshots/bm/tao.png',
    ]);
    for (const name of ['tao.png', 'tao-toi.png']) expect(await spread(bytes(dir, `screenshots/bm/${name}`))).toBe(0);
    const stat = statSync(join(dir, 'screenshots/bm/tao.png'));
    // Another file than before: it was renamed into place, not written over from its start.
    expect([stat.mode & 0o777, stat.ino === ino]).toEqual([0o640, false]);
    expect(await sharp(bytes(dir, 'screenshots/bm/tao.png')).metadata()).toMatchObject({ density: 144 });
    const again = await redact(dir, 'bm/tao');
    expect(tree(dir)).toEqual(after);
    expect(statSync(join(dir, 'screenshots/bm/tao.png')).mtimeMs).toBe(stat.mtimeMs);
    const story = [
      shown('redact bm/tao --dry-run', preview),
      shown('redact bm/tao', write),
      shown('redact bm/tao', again),
    ];
    await expect(story.join('\n')).toMatchFileSnapshot(`${FIXTURES}/redact.txt`);
  });

  test('without an id takes every screenshot that needs it, and no other', async () => {
    const dir = folderOf({
      ...FILES,
      'screenshots/an/b.yaml': secretYaml('b.png'),
      'screenshots/an/b.png': await secretPng({ ink: '#900' }),
    });
    const ran = await redact(dir, '--write');
    expect(ran.code).toBe(0);
    for (const file of ['bm/tao.png', 'bm/tao-toi.png', 'an/b.png']) {
      expect(await spread(bytes(dir, `screenshots/${file}`)), file).toBe(0);
    }
    expect(bytes(dir, 'screenshots/bm/khac.png').equals(OTHER)).toBe(true);
    expect((await redact(dir)).out).toBe(
      'Đã xem 3 ảnh có vùng phải che: mọi vùng đã là một màu, không có gì phải làm thêm.\n',
    );
  });

  test('takes the areas of every description of a picture', async () => {
    const more =
      'image: tao.png\nalt: Nút xanh ở góc.\ncaption: Nút.\nmarks:\n  - { kind: redact, area: [0.6, 0.6, 0.4, 0.4] }\n';
    const dir = folderOf({ ...FILES, 'screenshots/bm/nut.yaml': more });
    await redact(dir, 'bm/tao');
    expect(await spread(bytes(dir, 'screenshots/bm/tao.png'), [0.6, 0.6, 0.4, 0.4])).toBe(0);
    expect(await spread(bytes(dir, 'screenshots/bm/tao.png'))).toBe(0);
  });
});

describe('what was made of a picture before', () => {
  const hash = pictureHash(ORIGINAL);
  const own = [`cache/pictures/tao-${hash}-582-82-480.avif`, `dist/anh/tao-${hash}-582-82-600.webp`];
  const cards = [`dist/anh/the/guide-tao-${hash}-01234567.jpg`];
  // A capture that was replaced before anybody saw what it shows.
  const replaced = [
    'cache/pictures/tao-0123456789ab-582-82-480.avif',
    'cache/pictures/guide-tao-0123456789ab-01234567.jpg',
  ];
  // Another picture, also one of the same name in another set.
  const others = [
    `cache/pictures/tao-${pictureHash(OTHER)}-582-82-480.avif`,
    `dist/anh/khac-${pictureHash(OTHER)}-1.webp`,
  ];

  test('is deleted from the cache and the built site, and nothing else', async () => {
    const dir = folderOf(FILES);
    const left = derived(dir, [...own, ...cards, ...replaced, ...others]);
    const preview = await redact(dir, 'bm/tao', '--dry-run');
    expect(preview.out).toContain('sẽ xóa 3 tệp dựng từ ảnh cũ');
    expect(preview.out).toContain('Sẽ xóa 2 tệp dựng từ những ảnh không còn nữa');
    expect(left()).toHaveLength(7);
    const ran = await redact(dir, 'bm/tao');
    expect(ran.out).toContain('đã xóa 3 tệp dựng từ ảnh cũ');
    expect(ran.out).toContain('Đã xóa 2 tệp dựng từ những ảnh không còn nữa');
    expect(left()).toEqual(others);
    expect((await redact(dir, 'bm/tao')).out).toContain('không có gì phải làm thêm');
  });

  test('is deleted also where the picture itself is redacted by now', async () => {
    const dir = folderOf(FILES);
    await redact(dir, '--write');
    const current = `cache/pictures/tao-${pictureHash(bytes(dir, 'screenshots/bm/tao.png'))}-582-82-480.avif`;
    const left = derived(dir, [...own, ...replaced, current, ...others]);
    const after = tree(dir);
    const ran = await redact(dir, '--write');
    expect(left()).toEqual([current, ...others].sort());
    expect(ran.out).toContain('Đã xóa 4 tệp dựng từ những ảnh không còn nữa');
    expect(tree(dir)).toEqual(after);
  });
});

describe('the original', () => {
  test('in another file is told, and left to the author', async () => {
    const dir = folderOf({ ...FILES, 'guides/a/ban-sao.png': ORIGINAL });
    const { out } = await redact(dir, 'bm/tao');
    expect(out).toMatch(/! còn bản sao nguyên vẹn.*\n {5}guides\/a\/ban-sao\.png\n/);
    expect(bytes(dir, 'guides/a/ban-sao.png').equals(ORIGINAL)).toBe(true);
  });

  const hasGit = spawnSync('git', ['--version']).status === 0;
  const git = (dir: string, ...args: string[]): void => {
    const who = ['-c', 'user.name=An', '-c', 'user.email=an@vi-du.example'];
    execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' });
  };

  test.skipIf(!hasGit)('in the history of a repository is told under all its names, with what to do', async () => {
    const dir = folderOf({ ...FILES, 'blog/screenshots/bm/cũ.png': ORIGINAL, 'readme.md': 'x' });
    git(dir, 'init');
    git(dir, 'add', 'blog', 'readme.md');
    git(dir, 'commit', '-m', 'một');
    git(dir, 'rm', '-r', 'blog');
    writeFileSync(join(dir, 'screenshots/bm/tao-toi.png'), 'một bản cũ hơn');
    git(dir, 'add', '.');
    git(dir, 'commit', '-m', 'hai');
    writeFileSync(join(dir, 'screenshots/bm/tao-toi.png'), DARK);
    const withoutGit = await run('redact.ts', [], dir, { CONTENT_DIR: dir, PATH: '' });
    expect(withoutGit).toMatchObject({ code: 0, err: '' });
    expect(withoutGit.out).not.toMatch(/git|commit/);
    const write = await redact(dir, 'bm/tao');
    await expect(shown('redact bm/tao', write)).toMatchFileSnapshot(`${FIXTURES}/redact-history.txt`);
    const again = await redact(dir, 'bm/tao');
    expect(again.out).not.toContain('git');
  });

  test.skipIf(!hasGit)('that waits for a commit is told, and one that git never saw is not', async () => {
    const dir = folderOf(FILES);
    git(dir, 'init');
    git(dir, 'add', 'topics.yaml');
    git(dir, 'commit', '-m', 'một');
    expect((await redact(dir)).out).not.toMatch(/git|commit/);
    git(dir, 'add', '.');
    const { out } = await redact(dir, '--write');
    expect(out).toContain('! ảnh chưa che đang chờ commit: che xong thì chạy git add screenshots/bm/tao.png\n');
    expect(out).not.toContain('Lịch sử');
  });

  /** Runs the commands that were printed in lines of their own, as somebody would who copies them. */
  const follow = (dir: string, said: string): void => {
    const commands = said
      .split('\n')
      .flatMap((line) => / {7}(git (?:add|gc|reflog|update-ref) .*?)(?: {5}|$)/.exec(line)?.[1] ?? []);
    for (const command of commands) git(dir, ...command.split(' ').slice(1));
  };
  const blob = (dir: string): string =>
    execFileSync('git', ['hash-object', 'screenshots/bm/tao.png'], { cwd: dir, encoding: 'utf8' }).trim();
  const stored = (dir: string): string =>
    execFileSync('git', ['hash-object', '-w', 'screenshots/bm/tao.png'], { cwd: dir, encoding: 'utf8' }).trim();
  const has = (dir: string, id: string): boolean => spawnSync('git', ['cat-file', '-e', id], { cwd: dir }).status === 0;

  test.skipIf(!hasGit).each<[string, (dir: string) => void]>([
    ['only added, before any commit', (dir) => git(dir, 'add', '.')],
    [
      'added, and taken out of the index again',
      (dir) => {
        git(dir, 'add', '.');
        git(dir, 'reset', '--', 'screenshots');
      },
    ],
    [
      'committed, and the commit amended',
      (dir) => {
        git(dir, 'add', '.');
        git(dir, 'commit', '-m', 'một');
        git(dir, 'rm', '-r', '--cached', 'screenshots');
        git(dir, 'commit', '--amend', '-m', 'hai');
      },
    ],
    [
      'committed on a branch that was deleted',
      (dir) => {
        git(dir, 'add', 'topics.yaml');
        git(dir, 'commit', '-m', 'một');
        git(dir, 'checkout', '-b', 'phu');
        git(dir, 'add', '.');
        git(dir, 'commit', '-m', 'hai');
        git(dir, 'checkout', '-');
        git(dir, 'branch', '-D', 'phu');
      },
    ],
    ['under a tag of its own', (dir) => git(dir, 'tag', 'anh-cu', stored(dir))],
    ['under a tag with a message', (dir) => git(dir, 'tag', '--annotate', '-m', 'ảnh cũ', 'anh-cu', stored(dir))],
    [
      'under a tag of its folder',
      (dir) => {
        git(dir, 'add', '.');
        git(dir, 'tag', 'thu-muc', execFileSync('git', ['write-tree'], { cwd: dir, encoding: 'utf8' }).trim());
        git(dir, 'rm', '-r', '--cached', 'screenshots');
      },
    ],
    [
      'a note of a commit',
      (dir) => {
        git(dir, 'add', 'topics.yaml');
        git(dir, 'commit', '-m', 'một');
        git(dir, 'tag', '--annotate', '-m', 'bản một', 'v1');
        git(dir, 'tag', '--annotate', '-m', 'thẻ của thẻ', 'v1-cu', 'v1');
        git(dir, 'notes', 'add', '--reuse-message', stored(dir));
      },
    ],
  ])('that was %s is told, and gone from the store when what is said was done', async (how, prepare) => {
    const dir = folderOf(FILES);
    git(dir, 'init', '--initial-branch=main');
    prepare(dir);
    for (const [path, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), content);
    }
    const id = blob(dir);
    expect(has(dir, id)).toBe(true);
    const preview = await redact(dir);
    const { out } = await redact(dir, 'bm/tao');
    for (const said of [preview.out, out]) expect(said).toContain('Kho git trên máy này còn giữ ảnh lúc chưa che');
    expect(out).not.toContain('filter-repo');
    if (how.startsWith('a note')) await expect(out).toMatchFileSnapshot(`${FIXTURES}/redact-note.txt`);
    if (how.includes('amended')) await expect(out).toMatchFileSnapshot(`${FIXTURES}/redact-store.txt`);
    follow(dir, out);
    expect(has(dir, id)).toBe(false);
  });

  test.skipIf(!hasGit)(
    'is found on other branches, under tags and in the stash, and nothing of the repository is run',
    async () => {
      const dir = folderOf(FILES);
      const trap = join(folderOf({}), 'da-chay');
      git(dir, 'init', '--initial-branch=main');
      git(dir, 'add', 'topics.yaml');
      git(dir, 'commit', '-m', 'một');
      for (const [file, ...keep] of [
        ['nhanh.png', 'branch', 'khac', 'HEAD'],
        ['the.png', 'tag', 'v1', 'HEAD'],
      ] as const) {
        writeFileSync(join(dir, file), ORIGINAL);
        git(dir, 'add', file);
        git(dir, 'commit', '-m', file);
        git(dir, ...keep);
        git(dir, 'reset', '--hard', 'HEAD~1');
      }
      writeFileSync(join(dir, 'cat.png'), ORIGINAL);
      git(dir, 'add', 'cat.png');
      git(dir, 'stash');
      const program = `touch '${trap}'; cat`;
      writeFileSync(join(dir, '.gitattributes'), '*.png filter=bay diff=bay\n');
      for (const way of [
        'core.fsmonitor',
        'filter.bay.clean',
        'filter.bay.process',
        'diff.bay.textconv',
        'diff.external',
      ]) {
        git(dir, 'config', way, program);
      }
      git(dir, 'config', 'log.showSignature', 'true');
      git(dir, 'config', 'gpg.program', program);
      const { out } = await redact(dir, 'bm/tao');
      expect(existsSync(trap)).toBe(false);
      for (const file of ['nhanh.png', 'the.png', 'cat.png']) expect(out).toContain(`--path ${file}`);
    },
  );

  test.skipIf(!hasGit)('in a repository that git does not read is said not to be known', async () => {
    const dir = folderOf(FILES);
    git(dir, 'init');
    git(dir, 'add', '.');
    git(dir, 'commit', '-m', 'một');
    writeFileSync(join(dir, '.git', 'config'), '[core]\n\trepositoryformatversion = 99\n');
    const { code, out } = await redact(dir, 'bm/tao');
    expect(code).toBe(0);
    expect(out).toMatch(/! Không biết kho git có giữ ảnh lúc chưa che hay không: /);
  });

  test('is not looked for where there is no repository', async () => {
    const ran = await redact(folderOf(FILES));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).not.toMatch(/git|commit/);
  });
});

describe('a picture that cannot be redacted', () => {
  test('is told with why, and left as it is, and the others are redacted', async () => {
    const jpeg = await secretImage().jpeg().toBuffer();
    const elsewhere = folderOf({ 'that.png': ORIGINAL });
    const bad: Files = {
      'screenshots/xau/cat.yaml': secretYaml('cat.png'),
      'screenshots/xau/cat.png': ORIGINAL.subarray(0, 900),
      'screenshots/xau/gia.yaml': secretYaml('gia.png'),
      'screenshots/xau/gia.png': jpeg,
      'screenshots/xau/jpeg.yaml': secretYaml('jpeg.jpg'),
      'screenshots/xau/jpeg.jpg': jpeg,
      'screenshots/xau/lien-ket.yaml': secretYaml('lien-ket.png'),
      'screenshots/xau/sai.yaml': secretYaml('sai.png').replace('0.71', '7.1'),
      'screenshots/xau/sai.png': ORIGINAL,
      'screenshots/xau/thieu.yaml': secretYaml('thieu.png'),
    };
    const dir = folderOf({ ...FILES, ...bad });
    symlinkSync(join(elsewhere, 'that.png'), join(dir, 'screenshots/xau/lien-ket.png'));
    const ran = await redact(dir, '--write');
    await expect(shown('redact --write', ran)).toMatchFileSnapshot(`${FIXTURES}/redact-bad.txt`);
    for (const [file, content] of Object.entries(bad)) expect(bytes(dir, file).equals(Buffer.from(content))).toBe(true);
    expect(bytes(elsewhere, 'that.png').equals(ORIGINAL)).toBe(true);
    expect(await spread(bytes(dir, 'screenshots/bm/tao.png'))).toBe(0);
    expect((await redact(dir, 'xau/sai')).err).toContain('screenshots/xau/sai.yaml:6:');
  });

  test('because nothing is marked in it, or nothing is there, is told', async () => {
    const dir = folderOf(FILES);
    const story = [];
    for (const id of ['bm/khac', 'bm/tap', 'khong-co-gi', '--wirte']) {
      story.push(shown(`redact ${id}`, await redact(dir, id)));
    }
    await expect(story.join('\n')).toMatchFileSnapshot(`${FIXTURES}/redact-nothing.txt`);
  });

  test('because it was changed meanwhile keeps the change', async () => {
    const dir = folderOf(FILES);
    const plan = await planRedaction(dir, ['bm/tao']);
    const changed = await secretPng({ ink: '#00f' });
    writeFileSync(join(dir, 'screenshots/bm/tao.png'), changed);
    const { failures } = await redactPictures(contentPlace(root, { CONTENT_DIR: dir }), plan);
    expect(failures.map(({ rule }) => rule)).toEqual(['changed']);
    expect(bytes(dir, 'screenshots/bm/tao.png').equals(changed)).toBe(true);
  });
});
