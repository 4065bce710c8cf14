import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/collections/read.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { guideSchema, postSchema } from '../../../src/schemas/entry.ts';
import { placeOf } from '../author-file.ts';
import { unmark } from '../marked.ts';
import { ALIAS_CASES } from './alias-cases.ts';
import { HEAD_CASES, headWith } from './head-fields.ts';

const read = (head: string, kind: 'guide' | 'post' = 'guide') =>
  readEntry(kind, 'index.mdx', `---\n${head}\n---\n\nChữ.\n`);

describe.each([...HEAD_CASES, ...ALIAS_CASES])('$what', ({ rule, head, says }) => {
  const { text, places } = unmark(head, 2);

  test('is told where it stands', () => {
    const { value, findings } = read(text);
    expect(value).toBeUndefined();
    expect(findings.map(placeOf)).toEqual(places.map((place) => placeOf({ file: 'index.mdx', rule, ...place })));
    expect(findings[0]?.length).toBe(places[0]?.length);
  });

  test('is told in words that help', () => {
    expect(formatFindings(read(text).findings)).toContain(says);
  });
});

describe('a field that must be there', () => {
  test.each(['title', 'description', 'topics', 'publishedAt'] as const)('%s is missed, with an example', (field) => {
    const { findings } = read(headWith({ [field]: '' }));
    expect(findings.map(placeOf)).toEqual(['index.mdx:2:1 missing-field']);
    expect(findings[0]?.message).toContain(`“${field}”`);
    expect(findings[0]?.remedy).toContain(`${field}: `);
  });

  test('all of them are missed in an empty head', () => {
    expect(readEntry('post', 'index.mdx', '---\n---\n').findings).toHaveLength(4);
  });
});

describe('a right head', () => {
  test('is passed, with what may be left out', () => {
    expect(read(headWith({})).value?.head).toEqual({
      title: 'Cách tạo tài khoản',
      description: 'Bài giúp bạn tạo tài khoản.',
      topics: ['ban-hang'],
      publishedAt: '2026-11-23',
      draft: false,
      aliases: [],
      prerequisites: [],
    });
  });

  test('may have everything', () => {
    const more =
      'updatedAt: 2028-02-29\nauthor: tung-buoc\ndraft: true\ndifficulty: advanced\nprerequisites: [Có máy.]';
    expect(read(headWith({}, more)).findings).toEqual([]);
  });

  test('may have a title and a description as long as is allowed', () => {
    const long = { title: `title: ${'a'.repeat(120)}`, description: `description: ${'b'.repeat(300)}` };
    expect(read(headWith(long)).findings).toEqual([]);
  });

  test('of a post has nothing that only guides have', () => {
    const { findings } = read(headWith({}, 'difficulty: beginner'), 'post');
    expect(findings.map(placeOf)).toEqual(['index.mdx:6:1 unknown-field']);
    expect(Object.keys(guideSchema.shape)).toEqual(expect.arrayContaining(Object.keys(postSchema.shape)));
  });
});

test('every wrong item of a list is told, in its place', () => {
  const { findings } = read(headWith({ topics: 'topics: [1, 2]' }));
  expect(findings.map(placeOf)).toEqual(['index.mdx:4:10 field', 'index.mdx:4:13 field']);
});

test('the same topic twice is refused, as the page would stand twice in its list', () => {
  const { findings } = read(headWith({ topics: 'topics: [ban-hang, ban-hang]' }));
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['field', 4]]);
});

test('a head that is no list of fields is told so', () => {
  const { findings } = read('title:Cách tạo tài khoản');
  expect(findings.map(placeOf)).toEqual(['index.mdx:2:1 field']);
  expect(findings[0]?.message).toContain('“trường: giá trị”');
});

describe('an old address', () => {
  const aliases = (list: string) => read(headWith({}, `aliases: ${list}`)).value?.head.aliases;

  test.each([
    ['/2021/08/ten-bai.html', '/2021/08/ten-bai.html'],
    ['/2021/08/ten-bai.html?m=1', '/2021/08/ten-bai.html'],
    ['/2021/08/ten-bai.html#muc-2', '/2021/08/ten-bai.html'],
    ['https://ten.blogspot.com/2021/08/ten-bai.html?m=1', '/2021/08/ten-bai.html'],
    ['HTTP://ten.example:8080/b%C3%A0i%20c%C5%A9/', '/bài cũ/'],
    ['/huong-dan/ten-cu/', '/huong-dan/ten-cu/'],
    ['/ten-cu', '/ten-cu'],
    ['/ten-cu.html/', '/ten-cu.html'],
    ['/b%C3%A0i', '/bài'],
    ['/bài'.normalize('NFD'), '/bài'],
    ['/feeds/posts/default', '/feeds/posts/default'],
    ['/', '/'],
  ])('%s is kept as %s, which is its own form', (written, kept) => {
    expect(aliases(JSON.stringify([written]))).toEqual([kept]);
    expect(aliases(JSON.stringify([kept]))).toEqual([kept]);
  });

  test.each([
    ['/ten-cu', '/ten-cu/'],
    ['/ten-cu/index.html', '/ten-cu'],
    ['/Ten-Cu/', '/ten-cu'],
    ['/bài.html', '/b%C3%A0i.html'],
    ['/a.html', 'https://ten.example/a.html?m=1'],
  ])('%s and %s are one address', (one, other) => {
    const { findings } = read(headWith({}, `aliases: ${JSON.stringify([one, other])}`));
    expect(findings.map(({ message }) => message)).toEqual([`Địa chỉ cũ “${other}” được viết hai lần.`]);
  });

  test('with an ending and one without are two', () => {
    expect(aliases('[/ten-cu, /ten-cu.html, /ten-cu.htm]')).toHaveLength(3);
  });

  test('every wrong one of a list is told', () => {
    const { findings } = read(headWith({}, 'aliases: [a, /b, /../c]'));
    expect(findings.map(placeOf)).toEqual(['index.mdx:6:11 field', 'index.mdx:6:18 field']);
  });
});

test('says what was reviewed', async () => {
  const heads = [
    ...[...HEAD_CASES, ...ALIAS_CASES].map(({ what, head }) => [what, head] as const),
    ['no title', headWith({ title: '' })] as const,
  ];
  const messages = heads.map(
    ([what, head]) => `=== ${what}\n\n${formatFindings(read(unmark(head, 2).text).findings)}\n`,
  );
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/field-messages.txt');
});
