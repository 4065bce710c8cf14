import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/collections/read.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import {
  abbreviationsSchema,
  authorsSchema,
  interfaceSchema,
  topicSchema,
  topicsSchema,
} from '../../../src/schemas/tables.ts';
import { placeOf } from '../author-file.ts';
import { unmark } from '../marked.ts';

const TABLES = {
  topics: (text: string) => readTable('topics.yaml', text, topicsSchema, ['title', 'description']),
  authors: (text: string) => readTable('authors.yaml', text, authorsSchema, ['name', 'bio', 'group']),
  interface: (text: string) => readTable('interface.yaml', text, interfaceSchema, ['en', 'vi', 'where']),
  abbreviations: (text: string) => readTable('abbreviations.yaml', text, abbreviationsSchema, []),
};

/** Tables with one fault, marked where the message must point. */
const WRONG: readonly (readonly [what: string, table: keyof typeof TABLES, rule: string, text: string])[] = [
  ['a topic’s id with marks', 'topics', 'field', '⟦Bán hàng⟧:\n  title: Bán hàng\n  description: Bán.\n'],
  ['a topic without words', 'topics', 'field', 'ban-hang: ⟦Bán hàng⟧\n'],
  ['an unknown field of a topic', 'topics', 'unknown-field', 'a:\n  title: A\n  description: B\n  ⟦titles⟧: C\n'],
  ['a topic without a description', 'topics', 'missing-field', 'a:\n  ⟦title: A⟧\n'],
  ['topics as a list', 'topics', 'field', '⟦- ban-hang⟧\n'],
  ['an author with an empty name', 'authors', 'field', 'an:\n  name: ⟦""⟧\n'],
  ['an unknown field of an author', 'authors', 'unknown-field', 'an:\n  name: An\n  ⟦bioo⟧: Viết bài.\n'],
  ['a label without its place', 'interface', 'missing-field', '- en: Add\n  where: Trên\n- ⟦en: Next⟧\n'],
  ['a label that is a number', 'interface', 'field', '- en: ⟦1⟧\n  where: Trên\n'],
  ['a short form for a number', 'abbreviations', 'field', 'SEO: ⟦5⟧\n'],
  ['a short form with an empty meaning', 'abbreviations', 'field', 'search:\n  qc: ⟦[quảng cáo, ""]⟧\n'],
  ['a short form with nothing', 'abbreviations', 'field', 'search:\n  qc: ⟦{}⟧\n'],
  ['words to search as a list', 'abbreviations', 'field', 'search: ⟦[qc]⟧\n'],
  ['labels by name', 'interface', 'field', '⟦add: Thêm⟧\n'],
];

describe.each(WRONG)('%s', (what, table, rule, marked) => {
  const { text, places } = unmark(marked, 1);

  test('is told where it stands', () => {
    const { value, findings } = TABLES[table](text);
    expect(value, what).toBeUndefined();
    expect(findings.map(placeOf)).toEqual(places.map((place) => placeOf({ file: `${table}.yaml`, rule, ...place })));
    expect(findings[0]?.length).toBe(places[0]?.length);
  });
});

describe('a right table', () => {
  test('is read', () => {
    expect(TABLES.topics('\uFEFFban-hang:\n  title: Bán hàng\n  description: Cách bán.\n').value).toEqual({
      'ban-hang': { title: 'Bán hàng', description: 'Cách bán.' },
    });
    expect(TABLES.interface('- en: Add\n  vi: Thêm\n  where: Trên\n').value).toEqual([
      { en: 'Add', vi: 'Thêm', where: 'Trên' },
    ]);
    expect(TABLES.authors('an:\n  name: An\n').findings).toEqual([]);
    expect(TABLES.abbreviations('SEO: tối ưu\nsearch:\n  tk: [tài khoản, thống kê]\n').value).toEqual({
      written: { SEO: 'tối ưu' },
      search: { tk: ['tài khoản', 'thống kê'] },
    });
  });

  test.each(['', '# chưa có gì\n'])('may be empty: %j', (text) => {
    expect(TABLES.topics(text)).toEqual({ value: {}, findings: [] });
    expect(TABLES.authors(text)).toEqual({ value: {}, findings: [] });
    expect(TABLES.interface(text)).toEqual({ value: [], findings: [] });
    expect(TABLES.abbreviations(text)).toEqual({ value: { written: {}, search: {} }, findings: [] });
  });
});

test('says what was reviewed', async () => {
  const messages = WRONG.map(([what, table, , text]) => {
    const { findings } = TABLES[table](unmark(text, 1).text);
    return `=== ${what}\n\n${formatFindings(findings)}\n`;
  });
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/table-messages.txt');
});

test('a text that goes over several lines is one line in lists, feeds and logs', () => {
  const written = { title: 'Bán hàng \n::error::dong\r\n## x', description: 'Các bài\rvề bán hàng.\n' };
  expect(topicSchema.parse(written)).toEqual({
    title: 'Bán hàng ::error::dong ## x',
    description: 'Các bài về bán hàng.',
  });
  const blanks = { title: `A${' '.repeat(500_000)}B`, description: 'C' };
  expect(topicSchema.parse(blanks)).toEqual(blanks);
});
