import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/document/finding.ts';
import { folderOf } from '../content-folder.ts';
import { fixture } from '../links/checked.ts';
import { run, shown } from './command.ts';

const FIXTURES = '../../fixtures/unit/scripts';
const SCRIPT = 'check-links.ts';

/** A folder with a copy of a fixture, for paths that are the same on every machine. */
function copyOf(name: string): string {
  const dir = folderOf({});
  cpSync(fixture(name), dir, { recursive: true });
  return dir;
}

function inFolder(dir: string, args: readonly string[]) {
  return run(SCRIPT, args, dir, { CONTENT_DIR: join(dir, 'content') });
}

describe('npm run check:links', () => {
  test('tells a blogger what is wrong, by an exit code too', async () => {
    const ran = await inFolder(copyOf('faulty'), ['site']);
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(ran.out).toContain('✗ content/guides/mo-gian-hang/index.mdx:9:65  (missing-page)');
  });

  test('says what it has seen where nothing is wrong', async () => {
    const clean = await inFolder(copyOf('clean'), ['site']);
    const missing = await inFolder(folderOf({}), ['site']);
    const two = await inFolder(folderOf({}), ['site', 'other']);
    const wrong = await inFolder(folderOf({}), ['--formt', 'json']);
    expect([clean.code, missing.code, two.code, wrong.code]).toEqual([0, 2, 2, 2]);
    const story = [
      shown('check:links site', clean),
      shown('check:links site', missing),
      shown('check:links site other', two),
      shown('check:links --formt json', wrong),
    ];
    await expect(story.join('\n')).toMatchFileSnapshot(`${FIXTURES}/check-links.txt`);
  });

  test('gives the same as data for programs, and as annotations of GitHub', async () => {
    const dir = copyOf('faulty');
    const json = await inFolder(dir, ['--format', 'json', 'site']);
    const github = await inFolder(dir, ['site', '--format=github']);
    expect([json.code, json.err, github.code, github.err]).toEqual([1, '', 1, '']);
    const findings = JSON.parse(json.out) as Finding[];
    const draft = findings.find(({ rule }) => rule === 'draft-link');
    expect(draft).toEqual({
      rule: 'draft-link',
      level: 'error',
      file: 'content/guides/mo-gian-hang/index.mdx',
      line: 20,
      column: 3,
      length: 30,
      message: 'Liên kết dẫn tới một bài còn là bản nháp: /huong-dan/sap-co/.',
      remedy: 'đăng bài ấy trước (bỏ draft: true), hoặc bỏ liên kết.',
      source: '| [Bài nháp](/huong-dan/sap-co/) | chưa đăng |',
      edit: null,
    });
    const lines = github.out.trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length);
    expect(lines).toContainEqual(
      expect.stringContaining(
        '::error file=content/guides/mo-gian-hang/index.mdx,line=20,col=3,endColumn=33,title=draft-link::',
      ),
    );
    const clean = await inFolder(copyOf('clean'), ['--format', 'json', 'site']);
    expect(clean).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  test('knows what address a site was built for, and tells where another is asked for', async () => {
    const home = '<link rel="canonical" href="https://vi-du.vn/so-tay/"><a href="/so-tay/">Trang chủ</a>';
    const dir = folderOf({ 'site/index.html': home });
    const known = await inFolder(dir, ['site']);
    const other = await run(SCRIPT, ['site'], dir, { SITE_URL: 'https://vi-du.vn/' });
    const same = await run(SCRIPT, ['site'], dir, { SITE_URL: 'https://vi-du.vn/so-tay' });
    expect([known.code, other.code, same.code]).toEqual([0, 2, 0]);
    await expect(shown('SITE_URL=https://vi-du.vn/ check:links site', other)).toMatchFileSnapshot(
      `${FIXTURES}/check-links-address.txt`,
    );
  });

  test('asks for a build in JSON too', async () => {
    const { code, out } = await inFolder(folderOf({}), ['--format', 'json', 'site']);
    expect([code, (JSON.parse(out) as Finding[]).map(({ rule }) => rule)]).toEqual([2, ['not-built']]);
  });
});
