import { describe, expect, test } from 'vitest';
import { howTo } from '../../../../src/seo/graph/how-to.ts';
import { figureOf, modelOf, PLACE, stepsOf } from './article-model.ts';

const steps = (...titles: string[]): string =>
  `<Steps>\n\n${titles.map((title) => `<Step title="${title}">\n\nLàm ${title}.\n\n</Step>\n\n`).join('')}</Steps>`;
const made = (body: string, figures = {}) => howTo(PLACE, modelOf(), stepsOf(body, figures));
const PAGE = 'https://a.vn/ten/huong-dan/mo-shop/';

describe('the steps of a page', () => {
  test('stand in a row where they are of one section, each with its place, words and number', () => {
    expect(made(`## Việc\n\n${steps('một', 'hai')}`)).toEqual({
      '@type': 'HowTo',
      '@id': `${PAGE}#how-to`,
      name: 'Mở shop nhỏ',
      description: 'Về mo-shop.',
      inLanguage: 'vi',
      isPartOf: { '@id': `${PAGE}#article` },
      step: [
        { '@type': 'HowToStep', position: 1, name: 'một', url: `${PAGE}#mot`, text: 'Làm một.' },
        { '@type': 'HowToStep', position: 2, name: 'hai', url: `${PAGE}#hai`, text: 'Làm hai.' },
      ],
    });
  });

  test('are counted through where one section has two rows of them', () => {
    const { step } = made(`## Việc\n\n${steps('một', 'hai')}\n\nChữ.\n\n${steps('ba')}`) ?? {};
    expect(step).toMatchObject([{ position: 1 }, { position: 2 }, { position: 3, name: 'ba' }]);
  });

  test('stand by section where they are of several, those before the first section by themselves', () => {
    const { step } = made(`${steps('mở')}\n\n## Đầu\n\n${steps('một', 'hai')}\n\n## Cuối\n\n${steps('ba')}`) ?? {};
    expect(step).toMatchObject([
      { '@type': 'HowToStep', position: 1, name: 'mở' },
      {
        '@type': 'HowToSection',
        position: 2,
        name: 'Đầu',
        url: `${PAGE}#dau`,
        itemListElement: [
          { position: 1, name: 'một' },
          { position: 2, name: 'hai' },
        ],
      },
      { '@type': 'HowToSection', position: 3, name: 'Cuối', itemListElement: [{ position: 1, name: 'ba' }] },
    ]);
  });

  test('refer to their pictures, also to those under a heading in them', () => {
    const body = '<Steps>\n\n<Step title="Một">\n\nChữ.\n\n### Khi lỗi\n\nThử lại.\n\n</Step>\n\n</Steps>';
    const { step } = made(body, { mot: [figureOf('a')], 'khi-loi': [figureOf('b')] }) ?? {};
    expect(step).toEqual([
      {
        '@type': 'HowToStep',
        position: 1,
        name: 'Một',
        url: `${PAGE}#mot`,
        text: 'Chữ.\nKhi lỗi\nThử lại.',
        image: [{ '@id': `${PAGE}#tb-anh--a` }, { '@id': `${PAGE}#tb-anh--b` }],
      },
    ]);
  });

  test('are told with the title of a note in them', () => {
    const note = '<Warning title="Đừng tắt máy">\n\nĐợi một phút.\n\n</Warning>';
    const { step } = made(`<Steps>\n\n<Step title="Lưu">\n\nBấm nút.\n\n${note}\n\n</Step>\n\n</Steps>`) ?? {};
    expect(step).toMatchObject([{ text: 'Bấm nút.\nĐừng tắt máy\nĐợi một phút.' }]);
  });

  test('in a step are told by it', () => {
    const inner = '<Steps>\n\n<Step title="Bên trong">\n\nLàm.\n\n</Step>\n\n</Steps>';
    const { step } = made(`<Steps>\n\n<Step title="Ngoài">\n\nChữ.\n\n${inner}\n\n</Step>\n\n</Steps>`) ?? {};
    expect(step).toMatchObject([{ name: 'Ngoài', text: 'Chữ.\nBên trong\nLàm.' }]);
  });

  test('have their title for words where a picture says the rest', () => {
    const { step } = made('<Steps>\n\n<Step title="Bấm nút">\n\n![Nút](./a.png)\n\n</Step>\n\n</Steps>') ?? {};
    expect(step).toMatchObject([{ text: 'Bấm nút' }]);
  });
});

test('a page without steps leads through nothing', () => {
  expect(made('## Mục\n\nChữ.')).toBeUndefined();
});
