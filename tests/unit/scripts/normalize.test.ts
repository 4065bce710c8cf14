import { chmodSync, readFileSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../content-folder.ts';
import { run, shown } from './command.ts';

const FIXTURES = '../../fixtures/unit/scripts';

/** Every kind of fault that is mended, and beside each what must stay: code, an address, a label, a foreign word. */
const FAULTY = [
  '---',
  `title: ${'Tạo mã'.normalize('NFD')}`,
  `slug: ${'tạo'.normalize('NFD')}`,
  '---',
  '',
  `Hòa bình và thủy chung,\u00a0hoà thuận. Mã \`${'mã'.normalize('NFD')}\` và <Ui>${'Lưu lại'.normalize('NFD')}</Ui>.`,
  '',
  '{/* lint-off quotes: chú thích này là của lint:text */}',
  'Tiếng Vi\u200bệt trên Москва, café đ\u0430ng mở và Qúy khách.',
  '',
].join('\n');

const MENDED = [
  '---',
  'title: Tạo mã',
  `slug: ${'tạo'.normalize('NFD')}`,
  '---',
  '',
  `Hòa bình và thủy chung,\u00a0hòa thuận. Mã \`${'mã'.normalize('NFD')}\` và <Ui>${'Lưu lại'.normalize('NFD')}</Ui>.`,
  '',
  '{/* lint-off quotes: chú thích này là của lint:text */}',
  'Tiếng Việt trên Москва, café đang mở và Quý khách.',
  '',
].join('\n');

const CRLF = `\uFEFF# Bài\r\n\r\nXin ${'chào'.normalize('NFD')}`;

function blog(): string {
  return folderOf({
    'bai.mdx': FAULTY,
    'ghi-chu/crlf.md': CRLF,
    'ghi-chu/sach.md': 'Không có gì sai.\n',
    'topics.yaml': `ban-hang:\n  title: ${'Bán hàng'.normalize('NFD')}\n`,
    'node_modules/goi/doc.md': CRLF,
    '.git/ghi.md': CRLF,
    'dist/doc.md': CRLF,
    'anh.txt': CRLF,
  });
}

const text = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');

describe('npm run normalize', () => {
  test('shows first, writes when told, and then has nothing more to do', async () => {
    const dir = blog();
    chmodSync(join(dir, 'bai.mdx'), 0o640);
    const preview = await run('normalize.ts', ['.'], dir);
    expect(text(dir, 'bai.mdx')).toBe(FAULTY);
    const check = await run('normalize.ts', ['--check', '.'], dir);
    const write = await run('normalize.ts', ['.', '--write'], dir);
    expect(text(dir, 'bai.mdx')).toBe(MENDED);
    expect(text(dir, 'ghi-chu/crlf.md')).toBe(CRLF.normalize('NFC'));
    expect(text(dir, 'topics.yaml')).toBe('ban-hang:\n  title: Bán hàng\n');
    for (const other of ['node_modules/goi/doc.md', '.git/ghi.md', 'dist/doc.md', 'anh.txt']) {
      expect(text(dir, other), other).toBe(CRLF);
    }
    expect(statSync(join(dir, 'bai.mdx')).mode & 0o777).toBe(0o640);
    const { mtimeMs } = statSync(join(dir, 'bai.mdx'));
    const again = await run('normalize.ts', ['.', '--write'], dir);
    const clean = await run('normalize.ts', ['.', '--check'], dir);
    expect(statSync(join(dir, 'bai.mdx')).mtimeMs).toBe(mtimeMs);
    const story = [
      shown('normalize .', preview),
      shown('normalize --check .', check),
      shown('normalize . --write', write),
      shown('normalize . --write', again),
      shown('normalize . --check', clean),
    ];
    await expect(story.join('\n')).toMatchFileSnapshot(`${FIXTURES}/normalize.txt`);
  });

  test('tells each file it cannot read in a few words, and mends the others', async () => {
    const bad = {
      'byte-0.md': 'Xin\0chào',
      'hong.md': Buffer.concat([Buffer.from('Xin chào\n\nHôm nay '), Buffer.from([0xe1, 0xbb]), Buffer.from(' đẹp\n')]),
      'ma-cu.md': Buffer.from('Qu\xb6n l\xfd t\xb5i kho\xb6n', 'latin1'),
      'utf-16.md': Buffer.from('\uFEFFXin chào', 'utf16le'),
      'chua-dong.md': `---\ntitle: ${'Bài'.normalize('NFD')}\n\nXin chào\n`,
      'hong.mdx': `${'chào'.normalize('NFD')} <Step\n`,
      'hong.yaml': `title: "${'Bài'.normalize('NFD')}\n`,
    };
    const dir = folderOf({
      ...bad,
      'rong.md': '',
      'tot.md': 'chào'.normalize('NFD'),
      'khong-co-chu/a.txt': '',
      'qua-lon.md': '',
    });
    truncateSync(join(dir, 'qua-lon.md'), 50_000_000);
    const args = ['.', 'khong-co.md', 'khong-co-chu', 'khong-co-chu/a.txt', '--write'];
    const ran = await run('normalize.ts', args, dir);
    await expect(shown(`normalize ${args.join(' ')}`, ran)).toMatchFileSnapshot(`${FIXTURES}/normalize-bad.txt`);
    expect(text(dir, 'tot.md')).toBe('chào');
    for (const [name, bytes] of Object.entries(bad)) {
      expect(readFileSync(join(dir, name)).equals(Buffer.from(bytes)), name).toBe(true);
    }
  });

  test('leaves a link out of the folder alone, and mends a linked file inside where it really is', async () => {
    const outside = folderOf({ 'ngoai.md': 'chào'.normalize('NFD'), 'thu-muc/trong.md': 'chào'.normalize('NFD') });
    const dir = folderOf({ 'that/bai.md': 'chào'.normalize('NFD') });
    symlinkSync(join(outside, 'ngoai.md'), join(dir, 'ra-ngoai.md'));
    symlinkSync(join(outside, 'thu-muc'), join(dir, 'thu-muc'));
    symlinkSync('khong-co.md', join(dir, 'khong-dau.md'));
    symlinkSync('that/bai.md', join(dir, 'bai.md'));
    const ran = await run('normalize.ts', ['.', '--write'], dir);
    await expect(shown('normalize . --write', ran)).toMatchFileSnapshot(`${FIXTURES}/normalize-links.txt`);
    expect(text(outside, 'ngoai.md')).toBe('chào'.normalize('NFD'));
    expect(text(outside, 'thu-muc/trong.md')).toBe('chào'.normalize('NFD'));
    expect(text(dir, 'that/bai.md')).toBe('chào');
    expect(text(dir, 'bai.md')).toBe('chào');
  });

  test('takes CONTENT_DIR where no path is given, and places tones as asked', async () => {
    const dir = folderOf({ 'bai.md': 'Hòa bình.\n' });
    const ran = await run('normalize.ts', ['--tone-style', 'reformed', '--write'], dir, { CONTENT_DIR: dir });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(text(dir, 'bai.md')).toBe('Hoà bình.\n');
  });

  test('with a wrong option does nothing', async () => {
    const dir = folderOf({ 'bai.md': 'chào'.normalize('NFD') });
    const ran = await run('normalize.ts', ['.', '--wirte'], dir);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Có phải bạn muốn viết --write?');
    expect(text(dir, 'bai.md')).toBe('chào'.normalize('NFD'));
  });
});

test('in the log of a build service no line of an author is a command, and none acts on a terminal', async () => {
  const line = '  ::set-output name=a::b ##[add-mask]x \u001b]52;c;YQ==\u0007';
  const dir = folderOf({
    'a.md': `${line}\n${'chào'.normalize('NFD')} bạn\n${line}\n`,
    'b\u001b[2J.md': `${line} hoà, hòa, hòa\n`,
  });
  for (const [script, args] of [
    ['normalize.ts', ['.']],
    ['normalize.ts', ['.', '--check']],
    ['lint-text.ts', ['.']],
    ['lint-text.ts', ['.', '--format', 'json']],
  ] as const) {
    const { out, err } = await run(script, args, dir, { GITHUB_ACTIONS: 'true' });
    expect(out).not.toBe('');
    expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(`${out}${err}`).not.toMatch(/^\s*::|##\[/m);
  }
  const { out } = await run('lint-text.ts', ['.', '--format', 'github'], dir, { GITHUB_ACTIONS: 'true' });
  expect(
    out
      .trimEnd()
      .split('\n')
      .every((one) => /^::(?:error|warning) file=/.test(one)),
  ).toBe(true);
});
