import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/document/document.ts';
import { guard } from '../../../src/mdx/guard.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { page } from '../content-folder.ts';

function rules(body: string): string[] {
  const { document, findings } = parseDocument('index.mdx', page(body));
  return document
    ? [...guard(document), ...outline(document).findings].map(({ rule }) => rule)
    : findings.map(({ rule }) => rule);
}

describe('a component that is a block', () => {
  test.each(['Chữ <Note>abc</Note> chữ sau.', '## Mã <Note>x</Note>', 'Xem [bài <Tip>x</Tip>](/huong-dan/).'])(
    'is refused in a line of text: %s',
    (body) => {
      expect(rules(body)).toEqual(['misplaced-component']);
    },
  );

  test.each(['<Note>abc</Note>', '- <Tip>x</Tip>', '> <Warning>\n>\n> x\n>\n> </Warning>'])(
    'passes where it stands alone: %s',
    (body) => {
      expect(rules(body)).toEqual([]);
    },
  );
});

test('an attribute that is written twice is refused', () => {
  expect(rules('<Note title="A" title="B">\n\nx\n\n</Note>')).toEqual(['repeated-attribute']);
});

test('an id given by hand that the layout has in every page is refused', () => {
  const body = '<Steps>\n\n<Step title="A" id="tb-search-input">\n\nx\n\n</Step>\n\n</Steps>';
  expect(rules(body)).toEqual(['step-id']);
});

test.each(['import "\\', 'export {"a\\', 'import `\\'])(
  'an unfinished last line is a finding, and does not end the process: %s',
  (line) => {
    const { findings } = parseDocument('index.mdx', page(line).trimEnd());
    expect(findings.length + rules(line).length).toBeGreaterThan(0);
  },
);
