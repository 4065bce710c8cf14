import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../src/lint/normalize.ts';
import type { Run } from '../../../src/lint/rule.ts';
import { CHARSETS } from '../../../src/vietnamese/legacy/charsets.ts';
import { encodeLegacy } from '../../../src/vietnamese/legacy/encode.ts';
import { run } from './linted.ts';
import { mutatedText } from './mutated-text.ts';

/** Words are remembered from text to text, as in a run over a site. */
const { words } = run();

function normalized(text: string, settings: Partial<Run> = {}, file = 'bai.mdx'): string {
  return normalizeText(file, text, run({ words, ...settings })).text;
}

/** Words as they should be, each with ways to spoil it that normalizing is sure of. */
const SPOILT: readonly (readonly [string, readonly string[]])[] = [
  ['Đăng', ['\u00D0ăng', 'Đa\u0306ng', 'Đă\u00ADng', '\u0189ăng']],
  ['quý', ['qúy', 'quy\u0301', 'q\u200Buý']],
  ['được', ['đu\u031Bo\u031B\u0323c', '\u00F0ược', 'đựơc', 'đượ\u2060c']],
  ['tiếng', ['tie\u0301\u0302ng', 'tie\u0302\u0301ng', 'tiê\u0301ng', 'tíêng']],
  ['các', ['c\u0430\u0301c', 'ca\u0301c']],
  ['thủy', ['thuỷ', 'thu\u0309y']],
  ['hòa', ['hoà', 'ho\u0300a']],
  ['Bạn', ['Ba\u0323n', 'B\u00ADạn', 'B\u0008ạn', '\u2068Bạn\u2069', 'Bạ\u{E0041}n\uFE0F']],
  ['giảm', ['𝗴𝗶𝗮̉𝗺', 'ｇｉảｍ', 'giả\u200Bᴍ']],
];

/** What no edit may touch, as it stands in MDX. */
const KEPT = [
  '`Ðăng qúy hoà`',
  'https://vi-du.example/Ðăng-qúy',
  '<Ui>Ðăng qúy</Ui>',
  'café',
  'Kraków',
  'São',
  '20.000\u00A0₫',
  '👩\u200D💻',
  'Москва',
  '[đây](/huong-dan/qúy-hoà/)',
  '{/* Ðăng qúy */}',
  'anh@vi-du.example',
];

/** A word and the way it is written: in order, or spoilt. */
const word = fc
  .constantFrom(...SPOILT)
  .chain(([right, wrong]) => fc.constantFrom(right, ...wrong).map((written) => ({ right, written })));
const kept = fc.constantFrom(...KEPT).map((text) => ({ right: text, written: text }));
const line = fc.array(fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: kept, weight: 1 }), {
  minLength: 1,
  maxLength: 8,
});

function text(lines: readonly { right: string; written: string }[][], what: 'right' | 'written', end: string): string {
  const head = ['---', 'title: Ðăng bài qúy', 'topics: [hoà-qúy]', '---', ''].join(end);
  return head + end + lines.map((pieces) => pieces.map((piece) => piece[what]).join(' ') + end + end).join('');
}

describe('a spoilt document', () => {
  test('comes out as it should be: letters mended, everything else byte for byte', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, end, bom) => {
          const mark = bom ? '\uFEFF' : '';
          const result = normalized(mark + text(lines, 'written', end), { toneStyle: 'traditional' });
          expect(result).toBe(mark + text(lines, 'right', end).replace('title: Ðăng bài qúy', 'title: Đăng bài quý'));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has nothing left for a second run', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const once = normalizeText('bai.mdx', text(lines, 'written', '\n'), run({ words }));
        const twice = normalizeText('bai.mdx', once.text, run({ words }));
        expect(twice.text).toBe(once.text);
        expect(twice.edits.size).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever a file holds', () => {
  const pieces = fc.constantFrom(
    '---\n',
    '# ',
    '`',
    '```\n',
    '<',
    '>',
    '{',
    '}',
    '|',
    '\n',
    '\r\n',
    '- ',
    '&amp;',
    '\\',
    ': ',
    '"',
    'hoà ',
    'thủy ',
    '\u0301',
    '\u00AD',
    '\u200B',
    'Ð',
    'qúy ',
    'ngöôøi ',
    '\u0000',
    '\u0008',
    '\u000B',
    '\u000C',
    '\u2028',
    '\u3164',
    '\u202E',
    '\uFE0F',
    'ᴠà ',
    '𝗴𝗶𝗮̉𝗺 ',
    '- ',
    '\uD800',
  );
  const garbage = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test.each(['bai.mdx', 'bai.md', 'bang.yaml'])('%s: it does not throw, and a second run changes nothing', (file) => {
    fc.assert(
      fc.property(garbage, (source) => {
        const once = normalized(source, {}, file);
        expect(normalized(once, {}, file)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('Vietnamese with slips', () => {
  test.each([
    // What an edit takes away from beside a word makes the next one certain.
    ['\u00ADụ\u200Bng', 'ụng'],
    ['Là nhữ\u200Bng\u00AD hoành phi', 'Là những hoành phi'],
  ])('is mended at once as far as it is mended at all: %j', (source, expected) => {
    expect(normalized(source)).toBe(expected);
  });

  test('has nothing left for a second run', () => {
    fc.assert(
      fc.property(mutatedText, fc.constantFrom('bai.mdx', 'bai.md'), (source, file) => {
        const once = normalized(source, {}, file);
        expect(normalized(once, {}, file)).toBe(once);
      }),
      { numRuns: 600, seed: 20_261_201 },
    );
  });
});

describe('the style of tones', () => {
  const MIXED = 'Hòa thủy tùy và hoà.\n';

  test.each([
    ['majority', 'Hòa thủy tùy và hòa.\n'],
    ['traditional', 'Hòa thủy tùy và hòa.\n'],
    ['reformed', 'Hoà thuỷ tuỳ và hoà.\n'],
    ['keep', MIXED],
  ] as const)('%s', (toneStyle, expected) => {
    expect(normalized(MIXED, { toneStyle })).toBe(expected);
  });

  test('words in code and labels have no vote', () => {
    expect(normalized('Hoà `hòa thủy xóa` <Ui>hòa thủy</Ui>.\n')).toBe('Hoà `hòa thủy xóa` <Ui>hòa thủy</Ui>.\n');
  });
});

describe('text in an old encoding', () => {
  const OLD = 'Baïn muoán taïo taøi khoaûn quaûng caùo thì vaøo trang caøi ñaët.';

  test('is decoded where that is sure, around what is no prose', () => {
    expect(normalized(`${OLD} \`caøi\` **ñaët**\n`)).toBe(
      'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt. `caøi` **đặt**\n',
    );
  });

  test('is told, and left, where it is not', () => {
    const { text: same, findings } = normalizeText('bai.mdx', 'Taøi khoaûn\n', run());
    expect(same).toBe('Taøi khoaûn\n');
    expect(findings.map(({ rule }) => rule)).toEqual(['legacy-encoding']);
  });

  test('is decoded before invisible characters are looked for: the soft hyphen is a letter of TCVN3', () => {
    expect(
      normalized(
        'B\u00B9n mu\u00E8n t\u00B9o t\u00B5i kho\u00B6n, ng\u00AD\u00EAi d\u00EFng ch\u00E4n m\u00F4c nµy.\n',
      ),
    ).toBe('Bạn muốn tạo tài khoản, người dùng chọn mục này.\n');
  });
});

describe('the soft hyphen in a file of TCVN3, which is its letter ư', () => {
  test('is decoded in a heading of one word, where the text below is sure', () => {
    const old = 'B\u00B9n mu\u00E8n t\u00B9o t\u00B5i kho\u00B6n, ng\u00AD\u00EAi d\u00EFng ch\u00E4n m\u00F4c nµy.';
    expect(normalized(`## L\u00ADu\n\n${old}\n`)).toBe('## Lưu\n\nBạn muốn tạo tài khoản, người dùng chọn mục này.\n');
  });

  test('is left where nothing is sure', () => {
    const unsure = 'T\u00B5i kho\u00B6n\n\nL\u00ADu\n';
    expect(normalized(unsure)).toBe(unsure);
  });
});

describe('letters of an old encoding that is not sure', () => {
  test.each([
    'Từ tr\u00AD\u00EDc đến nay.\n',
    '\u00A7\u00AD\u00EAng phố.\n',
    'Giaù veù vaø soá.\n',
    'Mẹ đã t\u00B9o t\u00B5i kho\u00B6n cho ng\u00AD\u00EAi kh\u00B8c.\n',
    'Có taøi khoaûn quaûng caùo cho baïn.\n',
  ])('stay as they are, whatever rule might edit them: %j', (text) => {
    expect(normalized(text)).toBe(text);
  });
});

describe('clean Unicode with signs of Latin-1 and foreign words', () => {
  const SIGNS =
    'på så gå tå hö trä niño año gè cè né thé © ® ° ± ² ½ « » – — … £ ¥ µ ª · × x² 30°C “Nam” Hãy có đã tôi'.split(' ');
  const piece = fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('Bạn', 'muốn', 'người', 'trong', 'ở', 'và', 'hoa'));
  const block = fc.tuple(fc.constantFrom('', '# ', '- ', '> '), fc.array(piece, { minLength: 1, maxLength: 12 }));

  test('is edited nowhere', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const source = `Bạn đọc người viết.\n\n${blocks.map(([mark, words]) => `${mark}${words.join(' ')}\n\n`).join('')}`;
        expect(normalizeText('bai.mdx', source, run({ words })).edits.get('legacy-encoding')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a whole document in an old encoding', () => {
  const DOCUMENT = [
    '# Mở cửa hàng bánh',
    'Trước khi mở cửa hàng bánh, bạn nên đi thử vài nơi và hỏi giá thuê nhà.',
    '## Chọn chỗ',
    'Chỗ gần trường học đông khách buổi sáng, còn buổi tối thì vắng. Người lớn tuổi hay mua bánh mặn, trẻ nhỏ thích bánh ngọt.',
    '- Ghi lại số khách từng giờ\n- Hỏi người bán bên cạnh',
    'Cuối tháng, cộng tiền bột, tiền điện và tiền thuê nhà rồi so với tiền bán được.',
  ].join('\n\n');

  test.each(CHARSETS)('%s comes back, VIQR with its backticks too, and a second run has nothing to do', (charset) => {
    const once = normalized(encodeLegacy(DOCUMENT, charset));
    expect(once).toBe(DOCUMENT);
    expect(normalized(once)).toBe(once);
  });
});

test('a file that cannot be parsed stays as it is, with the reason', () => {
  const broken = '---\ntitle: a\n\nQúy <Steps>\n';
  const { text: same, findings } = normalizeText('bai.mdx', broken, run());
  expect(same).toBe(broken);
  expect(findings).toHaveLength(1);
});

test('YAML: sentences are mended, names, ids and comments are not', () => {
  const yaml = '# qúy\nqúy-id:\n  title: Khách qúy\n  description: "Hoà qúy: \\"thuỷ\\""\n  en: Ðăng\n';
  expect(normalized(yaml, {}, 'topics.yaml')).toBe(
    '# qúy\nqúy-id:\n  title: Khách quý\n  description: "Hoà quý: \\"thuỷ\\""\n  en: Ðăng\n',
  );
});

test('a comment that switches a rule off keeps its line', () => {
  const kept = '{/* lint-off tone-placement: tên cũ của trang */}\n\nKhách qúy.\n';
  expect(normalizeText('bai.mdx', kept, run())).toMatchObject({ text: kept, findings: [] });
  const other = '{/* lint-off spun-text: trích dẫn */}\n\nKhách qúy.\n';
  expect(normalizeText('bai.mdx', other, run())).toMatchObject({ text: other.replace('qúy', 'quý'), findings: [] });
});
