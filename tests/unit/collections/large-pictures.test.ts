import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFacts } from '../../../src/collections/picture-facts.ts';
import { folderOf } from '../content-folder.ts';

/** A picture of one colour. */
function plain(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888888' } })
    .png()
    .toBuffer();
}

/**
 * A GIF that says it has so many frames, each of one grey pixel on a large screen: only what it says is read here.
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
function gif(width: number, height: number, frames: number): Buffer {
  const size = (value: number): number[] => [value & 255, value >> 8];
  const screen = [...size(width), ...size(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  const frame = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  return Buffer.from([...Buffer.from('GIF89a'), ...screen, ...Array(frames).fill(frame).flat(), 0x3b]);
}

async function told(name: string, bytes: Buffer): Promise<string> {
  const dir = folderOf({ [name]: bytes });
  const facts = await pictureFacts(join(dir, name)).catch((error: Error) => error.message);
  return typeof facts === 'string' ? facts : 'không có gì';
}

describe('a picture that is too large', () => {
  test.each([
    ['a capture 65,000 pixels tall', 'dai.png', () => plain(1, 65_000), /quá dài: 1 × 65\.000 .*cao nhất là 16\.383/],
    ['a wide one of 40,000', 'dai.png', () => plain(1600, 40_000), /quá dài: 1\.600 × 40\.000 .*cao nhất là 18\.203/],
    ['one of 65,000 that is one high', 'rong.png', () => plain(65_000, 1), /quá dẹt: 65\.000 × 1 .*thấp nhất là 46 /],
    [
      'a GIF of 300 frames',
      'dai.gif',
      async () => gif(1280, 720, 300),
      /300 khung hình.*1\.280 × 720.*277 triệu.*269 triệu/,
    ],
  ])('%s is told with its size and the largest there may be', async (_, name, bytes, message) => {
    const said = await told(name, await bytes());
    expect(said).toContain('(large-picture)');
    expect(said).toMatch(message);
    expect(said).not.toContain('hỏng');
  });

  test.each([
    ['a tall capture', 'vua.png', () => plain(1, 16_383)],
    ['a wide one that becomes smaller', 'vua.png', () => plain(2880, 30_000)],
    ['a line as wide as it is built', 'vua.png', () => plain(1440, 1)],
    ['a flat one that is still seen', 'vua.png', () => plain(65_000, 46)],
    ['a GIF of 100 frames', 'vua.gif', async () => gif(1280, 720, 100)],
  ])('%s is not', async (_, name, bytes) => {
    expect(await told(name, await bytes())).toBe('không có gì');
  });
});
