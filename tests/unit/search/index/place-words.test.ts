import { describe, expect, test } from 'vitest';
import { figurePlaces } from '../../../../src/mdx/figure-places.ts';
import { outline } from '../../../../src/mdx/outline.ts';
import { screenshotSchema } from '../../../../src/schemas/screenshot.ts';
import { placeWords } from '../../../../src/search/index/place-words.ts';
import { open } from '../../author-file.ts';

const SHOTS = new Map([
  [
    's/them',
    {
      data: screenshotSchema.parse({
        image: 'them.png',
        alt: 'Trang quản lý có nút thêm người ở góc phải.',
        caption: 'Chỗ thêm người.',
        marks: [
          { kind: 'pin', at: [0, 0], label: 'Nút **Add People**' },
          { kind: 'redact', area: [0, 0, 0.1, 0.1] },
          { kind: 'spotlight', area: [0, 0, 0.5, 0.5] },
          { kind: 'box', area: [0, 0, 1, 1], label: 'Danh sách người' },
        ],
      }),
    },
  ],
]);

/** Id of each place ('' for what stands before the first heading) with its labels, or with its texts. */
function words(body: string, field: 'labels' | 'texts'): Record<string, string[]> {
  const document = open(body);
  const { items } = outline(document);
  const places = placeWords(document, items, SHOTS);
  return Object.fromEntries(
    places.map((place, at) => [items[at - 1]?.id ?? '', place[field]] as const).filter(([, found]) => found.length > 0),
  );
}

const labels = (body: string) => words(body, 'labels');
const texts = (body: string) => words(body, 'texts');

const steps = (...bodies: string[]): string =>
  `<Steps>\n\n${bodies.map((body, at) => `<Step title="Bước ${'abc'[at]}">\n\n${body}\n\n</Step>\n\n`).join('')}</Steps>`;

describe('a label is found in the place it stands in', () => {
  test.each([
    ['a label of the product', 'Bấm <Ui>Add People</Ui>.', 'Add People'],
    ['bold words', 'Bấm **nút xanh lá** ở góc.', 'nút xanh lá'],
    ['bold words in a list', '- Chọn **Tuổi**', 'Tuổi'],
    ['bold words in a table', '| a | b |\n| - | - |\n| **Giá** | c |', 'Giá'],
    ['the description of a picture', '![Nút ở góc](./a.png)', 'Nút ở góc'],
    ['the caption of a picture', '![Nút](./a.png "Góc trên của trang")', 'Góc trên của trang'],
    ['the legend of a screenshot', '<Screenshot id="s/them" />', 'Nút Add People'],
    ['the caption of a screenshot', '<Screenshot id="s/them" />', 'Chỗ thêm người.'],
    ['the description of a screenshot', '<Screenshot id="s/them" />', 'Trang quản lý có nút thêm người ở góc phải.'],
    ['the title of a note', '<Note title="Chú ý giá">\n\nChữ.\n\n</Note>', 'Chú ý giá'],
  ])('%s', (_, body, label) => {
    expect(labels(body)['']).toContain(label);
    expect(labels(`## Mục\n\n${body}`)['muc']).toContain(label);
    expect(labels(`## Mục\n\nChữ.\n\n${steps('Chữ.', body)}`)).toEqual({ 'buoc-b': labels(body)[''] });
  });

  test('and nothing is made of what has no words: redactions, spotlights, a screenshot that is not there', () => {
    expect(labels('<Screenshot id="s/them" />')['']).toHaveLength(4);
    expect(labels('<Screenshot id="s/khong-co" />')).toEqual({});
    expect(labels('![](./a.png)')).toEqual({});
  });

  test('and the title of a step is no label of its own', () => {
    expect(labels(steps('Chữ.'))).toEqual({});
  });
});

describe('text goes to', () => {
  test('the step it stands in, and none of it to the next', () => {
    expect(texts(`Đầu.\n\n## Mục\n\nTrước.\n\n${steps('Một.', 'Hai.\n\n- Ba\n\n> Bốn')}`)).toEqual({
      '': ['Đầu.'],
      muc: ['Trước.'],
      'buoc-a': ['Một.'],
      'buoc-b': ['Hai.', 'Ba', 'Bốn'],
    });
  });

  test('the section around the steps where it stands behind them, also where a step has a heading', () => {
    const body = `## Mục\n\nTrước.\n\n${steps('Một.\n\n### Trong\n\nTrong mục.')}\n\nSau.\n\n## Khác\n\nCuối.`;
    expect(texts(body)).toEqual({
      muc: ['Trước.', 'Sau.'],
      'buoc-a': ['Một.'],
      trong: ['Trong mục.'],
      khac: ['Cuối.'],
    });
  });

  test('the page where it stands behind the steps of a page without sections', () => {
    expect(texts(`${steps('Một.')}\n\nSau.`)).toEqual({ '': ['Sau.'], 'buoc-a': ['Một.'] });
  });

  test('the innermost step of nested ones, and behind them to the outer one', () => {
    const inner = '<Steps>\n\n<Step title="Trong">\n\nSâu.\n\n</Step>\n\n</Steps>';
    expect(texts(steps(`Ngoài.\n\n${inner}\n\nLại ngoài.`))).toEqual({
      'buoc-a': ['Ngoài.', 'Lại ngoài.'],
      trong: ['Sâu.'],
    });
  });

  test('the place where a figure beside it is shown', () => {
    const body = `Đầu ![a](./1.png)\n\n![a](./2.png)\n\n## Mục\n\n![b](./3.png)\n\n${steps('### Trong\n\n![c](./4.png)', '![d](./5.png)')}\n\n![e](./6.png)`;
    const document = open(body);
    const model = outline(document);
    const places = placeWords(document, model.items, SHOTS);
    const idOf = (alt: string): string | undefined =>
      places.flatMap((place, at) => (place.labels.includes(alt) ? [model.items[at - 1]?.id ?? ''] : [])).at(-1);
    for (const { image, place } of figurePlaces(document, model).figures) {
      // A heading in a step is a place of its own to go to; a figure in it is numbered with the step.
      const id = idOf(image?.alt ?? '');
      expect([image?.alt, id === 'trong' ? 'buoc-a' : id]).toEqual([image?.alt, place.id]);
    }
  });
});

describe('what a reader does not see', () => {
  test('is not among the words: comments, addresses, tags', () => {
    const body = '{/* bí mật */}\n\nXem [bài này](/huong-dan/a/) {/* nữa */}\n\n<Note>\n\nChú ý.\n\n</Note>';
    expect(texts(body)).toEqual({ '': ['Xem bài này', 'Chú ý.'] });
    expect(labels(body)).toEqual({});
  });

  test('such as how lines are broken or letters composed, is no matter', () => {
    expect(texts('Bấm\nnút **đổi\n  tên**.'.normalize('NFD'))).toEqual({ '': ['Bấm nút đổi tên.'] });
    expect(labels('Bấm\nnút **đổi\n  tên**.'.normalize('NFD'))).toEqual({ '': ['đổi tên'] });
  });
});

test('a component written on one line has its text, and code is text too', () => {
  expect(texts('<Note>Chú ý giá.</Note>')).toEqual({ '': ['Chú ý giá.'] });
  expect(texts('<Steps><Step title="Một">Bấm **nút**.</Step></Steps>')).toEqual({ mot: ['Bấm nút.'] });
  expect(texts('```\nnpm run build\n```')).toEqual({ '': ['npm run build'] });
});

test('text with a label in it is kept whole', () => {
  expect(texts('Bấm <Ui>Add People</Ui> rồi **lưu**.')).toEqual({ '': ['Bấm Add People rồi lưu.'] });
});

test('the cells of a table are texts of their own, so that no pair of words goes over their border', () => {
  expect(texts('| Giá | Tuổi |\n| - | - |\n| rẻ | trẻ |')).toEqual({ '': ['Giá', 'Tuổi', 'rẻ', 'trẻ'] });
});
