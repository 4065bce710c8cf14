import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overBudget } from '../../scripts/lib/budgets.ts';
import { root } from '../../scripts/lib/root.ts';
import { type CommandRun, copyProject, runInProject } from './owned-project.ts';

const FIXTURE = join(root, 'tests', 'fixtures', 'ordinary');
const ARTICLES = globSync('content/{guides,posts}/*/index.mdx', { cwd: FIXTURE }).map((file) =>
  readFileSync(join(FIXTURE, file), 'utf8'),
);

const project = copyProject(join(FIXTURE, 'content'), join(FIXTURE, 'public'));
let build: CommandRun;

beforeAll(async () => {
  build = await runInProject(project.dir, 'build.ts');
});
afterAll(() => project.remove());

/** Right texts that a command of ours once refused, or may: each stands in one article or more. */
const HELD: readonly (readonly [what: string, text: RegExp])[] = [
  ['a heading that begins with a digit', /^##+ \d/m],
  ['a heading that begins with an emoji', /^## \p{Extended_Pictographic} \p{L}/mu],
  ['a heading of an emoji alone', /^## \p{Extended_Pictographic}$/mu],
  ['a heading of signs alone', /^## \?+$/m],
  ['a heading that would tell nothing of a link', /^## (?:Xem thêm|Chi tiết|Link)$/m],
  ['two equal headings', /^(##+ .+)$[\s\S]+^\1$/m],
  ['a footnote whose label has marks', /\[\^[a-z]*[ấíồ]/],
  ['a footnote whose label is a sign', /\[\^\*\]/],
  ['a file as a browser copies its address', /\]\(\/tai-ve\/[^)]*%20/],
  ['a file whose name has marks, encoded', /\]\(\/tai-ve\/[^)]*%E1%BA/],
  ['a file whose name has marks, as it is', /\]\(<?\/tai-ve\/[^)]*[ảờ]/],
  ['a file with brackets in its name', /%20\(1\)\.pdf/],
  ['a file with square brackets in its name', /%20\[2\]\.pdf/],
  ['a file with + and & in its name', /\+cong%20thuc%20&%20/],
  ['a file with a percent sign in its name', /%25/],
  ['an old address', /^aliases: /m],
  ['an old address with marks', /"\/bài-cũ/],
  ['an old address of another domain', /blogspot\.com/],
  ['C#', /C#/],
  ['a tag in a title', /^title: ".*#banhang/m],
  ['a tag in a text', /Thẻ #BánHàng/],
  ['an address in angle brackets', /^- <https:/m],
  ['a mail address in angle brackets', /<nhom@/],
  ['a picture that is called Wi-Fi', /!\[Wi-Fi\]/],
  ['a picture that is called E-mail', /!\[E-mail\]/],
  ['a span of numbers with a tilde', /\d~\d.*\d~\d/],
  ['what is struck out', /~~/],
  ['a task list', /^- \[ \] /m],
  ['a table without a first heading', /^\| \| C# /m],
  ['a link by reference', /^\[gia\]: /m],
  ['a telephone number', /\(tel:/],
  ['a mail address', /\(mailto:/],
  ['< and & in a text', / < .*&|&.* < /],
  ['code with braces, quotes and angle brackets', /`a < b && b > c`/],
  ['a draft', /^draft: true$/m],
];

describe('sixty ordinary articles', () => {
  test('are sixty', () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(60);
  });

  test.each(HELD)('hold %s', (_, text) => {
    expect(ARTICLES.some((article) => text.test(article))).toBe(true);
  });

  test('use every component', () => {
    const used = new Set(ARTICLES.flatMap((article) => [...article.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name)));
    expect([...used].sort()).toEqual(['Mark', 'Note', 'Screenshot', 'Step', 'Steps', 'Tip', 'Ui', 'Warning']);
  });

  test('build', () => {
    expect(build.ok, build.output).toBe(true);
  });

  test.each([
    ['normalize', 'normalize.ts', ['--check', 'content']],
    ['lint:text', 'lint-text.ts', ['content']],
    ['check:links', 'check-links.ts', []],
    ['check:html', 'check-html.ts', []],
  ])('have nothing that %s would have changed', async (_, script, args) => {
    const { ok, output } = await runInProject(project.dir, script, ...args);
    expect(ok, output).toBe(true);
    expect(output).not.toContain('✗');
  });

  test('are published as they were written, where a sign could mean something else', () => {
    const page = readFileSync(join(project.dir, 'dist/bai-viet/leo-nui-2-ngay/index.html'), 'utf8');
    expect(page).toContain('Tập trước 2~3 tuần, mỗi tuần 3~4 buổi, mỗi buổi đi bộ 5~7 km.');
    expect(page.match(/<del>[^<]*<\/del>/g)).toEqual(['<del>Vé vào cổng 50.000 đ</del>']);
  });

  test('weigh no more than the budgets', () => {
    expect(overBudget(join(project.dir, 'dist'))).toEqual([]);
  });
});
