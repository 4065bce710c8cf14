import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildFolder, type FixtureSite, fixtureSite } from './built-site.ts';

let site: FixtureSite;
beforeEach(() => {
  site = fixtureSite();
});
afterEach(() => site.remove());

function edit(file: string, change: (text: string) => string): void {
  const path = join(site.dir, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const POST = 'posts/chup-anh-hang/index.mdx';
const append = (line: string) => (text: string) => `${text}\n${line}\n`;

describe('the build stops, says where and what to do, and publishes nothing', () => {
  test.each([
    [
      'a javascript: link',
      append('[bấm](javascript:alert)'),
      '11:1',
      'Liên kết không được bắt đầu bằng “javascript:”.',
    ],
    ['an import', append('import fs from "node:fs"'), '11:1', 'Bài viết không được chứa dòng “import”.'],
    ['an expression', append('{process.exit(0)}'), '11:1', 'Bài viết không được chứa biểu thức {process.exit(0)}.'],
    ['raw HTML', append('<iframe src="/x" />'), '11:2', 'Bài viết không dùng thẻ HTML <iframe>.'],
    ['an unknown component', append('<Notes>x</Notes>'), '11:2', 'Không có thành phần nào tên là <Notes>.'],
    [
      'an unknown topic',
      (text: string) => text.replace('[chup-anh]', '[chup-anhh]'),
      '4:10',
      'Không có chủ đề nào tên là “chup-anhh”',
    ],
    ['a wrong date', (text: string) => text.replace('2026-01-08', '2026-02-30'), '5:14', 'không phải là ngày'],
    ['a link to nowhere', append('[đọc](/bai-viet/khong-co/)'), '11:1', 'Liên kết dẫn tới một trang không có'],
  ] as const)('%s', async (_, change, position, message) => {
    edit(POST, change);
    const { ok, output } = await buildFolder(site.dir);
    expect(ok).toBe(false);
    expect(output).toMatch(new RegExp(`${POST}:\\d+:\\d+`));
    expect(output).toContain(message);
    expect(output).toContain('Cách sửa:');
    expect(output).not.toMatch(/\n\s+at |node:internal/);
    expect(output.trimEnd()).toMatch(/Có 1 chỗ cần sửa trong 1 tệp\.$/);
    expect(output).toContain(`index.mdx:${position}`);
    expect(existsSync(join(site.outDir, 'index.html'))).toBe(false);
  });
});

test('a picture that is cut off is told where its page uses it, in Vietnamese', async () => {
  const path = join(site.dir, 'guides/mo-gian-hang/nut-them.png');
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  const { ok, output } = await buildFolder(site.dir);
  expect(ok).toBe(false);
  expect(output).toContain('guides/mo-gian-hang/index.mdx:26:1  (broken-picture)');
  expect(output).toContain('Không mở hết được ảnh “./nut-them.png”');
  expect(output).not.toMatch(/\n\s+at |libpng|Input buffer/);
});

test('an address of the site that is none is refused before anything is built', async () => {
  const { ok, output } = await buildFolder(site.dir, { SITE_URL: 'ten-mien' });
  expect(ok).toBe(false);
  expect(output).toContain('SITE_URL="ten-mien" không phải là địa chỉ trang web.');
});
