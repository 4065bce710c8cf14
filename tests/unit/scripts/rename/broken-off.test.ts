import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../scripts/lib/files-below.ts';
import { carryOut } from '../../../../scripts/rename/carry-out.ts';
import { planRename, type RenamePlan } from '../../../../scripts/rename/plan-rename.ts';
import { isDone } from '../../../../scripts/rename/rename-report.ts';
import { checkFolder } from '../../../../src/collections/check.ts';
import { siteAddress } from '../../../../src/seo/site-address.ts';
import { folderOf, page, TOPICS } from '../../content-folder.ts';

const SITE = siteAddress(undefined);

function site(): string {
  return folderOf({
    'topics.yaml': TOPICS,
    'guides/cu/index.mdx': page('[lên](/huong-dan/cu/#muc)\n\n## Mục\n\nChữ.'),
    'guides/cu/anh.png': Buffer.from('89504e47', 'hex'),
    'posts/mot/index.mdx': page('[bài](/huong-dan/cu/)'),
    'posts/hai/index.mdx': page('[bài](/huong-dan/cu/#muc)'),
  });
}

function plan(dir: string): RenamePlan {
  return planRename(dir, ['cu', 'moi'], SITE);
}

/** Every file of a folder with its bytes. */
function state(dir: string): Record<string, string> {
  return Object.fromEntries(filesBelow(dir).map((path) => [relative(dir, path), readFileSync(path, 'latin1')]));
}

/** The state after a run that nothing disturbed. */
function whole(): Record<string, string> {
  const dir = site();
  carryOut(plan(dir));
  return state(dir);
}

function rules(dir: string): string[] {
  return checkFolder(dir).findings.map(({ rule }) => rule);
}

test('a whole run leaves nothing to find and nothing to do', () => {
  const dir = site();
  carryOut(plan(dir));
  expect(rules(dir)).toEqual([]);
  expect(isDone(plan(dir))).toBe(true);
  expect(Object.keys(state(dir)).sort()).toEqual([
    'guides/moi/anh.png',
    'guides/moi/index.mdx',
    'posts/hai/index.mdx',
    'posts/mot/index.mdx',
    'topics.yaml',
  ]);
});

describe('a run that breaks off', () => {
  test('once the page has its old address: the build says to run it again, which does the rest', () => {
    const dir = site();
    carryOut({ ...plan(dir), move: undefined, links: [] });
    expect(checkFolder(dir).findings).toMatchObject([
      { rule: 'alias-over-page', remedy: expect.stringContaining('chạy lại đúng lệnh đó') },
    ]);
    carryOut(plan(dir));
    expect(state(dir)).toEqual(whole());
  });

  test.each([0, 1, 2])(
    'once the folder is moved and links of %s files are mended: the site builds, the next run does the rest',
    (count) => {
      const dir = site();
      const first = plan(dir);
      carryOut({ ...first, links: first.links.slice(0, count) });
      expect(new Set(rules(dir))).toEqual(new Set(['old-address']));
      const second = plan(dir);
      expect([second.move, second.head, second.links.length]).toEqual([undefined, undefined, 3 - count]);
      carryOut(second);
      expect(state(dir)).toEqual(whole());
    },
  );
});

describe('what somebody changed since the plan was made is never written over', () => {
  test('in the page: then nothing at all is done', () => {
    const dir = site();
    const made = plan(dir);
    writeFileSync(join(dir, 'guides/cu/index.mdx'), 'vừa viết');
    const before = state(dir);
    expect(carryOut(made).failures.map(({ rule }) => rule)).toEqual(['changed']);
    expect(state(dir)).toEqual(before);
  });

  test('in the place of the new folder: then it stays, and the links too', () => {
    const dir = site();
    const made = plan(dir);
    mkdirSync(join(dir, 'guides/moi'));
    expect(carryOut(made).failures.map(({ rule }) => rule)).toEqual(['changed']);
    expect(existsSync(join(dir, 'guides/cu/index.mdx'))).toBe(true);
    expect(state(dir)['posts/mot/index.mdx']).toContain('/huong-dan/cu/');
  });

  test('in a page that links: then the others are mended, and the next run mends it', () => {
    const dir = site();
    const made = plan(dir);
    writeFileSync(join(dir, 'posts/hai/index.mdx'), page('Thêm. [bài](/huong-dan/cu/)'));
    const { failures, mended, isMoved } = carryOut(made);
    expect([failures.length, mended.length, isMoved]).toEqual([1, 2, true]);
    carryOut(plan(dir));
    expect(readFileSync(join(dir, 'posts/hai/index.mdx'), 'utf8')).toBe(page('Thêm. [bài](/huong-dan/moi/)'));
    expect(rules(dir)).toEqual([]);
  });
});
