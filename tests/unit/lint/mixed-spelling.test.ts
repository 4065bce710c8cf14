import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { mixedSpelling } from '../../../src/lint/rules/mixed-spelling.ts';
import { lintBody, lintFiles, reported } from './linted.ts';

function places(files: Readonly<Record<string, string>>): string[] {
  return lintFiles([mixedSpelling], files).map(
    ({ file, line, column, edit }) => `${file}:${line}:${column} ${edit?.to ?? ''}`,
  );
}

test.each([
  'Kỹ thuật và kỹ năng, nhưng ⟦kĩ⟧ thuật.',
  'Tỉ lệ, tỉ giá và ⟦tỷ⟧ số.',
  'Quản lý, xử lý, ⟦Lí⟧ do.',
  'Hy vọng và **⟦hi⟧** vọng.',
  'Bác sĩ và ca ⟦sỹ⟧.',
  'Bất kỳ, thời kỳ, định ⟦kì⟧.',
])('reports the rarer way, or of as many the one the house does not write: %s', (body) => {
  const { found, expected } = reported(mixedSpelling, body);
  expect(found).toEqual(expected);
});

test.each([
  'kỹ thuật, lý do, mỹ thuật, tỷ lệ, hy vọng, quý khách, bác sĩ',
  'kĩ thuật, lí do, mĩ thuật, tỉ lệ, hi vọng, quí khách, bác sỹ',
  'tỷ lệ, tỉ mỉ, tỉ tê; lý do, lí nhí, lí lắc; hy vọng, hi hi; ký tự, kí lô; công ty, ti vi',
  'Lý Thường Kiệt và lí nhí; kỹ thuật, `kĩ thuật` và <Ui>kĩ thuật</Ui>',
])('leaves alone: %s', (body) => {
  expect(lintBody(mixedSpelling, body)).toEqual([]);
});

test('only tells what is named, and what stands in a name', () => {
  const body = 'Kỹ thuật, kỹ năng, kỹ xảo, vật lý, xử lý. Chữ “kĩ thuật”, _kĩ thuật_, Tạp chí Vật lí, một kĩ năng.';
  expect(places({ 'a.mdx': `${body}\n` }).map((place) => place.split(' ')[1])).toEqual(['', '', 'kỹ', '']);
});

test('counts over all files of a run, each syllable by itself', () => {
  const files = { 'a.mdx': 'Kỹ năng, lý do.\n', 'b.mdx': 'Kĩ năng, kĩ thuật.\n', 'c.mdx': 'Lý thuyết.\n' };
  expect(places(files)).toEqual(['a.mdx:1:1 Kĩ']);
});

test('keeps the case of what it corrects', () => {
  expect(places({ 'a.mdx': 'kỹ thuật, kỹ năng, kỹ xảo. Kĩ thuật. KĨ NĂNG.\n' })).toEqual([
    'a.mdx:1:28 Kỹ',
    'a.mdx:1:38 KỸ',
  ]);
});

test('knows the rarer places also after very many of the other', () => {
  const many = 'kỹ thuật, '.repeat(300);
  expect(places({ 'a.mdx': `kĩ năng.\n`, 'b.mdx': `${many}kĩ xảo.\n` })).toEqual(['a.mdx:1:1 kỹ', 'b.mdx:1:3001 kỹ']);
});

test('a comment switches it off for its line', () => {
  const files = { 'a.mdx': 'Kỹ năng, kỹ thuật.\n\n{/* lint-off mixed-spelling: tên sách */}\n\nKĩ năng.\n' };
  expect(places(files)).toEqual([]);
});

test('the messages give the counts', async () => {
  const body = 'Kỹ thuật, kỹ năng và kĩ xảo.\n\nTỷ lệ và tỉ giá.';
  await expect(formatFindings(lintBody(mixedSpelling, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/mixed-spelling-messages.txt',
  );
});
