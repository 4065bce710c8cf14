import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFolder } from '../../../src/collections/folder.ts';
import { pictureFacts } from '../../../src/collections/picture-facts.ts';
import { stillPictures } from '../../../src/collections/still-pictures.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { encode } from '../../../src/screenshots/encode.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';

const SIZE = { width: 60, height: 40 };

function frame(background: string) {
  return sharp({ create: { ...SIZE, channels: 3, background } });
}

/** Three frames as one picture, as sharp takes them. */
async function moving(): Promise<Sharp> {
  const frames = await Promise.all(['#c00', '#0c0', '#00c'].map((colour) => frame(colour).png().toBuffer()));
  return sharp(frames, { join: { animated: true } });
}

/** A PNG with the chunk that says it moves, behind another that is long. */
function animatedPng(png: Buffer): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const more = [chunk('tEXt', Buffer.alloc(100_000, 'a')), chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))];
  return Buffer.concat([png.subarray(0, 33), ...more, png.subarray(33)]);
}

let still: Buffer;
let apng: Buffer;
let avif: Buffer;
beforeAll(async () => {
  still = await frame('#c00').png().toBuffer();
  apng = animatedPng(still);
  avif = await frame('#c00').avif().toBuffer();
});

test('a moving picture that will stand still is told where it is used', async () => {
  const sequence = Buffer.from(avif);
  sequence.write('avis', 8, 'latin1');
  const dir = folderOf({
    'topics.yaml': TOPICS,
    'posts/mot/index.mdx': page('Chữ.\n\n![Động](./dong.png)\n\n![Động](./dong.avif)\n\n![Yên](./yen.png)'),
    'posts/mot/dong.png': apng,
    'posts/mot/dong.avif': sequence,
    'posts/mot/yen.png': still,
    'screenshots/bo/anh.yaml': 'image: anh.png\nimageDark: toi.png\nalt: Nút lưu màu xanh.\ncaption: Nút lưu ở góc.\n',
    'screenshots/bo/anh.png': still,
    'screenshots/bo/toi.png': apng,
  });
  const hints = stillPictures(loadFolder(dir));
  expect(hints.map(({ level }) => level)).toEqual(['style', 'style', 'style']);
  const inside = hints.map((hint) => ({ ...hint, file: relative(dir, resolve(hint.file)).replaceAll('\\', '/') }));
  await expect(formatFindings(inside, 'nên xem lại')).toMatchFileSnapshot('../../fixtures/unit/still-messages.txt');
});

describe('a moving picture that the site keeps moving is not told', () => {
  test.each(['gif', 'webp'] as const)('%s', async (format) => {
    const bytes = await (await moving()).toFormat(format).toBuffer();
    const name = `dong.${format}`;
    const dir = folderOf({
      'topics.yaml': TOPICS,
      'posts/mot/index.mdx': page(`![Động](./${name})`),
      [`posts/mot/${name}`]: bytes,
    });
    expect(stillPictures(loadFolder(dir))).toEqual([]);
    const facts = await pictureFacts(join(dir, 'posts/mot', name));
    const built = await encode(readFileSync(facts.path), { facts, format: 'webp', width: facts.width });
    expect((await sharp(built).metadata()).pages).toBe(3);
  });

  test('nor is a still one, a file that breaks off, or one that is not there', async () => {
    const dir = folderOf({
      'topics.yaml': TOPICS,
      'posts/mot/index.mdx': page('![A](./a.avif)\n\n![B](./b.png)\n\n![C](./c.png)\n\n![D](./khong-co.png)'),
      'posts/mot/a.avif': avif,
      'posts/mot/b.png': still.subarray(0, 30),
      'posts/mot/c.png': apng.subarray(0, 5_000),
    });
    expect(stillPictures(loadFolder(dir))).toEqual([]);
  });
});
