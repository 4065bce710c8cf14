import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { keepSourcesOut } from '../../../scripts/lib/keep-sources-out.ts';
import { root } from '../../../scripts/lib/root.ts';
import { checkWhileWriting } from '../../../src/collections/check-while-writing.ts';
import { contentPlace } from '../../../src/collections/content-dir.ts';
import { AuthorError } from '../../../src/document/format-finding.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { secretPng, secretYaml } from '../secret-picture.ts';
import { type Ran, run, runOnFullDisk, shown } from './command.ts';

const ORIGINAL = await secretPng();
const YAML = secretYaml('tao.png');
const PICTURE = 'screenshots/bm/tao.png';

/** A project folder whose content has one picture with something to hide, redacted unless told. */
class Project {
  readonly root = folderOf({
    'content/topics.yaml': TOPICS,
    'content/posts/mot/index.mdx': page('Chữ.\n\n<Screenshot id="bm/tao" />'),
    'content/screenshots/bm/tao.yaml': YAML,
    [`content/${PICTURE}`]: ORIGINAL,
  });
  readonly dir = join(this.root, 'content');

  constructor() {
    const { cacheDir } = contentPlace(root, { CONTENT_DIR: this.dir });
    onTestFinished(() => rmSync(dirname(cacheDir), { recursive: true, force: true }));
  }

  #run(script: string, ...args: string[]): Promise<Ran> {
    return run(script, args, this.root, { CONTENT_DIR: this.dir });
  }

  redact(...args: string[]): Promise<Ran> {
    return this.#run('redact.ts', ...args);
  }

  check(): Promise<Ran> {
    return this.#run('check-content.ts');
  }

  /** The rules of what the check says, with the files. */
  async told(): Promise<string[]> {
    const { out, err } = await this.check();
    expect(err).toBe('');
    return [...out.matchAll(/^✗ (\S+):\d+:\d+ {2}\((\S+)\)/gm)].map(([, file, rule]) => `${file} ${rule}`);
  }

  put(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  read(path: string): Buffer {
    return readFileSync(join(this.root, path));
  }

  list(): string[] {
    const lines = this.read('content/redacted.txt').toString().split('\n');
    return lines.filter((line) => /^\d/.test(line));
  }
}

async function redacted(): Promise<Project> {
  const project = new Project();
  expect(await project.redact('bm/tao')).toMatchObject({ code: 0, err: '' });
  return project;
}

describe('a copy of what was redacted stops the build', () => {
  test('wherever it would be published or used, under any name, with where it is and what to do', async () => {
    const project = await redacted();
    expect(await project.told()).toEqual([]);
    for (const path of [
      'public/anh.png',
      'public/tai-ve/du-lieu.bin',
      'public/node_modules/anh.png',
      'public/tai-ve/.git/anh.png',
      'content/posts/mot/anh.png',
      'content/posts/mot/sau/anh.jpg',
      'content/screenshots/khac/cu.png',
      'content/luu.png',
    ]) {
      project.put(path, ORIGINAL);
    }
    const ran = await project.check();
    await expect(shown('check-content', ran)).toMatchFileSnapshot('../../fixtures/unit/scripts/redact-copies.txt');
    expect(ran.code).toBe(1);
  });

  test('also when it is the picture itself again, with its region or without', async () => {
    const project = await redacted();
    project.put(`content/${PICTURE}`, ORIGINAL);
    expect(await project.told()).toEqual([
      'content/screenshots/bm/tao.png unredacted-copy',
      'content/screenshots/bm/tao.yaml not-redacted',
    ]);
    project.put('content/screenshots/bm/tao.yaml', YAML.replace(/.*kind: redact.*\n/, ''));
    expect(await project.told()).toEqual(['content/screenshots/bm/tao.png unredacted-copy']);
    expect((await project.check()).out).toMatch(
      /mà tệp lại y hệt lúc chưa che\.\n.*npm run redact -- bm\/tao để che lại/,
    );
  });

  test('also when the picture is elsewhere by now, or gone', async () => {
    const project = await redacted();
    mkdirSync(join(project.dir, 'screenshots/moi'));
    for (const name of ['tao.yaml', 'tao.png']) {
      renameSync(join(project.dir, 'screenshots/bm', name), join(project.dir, 'screenshots/moi', name));
    }
    project.put('content/posts/mot/index.mdx', page('Chữ.'));
    project.put('public/anh.png', ORIGINAL);
    expect(await project.told()).toEqual(['public/anh.png unredacted-copy']);
    rmSync(join(project.dir, 'screenshots'), { recursive: true });
    expect(await project.told()).toEqual(['public/anh.png unredacted-copy']);
  });

  test('and so does the picture between two redactions, when a region was added', async () => {
    const project = await redacted();
    const once = project.read(`content/${PICTURE}`);
    project.put('content/screenshots/bm/tao.yaml', `${YAML}  - { kind: redact, area: [0.65, 0.65, 0.35, 0.35] }\n`);
    await project.redact('bm/tao');
    expect(project.list()).toHaveLength(2);
    expect(await project.told()).toEqual([]);
    project.put('public/mot-lan.png', once);
    project.put('public/chua-lan-nao.png', ORIGINAL);
    expect(await project.told()).toEqual([
      'public/chua-lan-nao.png unredacted-copy',
      'public/mot-lan.png unredacted-copy',
    ]);
  });

  test('and not what it became, another picture of its size, or what the author lets go', async () => {
    const project = await redacted();
    copyFileSync(join(project.dir, PICTURE), join(project.dir, 'luu.png'));
    const other = Buffer.from(ORIGINAL);
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    project.put('public/khac.png', other);
    expect(await project.told()).toEqual([]);
    project.put('public/anh.png', ORIGINAL);
    expect(await project.told()).toHaveLength(1);
    project.put(
      'content/redacted.txt',
      project
        .read('content/redacted.txt')
        .toString()
        .replace(/^\d.*\n/m, ''),
    );
    expect(await project.told()).toEqual([]);
  });

  test('and is told while writing, on the page that uses it', async () => {
    const project = await redacted();
    const file = join(project.dir, 'posts/mot/index.mdx');
    project.put('content/posts/mot/index.mdx', page('Chữ.\n\n![Trang tài khoản với nút xanh](./anh.png)'));
    project.put('content/posts/mot/anh.png', ORIGINAL);
    expect(checkWhileWriting(project.dir, file).map(({ rule }) => rule)).toEqual(['unredacted-copy']);
  });

  test('in the built site too, where it came in another way, and is deleted there', async () => {
    const project = await redacted();
    project.put('dist/anh/la.png', ORIGINAL);
    const place = { dir: project.dir, outDir: join(project.root, 'dist'), cacheDir: project.root };
    const keep = (): string => keepSourcesOut(place, { origin: 'https://vi-du.example', base: '/' });
    expect(keep).toThrow(AuthorError);
    expect(keep()).toBe('');
  });
});

describe('npm run redact', () => {
  test('writes the list once, and nothing with --dry-run or when all is done', async () => {
    const project = new Project();
    const preview = await project.redact('bm/tao', '--dry-run');
    expect(preview.out).toContain('Mã nhận dạng của ảnh chưa che sẽ ghi vào content/redacted.txt');
    expect(() => project.list()).toThrow(/ENOENT/);
    expect((await project.redact('bm/tao')).out).toContain(
      'ghi vào content/redacted.txt: bạn commit tệp ấy cùng với ảnh',
    );
    const before = project.read('content/redacted.txt');
    await project.redact('bm/tao');
    // What was restored is known already.
    project.put(`content/${PICTURE}`, ORIGINAL);
    await project.redact('bm/tao');
    expect(project.read('content/redacted.txt').equals(before)).toBe(true);
    expect(project.read(`content/${PICTURE}`).equals(ORIGINAL)).toBe(false);
  });

  test('leaves a picture alone that it cannot remember', async () => {
    const project = new Project();
    project.put('content/redacted.txt', 'không phải dấu\n');
    const wrong = await project.redact('bm/tao');
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('content/redacted.txt:1:1  (redacted-list)');
    rmSync(join(project.dir, 'redacted.txt'));
    symlinkSync(join(project.root, 'ngoai.txt'), join(project.dir, 'redacted.txt'));
    // A link that leads nowhere yet would let a file be made outside.
    expect((await project.redact('bm/tao')).err).toContain('(symlink)');
    expect(existsSync(join(project.root, 'ngoai.txt'))).toBe(false);
    project.put('ngoai.txt', '');
    expect((await project.redact('bm/tao')).err).toContain('(symlink)');
    expect(project.read(`content/${PICTURE}`).equals(ORIGINAL)).toBe(true);
    expect(project.read('ngoai.txt').length).toBe(0);
  });

  test('leaves no list where the disk takes none, and does not speak of an old one', async () => {
    const project = new Project();
    const script = join(root, 'scripts/redact.ts');
    const ran = await runOnFullDisk(0, [script, 'bm/tao'], project.root, { CONTENT_DIR: project.dir });
    await expect(shown('redact bm/tao', ran)).toMatchFileSnapshot('../../fixtures/unit/scripts/redact-no-list.txt');
    expect(existsSync(join(project.dir, 'redacted.txt'))).toBe(false);
    expect(project.read(`content/${PICTURE}`).equals(ORIGINAL)).toBe(true);
  });
});
