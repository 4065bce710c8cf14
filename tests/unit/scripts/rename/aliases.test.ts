import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../../../scripts/rename/carry-out.ts';
import { planRename } from '../../../../scripts/rename/plan-rename.ts';
import { siteAddress } from '../../../../src/seo/site-address.ts';
import { folderOf, TOPICS } from '../../content-folder.ts';

const HEAD = 'title: Bài thử\ndescription: Một bài để thử. # câu này hiện ở kết quả tìm kiếm\ntopics: [ban-hang]\n';
const DAY = 'publishedAt: 2026-11-23\n';
const BODY = '\nChữ  có  hai dấu cách.\t\n';

/** The whole text of a page whose head ends with these lines. */
function text(lines: string): string {
  return `---\n${HEAD}${DAY}${lines}---\n${BODY}`;
}

/** Renames a guide from one name to another, and gives its text afterwards. */
function renamed(before: string, [from, to]: readonly [string, string] = ['cu', 'moi']): string {
  const dir = folderOf({ 'topics.yaml': TOPICS, [`guides/${from}/index.mdx`]: before });
  const { failures } = carryOut(planRename(dir, [from, to], siteAddress(undefined)));
  expect(failures).toEqual([]);
  return readFileSync(join(dir, 'guides', to, 'index.mdx'), 'utf8');
}

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ['no field yet', '', 'aliases:\n  - /huong-dan/cu/\n'],
  ['a comment at the end', 'draft: true\n# hết\n', 'draft: true\n# hết\naliases:\n  - /huong-dan/cu/\n'],
  ['an empty list', 'aliases: [] # chưa có\n', 'aliases: [/huong-dan/cu/] # chưa có\n'],
  ['a list in a line', 'aliases: [/a.html, "/b c"]\n', 'aliases: [/a.html, "/b c", /huong-dan/cu/]\n'],
  ['a comma at its end', 'aliases: [/a.html, ]\n', 'aliases: [/a.html, /huong-dan/cu/, ]\n'],
  [
    'a list in brackets over lines',
    'aliases: [\n  /a.html, # một\n  /b.html # hai\n]\ndraft: true\n',
    'aliases: [\n  /a.html, # một\n  /b.html, /huong-dan/cu/ # hai\n]\ndraft: true\n',
  ],
  [
    'a list of lines',
    'aliases:\n  - /a.html\n  - "/b.html?m=1" # từ Blogger\ndraft: true\n',
    'aliases:\n  - /a.html\n  - "/b.html?m=1" # từ Blogger\n  - /huong-dan/cu/\ndraft: true\n',
  ],
  ['lines that are not indented', 'aliases:\n- /a.html\n', 'aliases:\n- /a.html\n- /huong-dan/cu/\n'],
  ['lines indented far', 'aliases:\n    -   /a.html\n', 'aliases:\n    -   /a.html\n    -   /huong-dan/cu/\n'],
  ['the address there already', 'aliases: [/huong-dan/cu]\n', 'aliases: [/huong-dan/cu]\n'],
  [
    'the new address among them',
    'aliases:\n  - /a.html\n  - /huong-dan/moi/ # trước đây\n',
    'aliases:\n  - /a.html\n  - /huong-dan/cu/ # trước đây\n',
  ],
  ['the new address alone', "aliases: ['/huong-dan/moi/']\n", 'aliases: [/huong-dan/cu/]\n'],
  ['both, in a line', 'aliases: [/huong-dan/moi/, /huong-dan/cu/]\n', 'aliases: [/huong-dan/cu/]\n'],
  ['both, the other way round', 'aliases: [/huong-dan/cu/, /huong-dan/moi/, /a]\n', 'aliases: [/huong-dan/cu/, /a]\n'],
  [
    'both, in lines',
    'aliases:\n  # cũ nhất\n  - /huong-dan/moi\n  - /huong-dan/cu/\ndraft: true\n',
    'aliases:\n  # cũ nhất\n  - /huong-dan/cu/\ndraft: true\n',
  ],
];

describe.each(CASES)('a head with %s', (_, before, after) => {
  test('has the old address afterwards, and every other byte', () => {
    expect(renamed(text(before))).toBe(text(after));
  });

  test('keeps its BOM and its line ends', () => {
    const windows = (lines: string): string => `\uFEFF${text(lines).replaceAll('\n', '\r\n')}`;
    expect(renamed(windows(before))).toBe(windows(after));
  });
});

test('a page that goes back has only the name it leaves as an old one', () => {
  const there = renamed(text('aliases: [/a.html] # từ Blogger\n'));
  expect(there).toBe(text('aliases: [/a.html, /huong-dan/cu/] # từ Blogger\n'));
  expect(renamed(there, ['moi', 'cu'])).toBe(text('aliases: [/a.html, /huong-dan/moi/] # từ Blogger\n'));
});

test('a page with a third name keeps both others', () => {
  const second = renamed(text(''), ['mot', 'hai']);
  expect(renamed(second, ['hai', 'ba'])).toBe(text('aliases:\n  - /huong-dan/mot/\n  - /huong-dan/hai/\n'));
});

test('a folder name that never made an address leaves none behind', () => {
  expect(renamed(text(''), ['Tạo trang', 'tao-trang'])).toBe(text(''));
});

test('a list that is written too unusually to be edited is left alone, and told', () => {
  const odd = text('aliases:\n  -\n    /a.html\n');
  const dir = folderOf({ 'topics.yaml': TOPICS, 'guides/cu/index.mdx': odd });
  expect(() => planRename(dir, ['cu', 'moi'], siteAddress(undefined))).toThrow(/mỗi địa chỉ một dòng/);
  expect(readFileSync(join(dir, 'guides/cu/index.mdx'), 'utf8')).toBe(odd);
});
