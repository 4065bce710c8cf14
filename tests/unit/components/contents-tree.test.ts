import { describe, expect, test } from 'vitest';
import { type ContentsLine, contentsTree } from '../../../src/components/layout/contents-tree.ts';
import { stepHeading } from '../../../src/components/guide/step-heading.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { open } from '../author-file.ts';

const STEPS = (...titles: string[]): string =>
  `<Steps>\n\n${titles.map((title) => `<Step title="${title}">\n\nChữ.\n\n</Step>`).join('\n\n')}\n\n</Steps>`;

/** The table of contents as a reader sees it, a line an entry. */
function lines(contents: readonly ContentsLine[], depth = 0): string[] {
  return contents.flatMap(({ title, steps, children }) => [
    `${'  '.repeat(depth)}${title}${steps ? ` (${steps} bước)` : ''}`,
    ...lines(children, depth + 1),
  ]);
}

const contentsOf = (body: string): string[] => lines(contentsTree(outline(open(body)).items));

describe('the table of contents', () => {
  test('has the sections down to level 3, with their own steps counted', () => {
    const body = `## A\n\n${STEPS('Một', 'Hai')}\n\n### B\n\n${STEPS('Ba')}\n\n#### C\n\nChữ.\n\n## D\n\nChữ.`;
    expect(contentsOf(body)).toEqual(['A (2 bước)', '  B (1 bước)', 'D']);
  });

  test('has no gap where the author left one', () => {
    expect(contentsOf('#### A\n\n###### B\n\n## C')).toEqual(['A', '  B', 'C']);
  });

  test('counts the steps of two lists in one section together', () => {
    expect(contentsOf(`## A\n\n${STEPS('Một')}\n\nChữ.\n\n${STEPS('Hai')}`)).toEqual(['A (2 bước)']);
  });

  test('has no heading of a step’s inside, which is not a section of the page', () => {
    const step = '<Steps>\n\n<Step title="Một">\n\n### Trong bước\n\nChữ.\n\n</Step>\n\n</Steps>';
    expect(contentsOf(`${step}\n\n## A`)).toEqual(['A']);
    expect(contentsOf(`## A\n\n${step}`)).toEqual(['A (1 bước)']);
  });

  test('leads to the ids of the page', () => {
    const { items } = outline(open('## Tạo trang\n\n### Chuẩn bị'));
    const [first] = contentsTree(items);
    expect([first?.id, first?.children[0]?.id]).toEqual(['tao-trang', 'chuan-bi']);
  });

  test('of a page without sections is empty', () => {
    expect(contentsOf(`Chữ.\n\n${STEPS('Một')}`)).toEqual([]);
  });
});

test.each([
  ['2', 'h2'],
  ['3', 'h3'],
  ['6', 'h6'],
  ['7', 'h6'],
])('a step of level %s has the heading %s, and a name for its link', (level, tag) => {
  const heading = stepHeading({ title: 'Bấm nút', number: '3', level });
  expect(heading.tag).toBe(tag);
  expect(heading.anchorLabel).toMatch(/bước 3: Bấm nút$/);
});
