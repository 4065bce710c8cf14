import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { byFolder, contentFolderOf, runFor } from '../../../scripts/lib/text-run.ts';
import { folderOf, TOPICS } from '../content-folder.ts';

const LABELS = '- en: Save\n  vi: Lưu\n  where: Nút\n';

describe('the content folder of a file', () => {
  test('is the nearest above it with topics.yaml', () => {
    const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/a/index.mdx': '', 'trong/topics.yaml': TOPICS });
    expect(contentFolderOf(join(dir, 'guides/a'))).toBe(dir);
    expect(contentFolderOf(dir)).toBe(dir);
    expect(contentFolderOf(join(dir, 'trong'))).toBe(join(dir, 'trong'));
    expect(contentFolderOf(folderOf({ 'a.md': '' }))).toBeUndefined();
  });

  test('gives the labels and the abbreviations the site explains', () => {
    const dir = folderOf({
      'topics.yaml': TOPICS,
      'interface.yaml': LABELS,
      'abbreviations.yaml': 'CTR: tỉ lệ bấm\nTP.HCM: Thành phố Hồ Chí Minh\n',
    });
    mkdirSync(join(dir, 'guides'));
    const { labels, abbreviations } = runFor(join(dir, 'guides'));
    expect(labels.map(({ en }) => en)).toEqual(['Save']);
    expect([...abbreviations]).toEqual(['CTR', 'TP.HCM']);
    expect(runFor(folderOf({})).labels).toEqual([]);
  });

  test('is the site’s own for the house style, and any other keeps to its own majority', () => {
    const other = folderOf({ 'topics.yaml': TOPICS });
    expect(runFor(join(root, 'content/guides')).toneStyle).toBe('traditional');
    expect(runFor(other).toneStyle).toBe('majority');
    expect(runFor(root).toneStyle).toBe('majority');
    expect(runFor(join(root, 'content'), 'keep').toneStyle).toBe('keep');
  });

  test('is one run for all its files, so that spellings are compared within it', () => {
    const one = folderOf({ 'topics.yaml': TOPICS, 'a/b.md': '', 'c.md': '' });
    const two = folderOf({ 'topics.yaml': TOPICS, 'd.md': '' });
    const files = [join(one, 'a/b.md'), join(two, 'd.md'), join(one, 'c.md')];
    expect(byFolder(files).map((group) => group.files)).toEqual([[files[0], files[2]], [files[1]]]);
  });
});
