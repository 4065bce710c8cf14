import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/collections/check.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { placeOf } from '../author-file.ts';
import { checked } from './checked.ts';

describe('a clean folder', () => {
  const FILES = {
    'topics.yaml': TOPICS,
    'authors.yaml': 'an:\n  name: An\n',
    'interface.yaml': '- en: Add\n  vi: Thêm\n  where: Góc phải\n',
    'guides/mo-gian-hang/index.mdx': page(
      '## Mở\n\n<Steps>\n\n<Step title="Bấm nút">\n\nBấm <Ui>Add</Ui>.\n\n![Nút](./nut.png)\n\n</Step>\n\n</Steps>\n\n[Xem](/bai-viet/chon-ten/#vi-sao)',
      'author: an\ndifficulty: beginner',
    ),
    'guides/mo-gian-hang/nut.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'posts/chon-ten/index.mdx': `\uFEFF${page('## Vì sao\n\nChữ.').replaceAll('\n', '\r\n')}`,
    'posts/ghi-chu.txt': 'không phải bài',
  };

  test('has no finding, and every page with its steps', () => {
    const { folder, outlines, findings } = checkFolder(folderOf(FILES));
    expect(findings).toEqual([]);
    expect([...folder.entries.keys()]).toEqual(['guide/mo-gian-hang', 'post/chon-ten']);
    expect(outlines.get('guide/mo-gian-hang')?.items.map(({ id }) => id)).toEqual(['mo', 'bam-nut']);
    expect(folder.labels).toHaveLength(1);
  });

  test.each(['guides', 'posts'])('may have only %s and topics.yaml', (kind) => {
    expect(checkFolder(folderOf({ 'topics.yaml': TOPICS, [`${kind}/a/index.mdx`]: page('Chữ.') })).findings).toEqual(
      [],
    );
  });
});

describe('what is no content folder', () => {
  test.each([
    ['without topics.yaml', { 'guides/a/index.mdx': page('Chữ.') }],
    ['without guides and posts', { 'topics.yaml': TOPICS }],
    ['empty', {}],
  ])('%s is told with what to look at', (_, files) => {
    const [finding] = checkFolder(folderOf(files)).findings;
    expect(finding).toMatchObject({ rule: 'content-folder', line: 1, column: 1 });
    expect(finding?.remedy).toContain('CONTENT_DIR');
  });

  test('not there at all is a finding, not a crash', () => {
    const dir = join(folderOf({}), 'khong-co');
    expect(checkFolder(dir).findings.map(({ rule }) => rule)).toEqual(['content-folder']);
  });
});

describe('a folder name', () => {
  test.each([
    ['Tạo trang', 'tao-trang'],
    ['Tao-Trang', 'tao-trang'],
    ['tao_trang', 'tao-trang'],
    ['tạo-trang'.normalize('NFD'), 'tao-trang'],
  ])('%s that is no address is told with one that is', (name, right) => {
    const findings = checked({ [`guides/${name}/index.mdx`]: page('Chữ.') });
    expect(findings.map(placeOf)).toEqual([`guides/${name}/index.mdx:1:1 folder-name`]);
    expect(findings[0]?.remedy).toContain(`“${right}”`);
  });

  test('is told beside what else is wrong in the file', () => {
    const findings = checked({ 'guides/Sai/index.mdx': page('{1}') });
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['folder-name', 'no-code']);
  });
});

describe('a file', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

  test('that is not UTF-8 is told so, and never guessed at', () => {
    const findings = checked({
      'guides/a/index.mdx': latin1(page('Ch\u00fd.')),
      'authors.yaml': latin1('an:\n  name: \u00c2n\n'),
    });
    expect(findings.map(placeOf).sort()).toEqual(['authors.yaml:1:1 not-utf-8', 'guides/a/index.mdx:1:1 not-utf-8']);
  });

  test('with faults does not hide those of the others', () => {
    const findings = checked({
      'guides/a/index.mdx': 'không có phần đầu',
      'guides/b/index.mdx': page('<Note>'),
      'posts/c/index.mdx': page('# Lớn'),
      'interface.yaml': '- vi: Thêm\n  where: Góc\n',
    });
    expect(findings.map(placeOf).sort()).toEqual([
      'guides/a/index.mdx:1:1 front-matter',
      'guides/b/index.mdx:8:1 mdx-syntax',
      'interface.yaml:1:3 missing-field',
      'posts/c/index.mdx:8:1 heading',
    ]);
  });

  test.each([
    ['interface.yaml', 'add: Thêm\n', 'interface.yaml:1:1 field'],
    ['interface.yaml', '- en: Add\n where: Góc\n', 'interface.yaml:2:1 yaml-syntax'],
    ['topics.yaml', 'Bán hàng:\n  title: A\n  description: B\n', 'topics.yaml:1:1 field'],
    ['authors.yaml', 'an: An\n', 'authors.yaml:1:5 field'],
  ])('%s that is wrong is told in its place: %j', (file, text, expected) => {
    expect(checked({ 'guides/a/index.mdx': page('Chữ.'), [file]: text }).map(placeOf)).toContain(expected);
  });
});
