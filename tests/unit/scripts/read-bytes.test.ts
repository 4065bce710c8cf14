import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../../../scripts/lib/read-bytes.ts';
import { folderOf } from '../content-folder.ts';

test.each([
  ['little-endian', [0xff, 0xfe, 0x61, 0x00]],
  ['big-endian', [0xfe, 0xff, 0x00, 0x61]],
])('a file in UTF-16 is told as such: %s', (_, bytes) => {
  const read = readBytes(join(folderOf({ 'a.md': Buffer.from(bytes) }), 'a.md'));
  expect(read).toMatchObject({ rule: 'not-utf-8', message: expect.stringContaining('có vẻ tệp lưu bằng UTF-16') });
});
