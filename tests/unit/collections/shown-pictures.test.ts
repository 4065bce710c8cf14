import { describe, expect, test } from 'vitest';
import { shownPictures } from '../../../src/collections/shown-pictures.ts';

const shown = (body: string) => shownPictures('a.mdx', `---\ntitle: A\n---\n\n${body}\n`);

describe('the pictures of a file', () => {
  test('are its screenshots, its pictures alone in a paragraph and those in a line, each once', () => {
    const body =
      'Bấm ![dấu cộng](./cong.png) ở góc.\n\n![Nút](./nut.png)\n\n<Screenshot id="a/b" />\n\n![Nút](./nut.png)';
    expect(shown(body)).toEqual({
      screenshots: ['a/b'],
      files: ['./nut.png'],
      inline: ['./cong.png'],
      lead: { kind: 'file', source: './nut.png', alt: 'Nút' },
    });
  });

  test.each(['![A](<./a.png>)', '![A]( ./a.png )', '![A](\n./a.png)', '![A](&#46;/a.png)'])(
    'are found however Markdown lets them be written: %j',
    (body) => {
      expect(shown(body).files).toEqual(['./a.png']);
    },
  );

  test('are not what only stands in code', () => {
    expect(shown('```\n![Nút](./code.png)\n```\n\n![Nút](./nut.png)').files).toEqual(['./nut.png']);
  });

  test('have a lead, the first figure; a picture in a line is none', () => {
    expect(shown('<Screenshot id="a/b" />\n\n![Sau](./sau.png)').lead).toEqual({
      kind: 'screenshot',
      source: 'a/b',
      alt: '',
    });
    expect(shown('Bấm ![dấu cộng](./cong.png) ở góc.').lead).toBeUndefined();
  });

  test.each(['Chỉ có chữ.', '<Steps>\n\n![Nút](./nut.png)'])(
    'are none where there are none or nothing can be read: %j',
    (body) => {
      expect(shown(body)).toEqual({ screenshots: [], files: [], inline: [] });
    },
  );
});
