import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { checkPixelsOf } from '../../../src/collections/check-pictures.ts';
import { contentPlace } from '../../../src/collections/content-dir.ts';
import { DecodedPictures } from '../../../src/collections/decoded-pictures.ts';
import { loadFolder } from '../../../src/collections/folder.ts';
import { pictureProblem } from '../../../src/collections/picture-problem.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { checkRedactions } from '../../../src/screenshots/redaction.ts';
import { type Files, folderOf, page, TOPICS } from '../content-folder.ts';
import { run } from '../scripts/command.ts';

const SIZE = { width: 200, height: 150, channels: 3 } as const;

/** A picture of which no two parts are alike, so that every part of its file holds pixels. */
function noisy(): Sharp {
  const data = Buffer.alloc(SIZE.width * SIZE.height * SIZE.channels);
  for (const at of data.keys()) data[at] = (at * 7919 + ((at * at) >> 5)) & 255;
  return sharp(data, { raw: SIZE });
}

async function moving(): Promise<Sharp> {
  const frame = (background: string) =>
    sharp({ create: { ...SIZE, background } })
      .png()
      .toBuffer();
  return sharp(await Promise.all(['#ff0000', '#00ff00', '#0000ff'].map(frame)), { join: { animated: true } });
}

const PNG = await noisy().png().toBuffer();
const PALETTE = await noisy().png({ palette: true }).toBuffer();
const WHOLE = {
  png: PNG,
  'png in passes': await noisy().png({ progressive: true }).toBuffer(),
  'png with a palette': PALETTE,
  jpeg: await noisy().jpeg().toBuffer(),
  'jpeg in passes': await noisy().jpeg({ progressive: true }).toBuffer(),
  webp: await noisy().webp().toBuffer(),
  'webp without loss': await noisy().webp({ lossless: true }).toBuffer(),
  avif: await noisy().avif({ effort: 0 }).toBuffer(),
  gif: await noisy().gif().toBuffer(),
  'moving gif': await (await moving()).gif().toBuffer(),
  'moving webp': await (await moving()).webp().toBuffer(),
} satisfies Readonly<Record<string, Buffer>>;

/** Where the chunks of a type stand in a PNG: from the length to behind the checksum. */
function chunk(png: Buffer, wanted: string): { from: number; to: number } {
  for (let from = 8; from < png.length;) {
    const to = from + 12 + png.readUInt32BE(from);
    if (png.toString('latin1', from + 4, from + 8) === wanted) return { from, to };
    from = to;
  }
  throw new Error(`no ${wanted}`);
}

/** The same with one byte changed, counted from the end of a chunk. */
function changed(png: Buffer, type: string, fromEnd: number): Buffer {
  const bytes = Buffer.from(png);
  const at = chunk(png, type).to - fromEnd;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

/** The same with a wrong checksum inside of the compressed pixels, the chunk's own being right. */
function wrongPixels(png: Buffer): Buffer {
  const bytes = changed(png, 'IDAT', 5);
  const { from, to } = chunk(bytes, 'IDAT');
  bytes.writeUInt32BE(crc32(bytes.subarray(from + 4, to - 4)), to - 4);
  return bytes;
}

function without(png: Buffer, type: string): Buffer {
  const { from, to } = chunk(png, type);
  return Buffer.concat([png.subarray(0, from), png.subarray(to)]);
}

const part = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share));

const CUT = Object.entries(WHOLE).flatMap(([kind, bytes]) =>
  [0.2, 0.5, 0.98].map((share): [string, Buffer] => [`a ${kind} cut at ${share * 100} %`, part(bytes, share)]),
);
const BROKEN: readonly [string, Buffer][] = [
  ...CUT,
  ['a PNG without its last bytes', PNG.subarray(0, -4)],
  ['a PNG without its end', without(PNG, 'IEND')],
  ['a PNG without pixels', without(PNG, 'IDAT')],
  ['a PNG of its head alone', PNG.subarray(0, 33)],
  ['a PNG with a wrong checksum of its pixels', changed(PNG, 'IDAT', 1)],
  ['a PNG with a wrong checksum of its head', changed(PNG, 'IHDR', 1)],
  ['a PNG with a wrong checksum of its palette', changed(PALETTE, 'PLTE', 1)],
  ['a PNG with a broken stream of pixels', changed(PNG, 'IDAT', 4000)],
  ['a PNG with a wrong checksum inside of its pixels', wrongPixels(PNG)],
  ['a JPEG without its end', WHOLE.jpeg.subarray(0, -2)],
  ['a GIF without its end', WHOLE['moving gif'].subarray(0, -1)],
  ['eight bytes of a PNG', PNG.subarray(0, 8)],
  ['an empty file', Buffer.of()],
  ['a text', Buffer.from('không phải ảnh')],
];

describe('a picture that is broken', () => {
  test.each(BROKEN)('%s is told', async (_, bytes) => {
    expect(await pictureProblem('a.png', bytes)).toMatchObject({
      rule: 'broken-picture',
      message: 'Không mở hết được ảnh “a.png”: tệp hỏng, hoặc bị cắt ngang.',
    });
  });

  test.each(Object.entries(WHOLE))('a whole %s is not', async (_, bytes) => {
    expect(await pictureProblem('a.png', bytes)).toBeUndefined();
    // What a tool left behind the end of a picture does not show.
    expect(await pictureProblem('a.png', Buffer.concat([bytes, Buffer.from('thừa')]))).toBeUndefined();
  });
});

const HALF = part(PNG, 0.5);
const yaml = (image: string, more = ''): string =>
  `image: ${image}\nalt: Trang chủ của cửa hàng.\ncaption: Trang.\n${more}`;
const FOLDER: Files = {
  'topics.yaml': TOPICS,
  'guides/mot/index.mdx': page(
    'Xem ![hình tròn nhỏ màu xanh](./nho.gif) trong dòng này.\n\n![Trang chủ của cửa hàng](./anh.png)',
  ),
  'guides/mot/nho.gif': part(WHOLE['moving gif'], 0.9),
  'guides/mot/anh.png': HALF,
  'posts/hai/index.mdx': page('Chữ.\n\n<Screenshot id="bm/sang" />', 'cover: bm/bia'),
  'posts/nhap/index.mdx': page('![Trang chủ của cửa hàng](./anh.jpg)', 'draft: true'),
  'posts/nhap/anh.jpg': part(WHOLE.jpeg, 0.5),
  'screenshots/bm/sang.yaml': yaml('sang.png', 'imageDark: toi.png\n'),
  'screenshots/bm/sang.png': PNG,
  'screenshots/bm/toi.png': changed(PNG, 'IDAT', 1),
  'screenshots/bm/bia.yaml': yaml('bia.webp'),
  'screenshots/bm/bia.webp': part(WHOLE.webp, 0.7),
  'screenshots/bm/che.yaml': yaml('che.png', 'marks:\n  - { kind: redact, area: [0, 0, 0.5, 0.5] }\n'),
  'screenshots/bm/che.png': wrongPixels(PNG),
  'screenshots/bm/avif.yaml': yaml('avif.avif'),
  'screenshots/bm/avif.avif': part(WHOLE.avif, 0.5),
  'screenshots/bm/rong.yaml': yaml('rong.png'),
  'screenshots/bm/rong.png': '',
  'screenshots/bm/chu.yaml': yaml('chu.png'),
  'screenshots/bm/chu.png': 'không phải ảnh',
  'screenshots/bm/dai.yaml': yaml('dai.png', 'marks:\n  - { kind: redact, area: [0, 0, 1, 0.5] }\n'),
  'screenshots/bm/dai.png': await sharp({ create: { width: 1, height: 65_000, channels: 3, background: '#888' } })
    .png()
    .toBuffer(),
};

test('the check of the content tells of every picture wherever it is used, with where and what to do', async () => {
  const dir = folderOf(FOLDER);
  onTestFinished(() =>
    rmSync(dirname(contentPlace(root, { CONTENT_DIR: dir }).cacheDir), { recursive: true, force: true }),
  );
  const { code, out, err } = await run('check-content.ts', [], dir, { CONTENT_DIR: dir });
  expect([code, err]).toEqual([1, '']);
  await expect(out).toMatchFileSnapshot('../../fixtures/unit/picture-messages.txt');
});

describe('a picture that was decoded once', () => {
  const files: Files = {
    ...Object.fromEntries(Object.entries(FOLDER).filter(([path]) => /topics|guides|sang/.test(path))),
    'guides/mot/nho.gif': WHOLE['moving gif'],
    'guides/mot/anh.png': PNG,
    'screenshots/bm/toi.png': PNG,
  };

  /** What the check finds in the pictures of a folder. */
  async function found(dir: string): Promise<string> {
    const { entries, screenshots } = loadFolder(dir);
    const decoded = new DecodedPictures(join(dir, 'cache'));
    const findings = [
      ...(await checkPixelsOf(entries.values(), decoded)),
      ...(await checkRedactions(screenshots.values(), decoded)),
    ];
    return formatFindings(findings.map((one) => ({ ...one, file: relative(dir, resolve(one.file)) })));
  }

  test('is remembered in files that cannot be cut off, and is not decoded again', async () => {
    const dir = folderOf(files);
    expect(await found(dir)).toBe('');
    const [version = ''] = readdirSync(join(dir, 'cache/decoded'));
    const folder = join(dir, 'cache/decoded', version);
    // The two that are used, one of them in three places.
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
    const decoded = new DecodedPictures(join(dir, 'cache'));
    expect([PNG, WHOLE['moving gif'], WHOLE.jpeg].map((bytes) => decoded.has(bytes))).toEqual([true, true, false]);
    // A broken picture that the memory takes for whole would be told if it were decoded.
    decoded.keep(HALF);
    expect(await pictureProblem('a.png', HALF, decoded)).toBeUndefined();
  });

  test('is decoded again when a byte of it changes, and a broken one every time', async () => {
    const dir = folderOf(files);
    await found(dir);
    writeFileSync(join(dir, 'guides/mot/anh.png'), HALF);
    for (const _ of [1, 2]) expect(await found(dir)).toContain('guides/mot/index.mdx:10:1  (broken-picture)');
  });

  test('is decoded all the same where nothing can be remembered', async () => {
    const dir = folderOf({ ...files, cache: 'một tệp ở chỗ của thư mục' });
    expect(await found(dir)).toBe('');
  });
});
