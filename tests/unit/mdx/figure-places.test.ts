import { describe, expect, test } from 'vitest';
import { numberFigures } from '../../../src/mdx/figure-numbers.ts';
import { badgeId, figureId, figurePlaces, legendId } from '../../../src/mdx/figure-places.ts';
import { outline } from '../../../src/mdx/outline.ts';
import type { Mark } from '../../../src/schemas/mark.ts';
import { open } from '../author-file.ts';

function places(body: string) {
  const document = open(body);
  return figurePlaces(document, outline(document));
}

const steps = (...bodies: string[]): string =>
  `<Steps>\n\n${bodies.map((body, at) => `<Step title="Bước ${'abc'[at]}">\n\n${body}\n\n</Step>\n\n`).join('')}</Steps>`;

describe('the figures of a document', () => {
  test('are its screenshots and its pictures alone in a paragraph, each in its step or section', () => {
    const { figures } = places(
      `![Đầu](./dau.png)\n\n## Mục\n\n![A](./a.png) chữ\n\n${steps('<Screenshot id="s/a" />', '![B](./b.png "Chú thích")')}`,
    );
    expect(figures.map(({ kind, source, key, place }) => [kind, source, key, place.id, place.isStep])).toEqual([
      ['file', './dau.png', 'dau.png', '', false],
      ['screenshot', 's/a', 's/a', 'buoc-a', true],
      ['file', './b.png', 'b.png', 'buoc-b', true],
    ]);
    expect(figures[2]?.image?.title).toBe('Chú thích');
  });

  test('of one picture are told apart by where they stand, never by a running number', () => {
    const shot = '<Screenshot id="s/a" />';
    const keys = (body: string) => places(body).figures.map(({ key }) => key);
    expect(keys(steps(shot, shot, 'Chữ.'))).toEqual(['s/a', 's/a@buoc-b']);
    expect(keys(steps(shot, 'Chữ.', shot))).toEqual(['s/a', 's/a@buoc-c']);
  });

  test('after the steps of a section belong to the section, whatever headings the steps had', () => {
    const { figures } = places(
      `## Mục\n\n<Screenshot id="s/a" />\n\n${steps('### Trong\n\nChữ.')}\n\n<Screenshot id="s/b" />`,
    );
    expect(figures.map(({ place }) => place.id)).toEqual(['muc', 'muc']);
  });

  test('before the first heading and after the steps are told apart too', () => {
    const { figures } = places(`${steps('<Screenshot id="s/a" />')}\n\n<Screenshot id="s/a" />`);
    expect(new Set(figures.map(({ key }) => figureId(key))).size).toBe(2);
  });

  test('of one plain picture in one place are told apart too', () => {
    const { figures } = places(Array(3).fill('![A](./a.png)').join('\n\n'));
    expect(new Set(figures.map(({ key }) => figureId(key))).size).toBe(3);
  });

  test('in a heading inside of a step belong to the step', () => {
    const { figures } = places(steps('## Trong bước\n\n<Screenshot id="s/a" />'));
    expect(figures[0]?.place).toEqual({ id: 'buoc-a', isStep: true });
  });

  test('of a nested step belong to the inner one', () => {
    const { figures } = places(
      steps(`<Steps>\n\n<Step title="Trong">\n\n<Screenshot id="s/a" />\n\n</Step>\n\n</Steps>`),
    );
    expect(figures[0]?.place.id).toBe('trong');
  });
});

describe('numbers', () => {
  const pin: Mark = { kind: 'pin', at: [0, 0], label: 'A' };
  const area: [number, number, number, number] = [0, 0, 1, 1];
  const redact: Mark = { kind: 'redact', area };
  const spotlight: Mark = { kind: 'spotlight', area };
  const SHOTS = {
    's/hai': { marks: [pin, redact, pin] },
    's/mot': { marks: [spotlight, pin] },
  };
  const numbers = (body: string) => numberFigures(places(body), SHOTS).map(({ first, count }) => [first, count]);

  test('run through the pictures of one step and begin anew in the next', () => {
    const two = '<Screenshot id="s/hai" />\n\n<Screenshot id="s/mot" />';
    expect(numbers(steps(two, two))).toEqual([
      [1, 2],
      [3, 1],
      [1, 2],
      [3, 1],
    ]);
  });

  test('are not given to redactions and spotlights without words', () => {
    expect(numbers('<Screenshot id="s/mot" />')).toEqual([[1, 1]]);
  });

  test('a section and a step of one name do not share', () => {
    expect(
      numbers(
        `## Bước a\n\n<Screenshot id="s/hai" />\n\n${steps('<Screenshot id="s/mot" />').replace('title="Bước a"', 'title="Bước a" id="buoc-a-2"')}`,
      ),
    ).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });
});

describe('ids', () => {
  test('are ASCII and begin as only the layout’s own do', () => {
    const ids = ['s/a', 's/a@buoc-b', 'a.png', 'hinh/a.png'].map(figureId);
    expect(ids).toEqual(['tb-anh--s--a', 'tb-anh--s--a--buoc-b', 'tb-anh--a-png', 'tb-anh--hinh--a-png']);
    expect([legendId('s/a', 2), badgeId('s/a', 2)]).toEqual(['tb-anh--s--a--dau--2', 'tb-anh--s--a--dau--2--tren-anh']);
  });

  test('of figures, legends and badges are all different, whatever the names', () => {
    const keys = [
      's/anh',
      's/anh-2',
      's/anh@2',
      's-anh/2',
      's/anh-dau-2',
      'a/b-c',
      'a-b/c',
      'a/b@c',
      'a/b@dau-bai',
      'con/anh.png',
      'con-anh.png',
    ];
    const ids = keys.flatMap((key) => [
      figureId(key),
      ...[1, 2, 12].flatMap((n) => [legendId(key, n), badgeId(key, n)]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
