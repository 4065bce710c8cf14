import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtName, builtPictures, toWebp } from '../../../src/screenshots/local-pictures.ts';
import { open } from '../author-file.ts';
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

describe('the built picture', () => {
  test.each([
    ['wide', 2000, 1000, 1, 1440, 720],
    ['small', 300, 200, 1, 300, 200],
    ['upright by its camera', 300, 200, 6, 200, 300],
    ['wide and upright', 1000, 2000, 6, 1440, 720],
  ])('of a %s one has the size the page says', async (_, width, height, orientation, builtWidth, builtHeight) => {
    const bytes = await picture(width, height, orientation);
    const dir = folderOf({ 'anh.jpg': bytes });
    const said = (await builtPictures(open('![Ảnh](./anh.jpg)'), join(dir, 'index.mdx'), '/ten/')).get('./anh.jpg');
    const made = await sharp(await toWebp(bytes)).metadata();
    expect([made.format, made.width, made.height]).toEqual(['webp', builtWidth, builtHeight]);
    expect([said?.width, said?.height]).toEqual([builtWidth, builtHeight]);
    expect(said?.src).toBe(`/ten/anh/${builtName('anh.jpg', bytes)}`);
  });

  test('tells nothing of where and with what it was taken', async () => {
    const bytes = await picture(30, 20);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    expect((await sharp(await toWebp(bytes)).metadata()).exif).toBeUndefined();
  });

  test('has another name as soon as a byte changes, and always an ASCII one', () => {
    const name = builtName('/a/Nút Thêm.png', Uint8Array.of(1));
    expect(name).toMatch(/^nut-them-[0-9a-f]{10}\.webp$/);
    expect(builtName('/a/Nút Thêm.png', Uint8Array.of(2))).not.toBe(name);
    expect(builtName('/b/Nút Thêm.png', Uint8Array.of(1))).toBe(name);
  });
});
