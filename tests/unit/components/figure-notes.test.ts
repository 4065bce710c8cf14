import { expect, test } from 'vitest';
import { figureNotes } from '../../../src/components/guide/figure-notes.ts';

const FIGURE = { illustration: false, capturedAt: undefined, redacted: false };

test.each([
  ['nothing', FIGURE, ''],
  ['that it is drawn', { ...FIGURE, illustration: true }, 'Ảnh minh họa.'],
  ['when it was captured', { ...FIGURE, capturedAt: '2026-11-24' }, 'Chụp ngày 24 tháng 11 năm 2026.'],
  ['not when it was drawn', { ...FIGURE, illustration: true, capturedAt: '2026-11-24' }, 'Ảnh minh họa.'],
  [
    'that something was covered',
    { ...FIGURE, capturedAt: '2026-11-24', redacted: true },
    'Chụp ngày 24 tháng 11 năm 2026. Thông tin riêng đã được che.',
  ],
])('a figure says of its picture %s', (_, figure, notes) => {
  expect(figureNotes(figure)).toBe(notes);
});
