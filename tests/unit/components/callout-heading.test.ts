import { expect, test } from 'vitest';
import { calloutHeading } from '../../../src/components/guide/callout-heading.ts';

test.each([
  ['Mẹo', undefined, 'Mẹo'],
  ['Mẹo', '', 'Mẹo'],
  ['Mẹo', 'Chọn khổ giấy', 'Mẹo: Chọn khổ giấy'],
  ['Mẹo', 'Mẹo của Lan', 'Mẹo của Lan'],
  ['Mẹo', 'mẹo nhỏ', 'mẹo nhỏ'],
  ['Mẹo', 'Mẹo: chọn khổ giấy', 'Mẹo: chọn khổ giấy'],
  ['Mẹo', 'Mẹo'.normalize('NFD'), 'Mẹo'],
  ['Mẹo', 'Mẹohay', 'Mẹo: Mẹohay'],
  ['Lưu ý', 'Lưu ý về giá', 'Lưu ý về giá'],
  ['Lưu ý', 'Lưu kho', 'Lưu ý: Lưu kho'],
  ['Cẩn thận', 'Cẩn thận kẻo bỏng', 'Cẩn thận kẻo bỏng'],
])('of %s with the title %j is %j', (label, title, heading) => {
  expect(calloutHeading(label, title)).toBe(heading);
});
