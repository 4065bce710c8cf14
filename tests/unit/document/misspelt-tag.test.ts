import { expect, test } from 'vitest';
import { readEntry } from '../../../src/collections/read.ts';
import { PAGE_BODY_LINE, page } from '../content-folder.ts';

test.each([
  ['<Steps>\n\n<Stepp title="a">\n\nx\n\n</Step>\n\n</Steps>', 2, 2, '<Step>'],
  ['<Note>\n\nx\n\n</Not>', 4, 3, '<Note>'],
  ['<Notee>\n\nx', 0, 2, '<Note>'],
  ['a <Uii>b</Ui> c', 0, 4, '<Ui>'],
])(
  'a tag of which one half is misspelt is told where it stands, with the right name: %s',
  (body, line, column, right) => {
    const [finding] = readEntry('post', 'index.mdx', page(body)).findings;
    expect(finding).toMatchObject({ rule: 'unknown-component', line: PAGE_BODY_LINE + line, column });
    expect(finding?.remedy).toContain(`có phải bạn muốn viết ${right}?`);
  },
);

test.each(['<Note>\n\nx', '<Note>\n\n<Tip>\n\nx\n\n</Note>'])(
  'tags that are right and not closed are told as that: %s',
  (body) => {
    expect(readEntry('post', 'index.mdx', page(body)).findings.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
  },
);
