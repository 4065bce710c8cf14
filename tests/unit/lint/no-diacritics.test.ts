import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { noDiacritics } from '../../../src/lint/rules/no-diacritics.ts';
import { lintBody, reported } from './linted.ts';

test.each([
  '⟦Tai khoan quang cao facebook la gi va cach mua nhu the nao⟧',
  'Dòng này có dấu.\n\n⟦Ban khong can biet lap trinh cung co the tao duoc trang nay.⟧',
  '## ⟦Cach dang nhap tai khoan tren dien thoai⟧',
])('Vietnamese without marks is told once a passage: %s', (body) => {
  const { found, expected } = reported(noDiacritics, body);
  expect(found).toEqual(expected);
});

test.each([
  'Bạn không cần biết lập trình.',
  'Go to the main menu, then come in and see how to do it on an old phone.',
  'The time to buy is now, but you can do it again in the same way.',
  'Sanh con, mua nha',
  'Nguyen Van Nam, Tran Thi Lan, Le Hong Phong',
  '`tai khoan quang cao khong duoc cach nguoi dung`',
  'Facebook Ads, Google Ads, TikTok Ads, Shopee, Lazada, Tiki',
])('left alone: %s', (body) => {
  expect(lintBody(noDiacritics, body)).toEqual([]);
});

test('the message', async () => {
  const said = formatFindings(lintBody(noDiacritics, 'Cach dang nhap tai khoan tren dien thoai nhu the nao?'));
  await expect(said).toMatchFileSnapshot('../../fixtures/unit/lint/no-diacritics-messages.txt');
});
