import { expect, test } from 'vitest';
import { invalidHtml } from '../../../scripts/lib/html-validity.ts';
import { folderOf } from '../content-folder.ts';
import { run, shown } from './command.ts';

const SOUND = (body: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><title>Trang</title></head><body>${body}</body></html>`;

/** A fault, the page's body that has it, and what html-validate calls it. */
const FAULTS = [
  ['a picture without words', '<img src="a.png">', 'wcag/h37'],
  ['two elements of one id', '<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
  ['a paragraph in a list', '<ul><p>A</p></ul>', 'element-permitted-content'],
  ['a button in a link', '<a href="/"><button type="button">A</button></a>', 'element-permitted-content'],
  ['a label that labels nothing', '<label for="b">A</label>', 'no-missing-references'],
  ['a division in an inline element', '<span><div>A</div></span>', 'element-permitted-content'],
] as const;

test.each(FAULTS)('%s is found', async (_, body, rule) => {
  const dir = folderOf({ 'index.html': SOUND(body) });
  expect((await invalidHtml(dir, ['index.html'])).map((finding) => finding.rule)).toContain(rule);
});

/** What is no fault of a page's frame, but the words of an author. */
const WORDS = [
  ['spaces at the end of a line of code', '<pre tabindex="0"><code>a  \n  \nb</code></pre>'],
  ['a heading that begins with a digit', '<h2 id="5-loi-hay-gap">5 lỗi hay gặp</h2>'],
  ['a telephone number with spaces', '<p><a href="tel:+84900000000">0900 000 000</a></p>'],
] as const;

test.each(WORDS)('%s: none is found', async (_, body) => {
  expect(await invalidHtml(folderOf({ 'index.html': SOUND(body) }), ['index.html'])).toEqual([]);
});

test('a sound page has no fault', async () => {
  const dir = folderOf({ 'index.html': SOUND('<ul role="list"><li>Một</li></ul>') });
  expect(await invalidHtml(dir, ['index.html'])).toEqual([]);
});

test('a fault of the frame is told once, with the number of pages', async () => {
  const page = SOUND('<img src="a.png">');
  const dir = folderOf({ 'a/index.html': page, 'b/index.html': page, 'index.html': SOUND('<p>Trang chủ</p>') });
  const ran = await run('check-html.ts', ['.'], dir);
  await expect(shown('npm run check:html -- .', ran)).toMatchFileSnapshot('../../fixtures/unit/scripts/check-html.txt');
});

test('a folder without pages is told with what to do', async () => {
  const ran = await run('check-html.ts', ['trong'], folderOf({ 'trong/a.txt': '' }));
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('Không có trang HTML nào trong trong. Cách sửa: chạy npm run build trước.');
});
