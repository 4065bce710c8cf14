import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { interfaceLabel } from '../../../src/lint/rules/interface-label.ts';
import { lintBody, lintFiles, reported } from './linted.ts';

const labels = [
  { en: 'Next' },
  { en: 'Add People' },
  { en: 'Add' },
  { en: 'Settings', vi: 'Cài đặt' },
  { en: 'Business Manager', vi: 'Trình quản lý kinh doanh' },
];

test.each([
  'Bấm ⟦Next⟧ để sang bước sau.',
  'Bấm vào nút ⟦Add People⟧, rồi chọn mục ⟦Cài đặt⟧.',
  '- Nhấn nút tiếp ⟦Next⟧',
  'Nhấn **⟦Add⟧** ở góc phải.',
])('a label after an action is to be marked: %s', (body) => {
  const { found, expected, findings } = reported(interfaceLabel, body, { labels });
  expect(found).toEqual(expected);
  expect(findings[0]?.remedy).toContain('<Ui>');
});

test.each([
  'Bấm <Ui>Next</Ui> để sang bước sau.',
  'Business Manager là công cụ của Meta; Add to cart là việc khác.',
  '## Bấm Next ở đâu',
  '<Steps>\n\n<Step title="Bấm Next">\n\nXong.\n\n</Step>\n\n</Steps>',
  'Chọn ảnh, Next là chữ bên dưới.',
  'Bấm `Next` trong mã.',
  'Bạn cài đặt ứng dụng rồi chọn nơi cài đặt.',
])('left alone: %s', (body) => {
  expect(lintBody(interfaceLabel, body, { labels })).toEqual([]);
});

test('a site without a table of labels is not asked for one', () => {
  expect(lintBody(interfaceLabel, 'Bấm Next, <Ui>Chi do</Ui>.')).toEqual([]);
});

test('titles are exempt', () => {
  const text = '---\ntitle: Bấm Next ở đâu\ndescription: Bấm Next rồi chờ.\n---\n\nXong.\n';
  expect(lintFiles([interfaceLabel], { 'a.mdx': text }, { labels })).toEqual([]);
});

test('the messages name the nearest label', async () => {
  const body = 'Bấm Next rồi bấm <Ui>Add Poeple</Ui> hoặc <Ui>Lạ lùng</Ui>.';
  await expect(formatFindings(lintBody(interfaceLabel, body, { labels }))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/interface-label-messages.txt',
  );
});
