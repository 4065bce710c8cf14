import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../../src/seo/graph/json-ld.ts';
import { pageGraph } from '../../../../src/seo/graph/graph.ts';
import { PLACE } from './article-model.ts';

/** What a browser reads of a page whose title is this. */
function readBack(title: string): { scripts: number; text: string } {
  const text = jsonLd(pageGraph(PLACE, { title, description: 'a' }));
  const { document } = parseHTML(
    `<html><body><script type="application/ld+json">${text}</script><p>sau</p></body></html>`,
  );
  expect(document.querySelector('p')?.textContent).toBe('sau');
  const scripts = [...document.querySelectorAll('script')];
  return { scripts: scripts.length, text: scripts[0]?.textContent ?? '' };
}

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  ']]>',
  '&lt;/script&gt;',
  '\u2028\u2029',
  '"\\\n',
])('no words end the script, and all are read as they were: %j', (title) => {
  const { scripts, text } = readBack(title);
  expect(scripts).toBe(1);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)['@graph'][2].name).toBe(title);
});

test('whatever an author writes is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const text = jsonLd(pageGraph(PLACE, { title, description: 'a' }));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)['@graph'][2].name).toBe(title);
    }),
  );
});
