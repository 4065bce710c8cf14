import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { numberFigures } from '../../../src/mdx/figure-numbers.ts';
import { figurePlaces } from '../../../src/mdx/figure-places.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { inlinePictures } from '../../../src/screenshots/local-pictures.ts';
import { open } from '../author-file.ts';
import { folderOf } from '../content-folder.ts';

test('pictures in a line of text are built with their size; those alone in a paragraph are figures', async () => {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#b03a1c' } })
    .png()
    .toBuffer();
  const dir = folderOf({ 'a.png': bytes, 'b.png': bytes });
  const document = open('Bấm ![A](./a.png).\n\n![B](./b.png)');
  const figures = numberFigures(figurePlaces(document, outline(document)), {});
  const found = await inlinePictures(document, join(dir, 'index.mdx'), figures, '/ten/');
  expect([...found.keys()]).toEqual(['./a.png']);
  expect(found.get('./a.png')).toMatchObject({ width: 300, height: 200 });
  expect(found.get('./a.png')?.src).toMatch(/^\/ten\/anh\/a-[0-9a-f]{12}-[\d-]+-300\.webp$/);
});
