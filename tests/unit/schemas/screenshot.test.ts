import { describe, expect, test } from 'vitest';
import { readYamlFile } from '../../../src/collections/read.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { isNumbered } from '../../../src/schemas/mark.ts';
import { screenshotFields, screenshotSchema } from '../../../src/schemas/screenshot.ts';
import { placeOf } from '../author-file.ts';
import { unmark } from '../marked.ts';
import { SCREENSHOT_CASES, screenshotWith } from './screenshot-cases.ts';

const read = (text: string) => readYamlFile('tao.yaml', text, screenshotSchema, screenshotFields);

describe.each(SCREENSHOT_CASES)('$what', ({ rule, text: marked, says }) => {
  const { text, places } = unmark(marked, 1);

  test('is told where it stands', () => {
    const { value, findings } = read(text);
    expect(value).toBeUndefined();
    expect(findings.map(placeOf)).toEqual(places.map((place) => placeOf({ file: 'tao.yaml', rule, ...place })));
    expect(findings.map(({ length }) => length)).toEqual(places.map(({ length }) => length));
  });

  test('is told in words that help', () => {
    expect(formatFindings(read(text).findings)).toContain(says);
  });
});

describe('a right screenshot', () => {
  test('needs a picture, what it shows and a caption', () => {
    expect(read(screenshotWith({})).value?.data).toEqual({
      image: 'tao.png',
      alt: 'Góc trên bên phải có nút Create Account.',
      caption: 'Nút tạo tài khoản.',
      illustration: false,
      marks: [],
    });
  });

  test('may have everything, up to the edges of the picture', () => {
    const more = [
      'imageDark: tao-toi.png',
      'illustration: true',
      'capturedAt: 2026-11-23',
      'product: Business Manager',
      'marks:',
      '  - { kind: pin, at: [0, 1], label: Nút **Add** và `mã`, id: nut, place: left }',
      '  - { kind: box, area: [0.7, 0.1, 0.3, 0.9], label: Khung }',
      '  - { kind: arrow, from: [0, 0], to: [1, 1], label: Mũi tên }',
      '  - { kind: spotlight, area: [0, 0, 1, 1] }',
      '  - { kind: redact, area: [0.1, 0.2, 0.9, 0.8], id: che }',
    ];
    const { value, findings } = read(screenshotWith({}, more.join('\n')));
    expect(findings).toEqual([]);
    expect(value?.data.marks.filter(isNumbered)).toHaveLength(3);
  });

  test.each(['Nút Add', 'Hình 3 nút', 'Menu', 'Ảnh chụp màn hình Cài đặt', 'Nút -> menu'])('may say: %s', (alt) => {
    expect(read(screenshotWith({ alt: `alt: ${alt}` })).findings).toEqual([]);
  });

  test.each(['Giá > 0', '1. Nút', '# Nút', '2 nút', 'Nút - menu', 'a < b'])(
    'a label may be plain words only: %s',
    (label) => {
      const { findings } = read(screenshotWith({}, `marks: [{ kind: pin, at: [0, 0], label: "${label}" }]`));
      expect(findings.length).toBe(/^(?:1\.|#)/.test(label) ? 1 : 0);
    },
  );
});

test('says what was reviewed', async () => {
  const messages = SCREENSHOT_CASES.map(
    ({ what, text }) => `=== ${what}\n\n${formatFindings(read(unmark(text, 1).text).findings)}\n`,
  );
  await expect(messages.join('\n')).toMatchFileSnapshot('../../fixtures/unit/screenshot-messages.txt');
});
