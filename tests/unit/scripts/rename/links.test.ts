import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../../../scripts/rename/carry-out.ts';
import { planRename } from '../../../../scripts/rename/plan-rename.ts';
import { siteAddress } from '../../../../src/seo/site-address.ts';
import { folderOf, page, TOPICS } from '../../content-folder.ts';

const SITE = siteAddress('https://ten.example/blog/');

/** Renames `cu` to `moi` beside a post of this body; gives the post's text afterwards and what was said. */
function mended(text: string) {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'guides/cu/index.mdx': page('## Mục\n\nChữ.', 'aliases: [/2021/cu.html]'),
    'guides/cu-hon/index.mdx': page('Chữ.'),
    'posts/bai/index.mdx': text,
  });
  const plan = planRename(dir, ['cu', 'moi'], SITE);
  carryOut(plan);
  return { plan, after: readFileSync(join(dir, 'posts/bai/index.mdx'), 'utf8') };
}

describe('a link to the page', () => {
  test.each([
    ['plain', '[bài](/huong-dan/cu/)', '[bài](/huong-dan/moi/)'],
    ['with a section', '[bài](/huong-dan/cu/#muc)', '[bài](/huong-dan/moi/#muc)'],
    ['with a query', '[bài](/huong-dan/cu/?a=1&amp;b=2#muc)', '[bài](/huong-dan/moi/?a=1&amp;b=2#muc)'],
    ['with a title', '[bài]( </huong-dan/cu/>  "ở /huong-dan/cu/" )', '[bài]( </huong-dan/moi/>  "ở /huong-dan/cu/" )'],
    ['without its last slash', '[bài](/huong-dan/cu)', '[bài](/huong-dan/moi/)'],
    ['by its file', '[bài](/huong-dan/cu/index.html)', '[bài](/huong-dan/moi/)'],
    ['to its Markdown copy', '[bài](/huong-dan/cu.md)', '[bài](/huong-dan/moi.md)'],
    ['by another old address', '[bài](/2021/cu.html?m=1)', '[bài](/huong-dan/moi/?m=1)'],
    ['that shows the address', '[/huong-dan/cu/](/huong-dan/cu/)', '[/huong-dan/cu/](/huong-dan/moi/)'],
    ['with marks in its words', '[**bài** `cu`](/huong-dan/cu/)', '[**bài** `cu`](/huong-dan/moi/)'],
    ['without words', '[](/huong-dan/cu/)', '[](/huong-dan/moi/)'],
    ['in a definition', '[bài][b]\n\n[b]: /huong-dan/cu/ "Tên"', '[bài][b]\n\n[b]: /huong-dan/moi/ "Tên"'],
    [
      'in a definition named like it',
      '[/huong-dan/cu/]\n\n[/huong-dan/cu/]: /huong-dan/cu/',
      '[/huong-dan/cu/]\n\n[/huong-dan/cu/]: /huong-dan/moi/',
    ],
    [
      'with the whole address of the site',
      '[bài](https://ten.example/blog/huong-dan/cu/)',
      '[bài](https://ten.example/blog/huong-dan/moi/)',
    ],
    [
      'with that address by http:, in other letters',
      '[bài](http://Ten.Example/blog/huong-dan/cu/#muc) [bài](//ten.example/blog/huong-dan/cu/)',
      '[bài](http://Ten.Example/blog/huong-dan/moi/#muc) [bài](//ten.example/blog/huong-dan/moi/)',
    ],
    [
      'that is its own words',
      'https://ten.example/blog/huong-dan/cu/ nhé',
      'https://ten.example/blog/huong-dan/moi/ nhé',
    ],
    ['twice in a line', '[a](/huong-dan/cu/) [b](/huong-dan/cu/#muc)', '[a](/huong-dan/moi/) [b](/huong-dan/moi/#muc)'],
    ['in a table', '| a |\n| - |\n| [a](/huong-dan/cu/) |', '| a |\n| - |\n| [a](/huong-dan/moi/) |'],
    ['in a component', '<Note>\n\n[a](/huong-dan/cu/)\n\n</Note>', '<Note>\n\n[a](/huong-dan/moi/)\n\n</Note>'],
    ['in a footnote', 'a[^1]\n\n[^1]: [a](/huong-dan/cu/)', 'a[^1]\n\n[^1]: [a](/huong-dan/moi/)'],
  ])('%s is mended in its place', (_, before, after) => {
    expect(mended(page(before)).after).toBe(page(after));
  });

  test.each([
    ['to another page whose name begins alike', '[bài](/huong-dan/cu-hon/)'],
    ['to a post of that name', '[bài](/bai-viet/cu/)'],
    ['to another site', '[bài](https://khac.example/huong-dan/cu/)'],
    ['to a site whose name begins alike', '[bài](https://ten.example.vn/blog/huong-dan/cu/)'],
    ['to the site below its path in other letters', '[bài](https://ten.example/Blog/huong-dan/cu/)'],
    ['to the site outside of its path', '[bài](https://ten.example/huong-dan/cu/)'],
    ['that is only code', '`[bài](/huong-dan/cu/)`'],
    ['that is only words', '/huong-dan/cu/'],
  ])('%s is none, and stays', (_, body) => {
    const { plan, after } = mended(page(body));
    expect(after).toBe(page(body));
    expect(plan.links).toEqual([]);
  });

  test('is mended in a file of Windows, whose BOM and line ends stay', () => {
    const windows = (body: string): string => `\uFEFF${page(body).replaceAll('\n', '\r\n')}`;
    const body = 'Ế 👍 [a](/huong-dan/cu/)\n\n[b](/huong-dan/cu/)';
    expect(mended(windows(body)).after).toBe(windows(body.replaceAll('/cu/', '/moi/')));
  });

  test('written with what has to be decoded first is told, with what to write', () => {
    const body = '[bài](/huong&#45;dan/cu/)';
    const { plan, after } = mended(page(body));
    expect(after).toBe(page(body));
    expect(plan.findings).toMatchObject([
      { rule: 'link-not-mended', line: 8, column: 1, remedy: 'sửa tay địa chỉ thành /huong-dan/moi/.' },
    ]);
  });
});

test('a page’s links to itself are mended too, in a file of Windows as well', () => {
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/cu/index.mdx': windows(page('Ế [trên](/huong-dan/cu/)')) });
  expect(carryOut(planRename(dir, ['cu', 'moi'], SITE)).failures).toEqual([]);
  const after = page('Ế [trên](/huong-dan/moi/)', 'aliases:\n  - /huong-dan/cu/');
  expect(readFileSync(join(dir, 'guides/moi/index.mdx'), 'utf8')).toBe(windows(after));
});

test('a link that leads to the new name already, where the page goes back to it, stays', () => {
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'guides/cu/index.mdx': page('Chữ.', 'aliases: [/huong-dan/moi/]'),
    'posts/bai/index.mdx': page('[bài](/huong-dan/moi/)'),
  });
  expect(planRename(dir, ['cu', 'moi'], SITE).links).toEqual([]);
});
