import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/links/html-page.ts';
import { matchLinks } from '../../../src/links/match-links.ts';
import { sourceLinks } from '../../../src/links/source-links.ts';
import { open } from '../author-file.ts';

/** What an author wrote of each link of a page, in the page's order: `words <- source`. */
function matched(body: string, html: string, base = '/'): string[] {
  const document = open(body);
  const page = readHtml(html);
  const found = matchLinks(page, sourceLinks(document), base);
  return page.anchors.flatMap(({ offset, words }) => {
    const range = found.get(offset);
    return range ? [`${words} <- ${document.source.text.slice(...range)}`] : [];
  });
}

describe('a link of a page is found in the source', () => {
  test('by its order, where an address stands more than once', () => {
    expect(matched('[một](/a/) [hai](/a/)', '<a href="/a/">một</a> <a href="/a/">hai</a>')).toEqual([
      'một <- [một](/a/)',
      'hai <- [hai](/a/)',
    ]);
  });

  test('and those of the frame are not taken for it', () => {
    const html = '<a href="/a/">một</a><div class="prose"><div></div><a href="/a/">một</a></div><a href="/a/">một</a>';
    const [only, ...more] = readHtml(html).anchors.filter(({ isInProse }) => isInProse);
    expect(more).toEqual([]);
    const found = matchLinks(readHtml(html), sourceLinks(open('[một](/a/)')), '/');
    expect([...found.keys()]).toEqual([only?.offset, only?.addressOffset]);
  });

  test('by its words, where the site has put the same address into the text', () => {
    const html =
      '<div class="prose"><a href="#a">Ảnh 1</a> <a class="anchor" href="#a">#</a> <a href="#a">mục a</a></div>';
    expect(matched('[mục a](#a)', html)).toEqual(['mục a <- [mục a](#a)']);
  });

  test('with the words a label is glossed by, where the count tells', () => {
    const html = '<div class="prose"><a href="/a/">Create (Tạo)</a></div>';
    expect(matched('[<Ui>Create</Ui>](/a/)', html)).toEqual(['Create (Tạo) <- [<Ui>Create</Ui>](/a/)']);
  });

  test('and the # of a heading is not counted among them', () => {
    const html = '<div class="prose"><a class="anchor" href="#a">#</a> <a href="#a">Create (Tạo)</a></div>';
    expect(matched('[<Ui>Create</Ui>](#a)', html)).toEqual(['Create (Tạo) <- [<Ui>Create</Ui>](#a)']);
  });

  test('below a path, and however its address is encoded', () => {
    expect(matched('[một](/a/#chuẩn-bị)', '<a href="/so-tay/a/#chu%E1%BA%A9n-b%E1%BB%8B">một</a>', '/so-tay/')).toEqual(
      ['một <- [một](/a/#chuẩn-bị)'],
    );
  });

  test('in footnotes, which a page shows in the order they are referred to', () => {
    const body = 'A[^x] B[^y] [bài](/a/ "c").\n\n[^y]: [bài](/a/ "y")\n\n[^x]: [bài](/a/ "x")';
    const html = '<a href="/a/">bài</a>'.repeat(3);
    const expected = ['c', 'x', 'y'].map((title) => `bài <- [bài](/a/ "${title}")`);
    expect(matched(body, html)).toEqual(expected);
  });

  test('in headings, lists, tables, steps and notes', () => {
    const body =
      '## [một](/a/)\n\n- [hai](/a/)\n\n| A |\n| --- |\n| [ba](/a/) |\n\n<Steps>\n\n<Step title="X">\n\n[bốn](/a/)\n\n</Step>\n\n</Steps>\n\n<Note>\n\n> [năm](/a/)\n\n</Note>';
    const words = ['một', 'hai', 'ba', 'bốn', 'năm'];
    const html = words.map((word) => `<a href="/a/">${word}</a>`).join('');
    expect(matched(body, html)).toEqual(words.map((word) => `${word} <- [${word}](/a/)`));
  });

  test('whose words are a picture', () => {
    const html = '<a href="/a/"><img src="/anh/b.webp" alt="Nút xanh"></a> <a href="/a/">x</a> <a href="/a/">y</a>';
    expect(matched('[![Nút xanh](./b.png)](/a/)', html)).toEqual(['Nút xanh <- [![Nút xanh](./b.png)](/a/)']);
  });
});

test('the address of a reference is where it is defined, and its words are where it is used', () => {
  const document = open('[một][x]\n\n[x]: /a/');
  const html = '<a href="/a/">một</a>';
  const found = matchLinks(readHtml(html), sourceLinks(document), '/');
  const texts = [0, html.indexOf('/a/')].map((offset) => document.source.text.slice(...(found.get(offset) ?? [0, 0])));
  expect(texts).toEqual(['[một][x]', '[x]: /a/']);
});
