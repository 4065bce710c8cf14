import { expect, test } from 'vitest';
import { isFileNameLike } from '../../../src/schemas/alt.ts';

test.each([
  'Wi-Fi',
  'Wi-Fi 6',
  'E-mail',
  'e-mail',
  'wi-fi',
  'Node.js',
  'iPhone-15',
  'Covid-19',
  'COVID-19',
  'index.html',
  'Check-in',
  'Việt-Nam',
  'T-shirt',
  'QR',
  'CO2',
  'Add-on',
])('%s is a word, and may say what a picture shows', (alt) => {
  expect(isFileNameLike(alt)).toBe(false);
});

test.each([
  'tao.png',
  'Màn hình.JPG',
  'hoa.heic',
  'tao-tai-khoan',
  'tao_trang',
  'IMG_2041',
  'DSC_0001',
  'screenshot-12',
  'Screenshot (12)',
  'nut-add.webp ',
])('%s is a name of a file', (alt) => {
  expect(isFileNameLike(alt)).toBe(true);
});
