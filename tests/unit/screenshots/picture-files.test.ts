import { join } from 'node:path';
import { readdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFacts } from '../../../src/collections/picture-facts.ts';
import { builtFile, encode } from '../../../src/screenshots/encode.ts';
import { builtPicture, fileName, pictureFiles } from '../../../src/screenshots/picture-files.ts';
import { folderOf } from '../content-folder.ts';

/** A picture of one colour; `orientation` 6 means a camera held upright. */
function picture(width: number, height: number, orientation = 1): Promise<Buffer> {
  const blank = sharp({ create: { width, height, channels: 3, background: '#b03a1c' } });
  return blank
    .withMetadata({ orientation })
    .withExif({ IFD0: { Copyright: 'BI MAT' } })
    .jpeg()
    .toBuffer();
}

async function factsOf(bytes: Buffer, name = 'anh.jpg') {
  return pictureFacts(join(folderOf({ [name]: bytes }), name));
}

describe('the built files of a picture', () => {
  test.each([
    ['wide', 2000, 1000, 1, ['480x240', '800x400', '1440x720', '1440x720']],
    ['as wide as a phone at 2x', 800, 400, 1, ['480x240', '800x400', '800x400']],
    ['small', 300, 200, 1, ['300x200', '300x200']],
    ['wide and upright by its camera', 1000, 2000, 6, ['480x240', '800x400', '1440x720', '1440x720']],
  ])(
    'of a %s one are as large as the page says, and never larger than it',
    async (_, width, height, orientation, sizes) => {
      const bytes = await picture(width, height, orientation);
      const files = pictureFiles(await factsOf(bytes));
      const made = await Promise.all(files.map(async (file) => sharp(await encode(bytes, file)).metadata()));
      expect(made.map((each) => `${each.width}x${each.height}`)).toEqual(sizes);
      expect(made.map(({ format }) => format)).toEqual([...sizes.slice(1).map(() => 'heif'), 'webp']);
    },
  );

  test('tell nothing of where and with what it was taken', async () => {
    const bytes = await picture(30, 20);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    for (const file of pictureFiles(await factsOf(bytes))) {
      const { exif, xmp, icc } = await sharp(await encode(bytes, file)).metadata();
      expect({ exif, xmp, icc }).toEqual({});
    }
  });

  test('have other names as soon as a byte changes, and always ASCII ones', async () => {
    const [one, two] = [await picture(30, 20), await picture(30, 21)];
    const names = async (bytes: Buffer) => pictureFiles(await factsOf(bytes, 'Nút Thêm.jpg')).map(fileName);
    expect((await names(one))[0]).toMatch(/^nut-them-[0-9a-f]{12}-[\d-]+-30$/);
    expect(await names(two)).not.toEqual(await names(one));
  });

  test('of an animation are one that still moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 20, height: 40, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(['#000000', '#ffffff'].map(frame));
    const moving = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const files = pictureFiles(await factsOf(moving, 'a.gif'));
    expect(files.map(({ format }) => format)).toEqual(['webp']);
    const [file] = files;
    if (!file) throw new Error('no file');
    expect((await sharp(await encode(moving, file)).metadata()).pages).toBe(2);
  });
});

describe('a picture as the page names it', () => {
  test('has its AVIF files by width, its WebP, and its size', async () => {
    const facts = await factsOf(await picture(1000, 500));
    const { avif, src, width, height } = builtPicture(facts, '/ten/');
    expect(avif.split(', ').map((each) => each.replace(/-[0-9a-f]{12}-[\d-]+-/, '-…-'))).toEqual([
      '/ten/anh/anh-…-480.avif 480w',
      '/ten/anh/anh-…-800.avif 800w',
      '/ten/anh/anh-…-1000.avif 1000w',
    ]);
    expect(src).toMatch(/^\/ten\/anh\/anh-.*-1000\.webp$/);
    expect([width, height]).toEqual([1000, 500]);
  });

  test.each([
    [72, 1040, 520],
    [144, 520, 260],
    [192, 520, 260],
    [300, 1040, 520],
  ])(
    'that is a PNG of %d dots an inch shows things as large as they were on the screen',
    async (density, width, height) => {
      const blank = sharp({ create: { width: 1040, height: 520, channels: 3, background: '#fff' } });
      const facts = await factsOf(await blank.withMetadata({ density }).png().toBuffer(), 'a.png');
      expect(builtPicture(facts, '/')).toMatchObject({ width, height, fullWidth: 1040, fullHeight: 520 });
    },
  );
});

test('a source that breaks off stops the build in the author’s language', async () => {
  const bytes = await picture(400, 300);
  const dir = folderOf({ 'a.jpg': bytes, 'b.jpg': bytes });
  const [file] = pictureFiles(await pictureFacts(join(dir, 'a.jpg')));
  if (!file) throw new Error('no file');
  writeFileSync(join(dir, 'a.jpg'), bytes.subarray(0, 200));
  await expect(builtFile(file, dir)).rejects.toThrow(/a\.jpg:1:1 {2}\(broken-picture\)\n.*tệp hỏng, hoặc bị cắt ngang/);
});

test('a capture of a whole long page is built as wide as WebP takes it', async () => {
  const facts = { ...(await factsOf(await picture(30, 20))), width: 1440, height: 17_000 };
  const widths = pictureFiles(facts).map(({ width }) => width);
  expect(Math.max(...widths)).toBe(1387);
});

test('a built file is made once and then taken from the cache, whole', async () => {
  const bytes = await picture(40, 20);
  const dir = folderOf({ 'a.jpg': bytes });
  const [file] = pictureFiles(await pictureFacts(join(dir, 'a.jpg')));
  if (!file) throw new Error('no file');
  const first = await builtFile(file, dir);
  expect(readdirSync(join(dir, 'pictures'))).toEqual([`${fileName(file)}.avif`]);
  const gone = { ...file, facts: { ...file.facts, path: join(dir, 'khong-con.jpg') } };
  expect(Buffer.from(await builtFile(gone, dir)).equals(Buffer.from(first))).toBe(true);
});
