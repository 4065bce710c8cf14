import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../../src/document/format-finding.ts';
import { type ArticleSource, openArticle } from '../../../src/guides/article.ts';
import type { Mark } from '../../../src/schemas/mark.ts';
import { folderOf, page } from '../content-folder.ts';

const GOOD = page(
  '<Steps>\n\n<Step title="Một">\n\nBấm <Ui>Add</Ui>.\n\n</Step>\n\n<Step title="Hai">\n\na\n\n</Step>\n\n</Steps>',
);
const BAD = page('<Screenshot id="khong/co" />\n\n# Lớn\n\nBấm <Ui>Adds</Ui>.\n\n![Nút](./nut.png)\n\n{1}');

function source(text: string, given: Partial<ArticleSource> = {}): ArticleSource {
  const file = join(folderOf({ 'index.mdx': text }), 'index.mdx');
  return {
    kind: 'guide',
    file,
    labels: [{ en: 'Add', where: 'Dưới' }],
    screenshots: {},
    base: '/',
    pageUrl: 'https://vi-du.example/huong-dan/bai/',
    writing: false,
    ...given,
  };
}

/** Begins as a PNG does, and holds nothing. */
const BROKEN_PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Rules of all findings of a build, in order; [] where it passes. */
async function refused(text: string): Promise<string[]> {
  try {
    await openArticle(source(text));
    return [];
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    return error.findings.map(({ rule }) => rule).sort();
  }
}

describe('an article', () => {
  test('that is right is ready to print, with its steps counted', async () => {
    const { article, findings } = await openArticle(source(GOOD));
    expect(findings).toEqual([]);
    expect(article?.stepCount).toBe(2);
    expect(article?.items.map(({ id }) => id)).toEqual(['mot', 'hai']);
    expect(article?.contents.map(({ texts }) => texts)).toEqual([['Bấm Add.'], ['a']]);
  });

  test('has the models of its figures, the first to be loaded at once', async () => {
    const picture = {
      path: 'a.png',
      name: 'a',
      hash: '0123456789ab',
      width: 1000,
      height: 500,
      ratio: 2,
      animated: false,
    };
    const shot = { image: 'a.png', alt: 'Nút Add ở góc.', caption: 'Góc phải.', illustration: false, picture };
    const mark: Mark = { kind: 'pin', at: [0.5, 0.5], label: 'Nút **Add**' };
    const screenshots = { 'a/mot': { ...shot, marks: [mark] }, 'a/hai': { ...shot, marks: [] } };
    const text = page('Chữ <Mark n={1} />.\n\n<Screenshot id="a/mot" />\n\n## Mục\n\n<Screenshot id="a/hai" />');
    const { article } = await openArticle(source(text, { screenshots }));
    const figures = Object.values(article?.figures ?? {});
    expect(figures.map(({ key, eager }) => [key, eager])).toEqual([
      ['a/mot', true],
      ['a/hai', false],
    ]);
    expect(article?.contents.map((item) => item.figures.map(({ key }) => key))).toEqual([['a/hai']]);
    expect(figures[0]?.legend).toMatchObject([{ n: 1, id: 'tb-anh--a--mot--dau--1', text: 'Nút Add' }]);
    expect(figures[0]?.picture).toMatchObject({ width: 500, height: 250, fullWidth: 1000, fullHeight: 500 });
  });

  test('that is wrong stops a build, with everything that is wrong in it', async () => {
    expect(await refused(BAD)).toEqual([
      'heading',
      'interface-label',
      'missing-picture',
      'no-code',
      'unknown-screenshot',
    ]);
  });

  test('with a picture beside it that breaks off stops a build, in the author’s language', async () => {
    const file = join(folderOf({ 'index.mdx': page('![Nút Add.](./nut.png)'), 'nut.png': BROKEN_PNG }), 'index.mdx');
    await expect(openArticle({ ...source(GOOD), file })).rejects.toThrow(
      /index\.mdx:8:1 {2}\(broken-picture\)\n.*“\.\/nut\.png”/,
    );
  });

  test.each(['không có phần đầu', page('<Note>'), page('Chữ.', 'titel: a')])(
    'that cannot be read stops a build',
    async (text) => {
      expect(await refused(text)).toHaveLength(1);
    },
  );

  test('that is wrong is told and not shown while it is written', async () => {
    const { article, findings } = await openArticle(source(BAD, { writing: true }));
    expect(article).toBeUndefined();
    expect(findings).toHaveLength(5);
  });
});
