import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkPublicFiles } from '../../../src/collections/check-public-files.ts';
import { loadFolder } from '../../../src/collections/folder.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';

/** What is said where `public/` has this file besides those every site has. */
function told(address: string): string[] {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'authors.yaml': 'an:\n  name: An\n',
    'guides/mo-hang/index.mdx': page('Chữ.'),
    'posts/sap-dang/index.mdx': page('Chữ.', 'draft: true'),
  });
  const folder = loadFolder(dir);
  const findings = checkPublicFiles({ ...folder, files: new Set([...folder.files, address]) });
  return findings.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

describe('a file of public/', () => {
  test.each([
    ['/huong-dan/mo-hang/index.html', 'bài “Bài thử”'],
    ['/huong-dan/Mo-Hang/index.html', 'bài “Bài thử”'],
    ['/huong-dan/mo-hang.md', 'bản Markdown của bài “Bài thử”'],
    ['/bai-viet/sap-dang/index.html', 'bài “Bài thử”'],
    ['/chu-de/ban-hang/index.html', 'chủ đề “Bán hàng”'],
    ['/chu-de/ban-hang/nguon-tin.xml', 'tệp /chu-de/ban-hang/nguon-tin.xml'],
    ['/tac-gia/an/index.html', 'trang tác giả An'],
    ['/viet-bai/tone-placement/index.html', 'trang /viet-bai/tone-placement/'],
    ['/404.html', 'trang /404.html'],
    ['/index.html', 'trang /'],
  ])('at %s lies over a page, and stops the build', (address, what) => {
    const [finding, ...more] = told(address);
    expect(more).toEqual([]);
    expect(finding).toContain(`file-over-page ${join('public', address)}: Tệp này nằm đúng ở địa chỉ của ${what}`);
  });

  test.each(['/huong-dan/mo-hang/bang-gia.pdf', '/robots.txt', '/_headers', '/_redirects', '/google123.html'])(
    'at %s is in nobody’s way',
    (address) => {
      expect(told(address)).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('public/', () => {
  /** What is told of a project whose `public/` was made like this. */
  function faults(make: (project: string) => void): string[] {
    const project = folderOf({ 'content/topics.yaml': TOPICS });
    make(project);
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(project);
    onTestFinished(() => cwd.mockRestore());
    return checkPublicFiles(loadFolder(join(project, 'content'))).map(({ rule, file }) => `${rule} ${file}`);
  }

  test('publishes nothing that a link leads to', () => {
    const outside = folderOf({ 'bi-mat.txt': 'x' });
    const links = (project: string): void => {
      mkdirSync(join(project, 'public', 'a'), { recursive: true });
      symlinkSync(join(outside, 'bi-mat.txt'), join(project, 'public', 'a', 'tep.txt'));
      symlinkSync('..', join(project, 'public', 'a', 'vong'));
    };
    expect(faults(links)).toEqual(['symlink public/a/tep.txt', 'symlink public/a/vong']);
    expect(faults((project) => symlinkSync(outside, join(project, 'public')))).toEqual(['symlink public']);
  });

  test('as a file, or with a pipe in it, is told', () => {
    expect(faults((project) => writeFileSync(join(project, 'public'), ''))).toEqual(['file-kind public']);
    const pipe = (project: string): void => {
      mkdirSync(join(project, 'public'));
      execFileSync('mkfifo', [join(project, 'public', 'ong')]);
    };
    expect(faults(pipe)).toEqual(['file-kind public/ong']);
  });
});
