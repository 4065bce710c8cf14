import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/mdx/outline.ts';
import { open } from '../author-file.ts';

/** Every item indented by its level, as a reader of the table of contents sees it: `  Mục` is level 2. */
function tree(body: string): string {
  return outline(open(body))
    .items.map(({ level, title }) => `${'  '.repeat(level - 1)}${title}`)
    .join('\n');
}

const STEP = (title: string, inside = 'Chữ.'): string => `<Step title="${title}">\n\n${inside}\n\n</Step>`;
const STEPS = (...steps: string[]): string => `<Steps>\n\n${steps.join('\n\n')}\n\n</Steps>`;

describe('levels', () => {
  test.each([
    ['start at 2, whatever the author starts with', ['#### A', '## B'], ['  A', '  B']],
    ['have no gap downwards', ['## A', '##### B', '### C'], ['  A', '    B', '    C']],
    ['go back up', ['## A', '### B', '#### C', '## D'], ['  A', '    B', '      C', '  D']],
    [
      'stop at 6',
      ['## A', '### B', '#### C', '##### D', '###### E'],
      ['  A', '    B', '      C', '        D', '          E'],
    ],
  ])('%s', (_, headings, expected) => {
    expect(tree(headings.join('\n\nChữ.\n\n'))).toBe(expected.join('\n'));
  });

  test('of a step in a section of level 6 is 6 too, for there is no other', () => {
    const sections = ['## A', '### B', '#### C', '##### D', '###### E'].join('\n\n');
    const levels = outline(open(`${sections}\n\n${STEPS(STEP('Một'))}`)).items.map(({ level }) => level);
    expect(levels).toEqual([2, 3, 4, 5, 6, 6]);
  });

  test('of a step is one below the section it stands in', () => {
    expect(
      tree(
        `${STEPS(STEP('Đầu'))}\n\n## A\n\n${STEPS(STEP('Một'))}\n\n### B\n\n${STEPS(STEP('Hai'))}\n\n## C\n\n${STEPS(STEP('Ba'))}`,
      ),
    ).toBe(['  Đầu', '  A', '    Một', '    B', '      Hai', '  C', '    Ba'].join('\n'));
  });

  test('of a heading in a step is below the step, and ends with it', () => {
    const inside = '## Trên điện thoại\n\nChữ.\n\n### Nhỏ hơn\n\nChữ.';
    expect(tree(`## A\n\n${STEPS(STEP('Một', inside), STEP('Hai'))}\n\n### B`)).toBe(
      ['  A', '    Một', '      Trên điện thoại', '        Nhỏ hơn', '    Hai', '    B'].join('\n'),
    );
  });

  test('of steps after a step with a heading in it is the level of their section', () => {
    const first = STEPS(STEP('Một', '### Trong bước\n\nChữ.'));
    expect(tree(`## A\n\n${first}\n\nChữ.\n\n${STEPS(STEP('Hai'))}`)).toBe(
      ['  A', '    Một', '      Trong bước', '    Hai'].join('\n'),
    );
  });

  test('of steps in steps is one below the outer step', () => {
    expect(tree(STEPS(STEP('Ngoài', STEPS(STEP('Trong'))), STEP('Sau')))).toBe(
      ['  Ngoài', '    Trong', '  Sau'].join('\n'),
    );
  });

  test('hold in quotes and callouts', () => {
    expect(tree(`## A\n\n<Note>\n\n${STEPS(STEP('Một'))}\n\n</Note>\n\n> ### B\n\n- ### C`)).toBe(
      ['  A', '    Một', '    B', '    C'].join('\n'),
    );
  });

  test('follow from the parent everywhere', () => {
    const body = `#### A\n\n${STEPS(STEP('Một', `##### B\n\n${STEPS(STEP('Hai', '## C'))}`))}\n\n## D\n\n###### E`;
    const { items } = outline(open(body));
    expect(items).toHaveLength(7);
    for (const { level, parent } of items) expect(level).toBe(Math.min(6, (items[parent]?.level ?? 1) + 1));
  });
});

test('the range of an item is where it stands in the file', () => {
  const { source } = open(`## Mở\n\n${STEPS(STEP('Vào trang'))}`);
  const starts = outline(open(`## Mở\n\n${STEPS(STEP('Vào trang'))}`)).items.map(({ range }) =>
    source.text.slice(range[0], range[0] + 5),
  );
  expect(starts).toEqual(['## Mở', '<Step']);
});
