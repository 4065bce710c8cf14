import { describe, expect, test } from 'vitest';
import { progressOf } from '../../../../src/components/progress/progress.ts';
import {
  againText,
  continueText,
  doneText,
  nextText,
  placeText,
  returnWords,
  tickLabel,
  tickName,
  timeText,
} from '../../../../src/components/progress/progress-text.ts';
import { guideOf, idsAt } from './guide.ts';

const GUIDE = guideOf(3, 3, 3, 3, 3, 3, 3, 3, 6);
const EVERY = GUIDE.steps.map(({ id }) => id);

describe('where the reader is', () => {
  test.each([
    [3, 'Mục 1/9 · Bước 3/30'],
    [4, 'Mục 2/9 · Bước 4/30'],
    [30, 'Mục 9/9 · Bước 30/30'],
    [0, '9 mục · 30 bước'],
  ])('at step %i', (place, text) => {
    expect(placeText(progressOf(GUIDE, [], place))).toBe(text);
  });

  test.each([
    [2, 'Bước 2/4'],
    [0, '4 bước'],
  ])('names no section where there is one only: step %i', (place, text) => {
    expect(placeText(progressOf(guideOf(4), [], place))).toBe(text);
  });
});

test('the time left is told while there is any', () => {
  expect(timeText(progressOf(GUIDE, [], 3))).toBe('còn khoảng 28 phút');
  expect(timeText(progressOf(GUIDE, EVERY, 3))).toBe('');
});

describe('how much is done', () => {
  test('in numbers, until it is all', () => {
    expect(doneText(progressOf(GUIDE, idsAt(GUIDE, 1, 2, 3, 5), 0))).toBe('Đã xong 4/30 bước');
    expect(doneText(progressOf(GUIDE, EVERY, 0))).toBe('Bạn đã làm xong cả 30 bước');
  });

  test('a single step is not counted', () => {
    const one = guideOf(1);
    expect(doneText(progressOf(one, idsAt(one, 1), 0))).toBe('Bạn đã làm xong');
  });
});

describe('under the head of a guide', () => {
  const some = progressOf(GUIDE, idsAt(GUIDE, 1, 2, 3), 0);
  const none = progressOf(GUIDE, [], 0);

  test('stands how ticks work, where there are none', () => {
    expect(returnWords(none, 0, true)).toMatch(/^Xong bước nào, .*trong trình duyệt này\.$/);
  });

  test('stands where to go on, by number and name', () => {
    expect(returnWords(some, 0, true)).toBe('Bạn đã xong 3/30 bước.');
    const { next } = some;
    if (!next) throw new Error('there is a next step');
    expect(nextText(next)).toBe('Tiếp tục từ bước 4: Việc 1 của mục 2');
    expect(continueText(next)).toBe('Tiếp tục từ bước 4');
  });

  test('stands that all is done', () => {
    expect(returnWords(progressOf(GUIDE, EVERY, 0), 0, true)).toBe('Bạn đã làm xong cả 30 bước.');
  });

  test('stands, after a fresh start, how many ticks can be had back', () => {
    expect(returnWords(none, 3, true)).toBe('Đã bỏ dấu ở 3 bước.');
    expect(againText(3)).toBe('Lấy lại dấu đã đánh');
    expect(againText(0)).toBe('Làm lại từ đầu');
  });

  test('stands that ticks are not kept, where the browser refuses', () => {
    const notKept = 'Trình duyệt đang không cho lưu, nên dấu bạn đánh chỉ giữ được đến khi bạn rời trang này.';
    expect(returnWords(none, 0, false)).toBe(notKept);
    expect(returnWords(some, 0, false)).toBe(`Bạn đã xong 3/30 bước. ${notKept}`);
  });
});

test('a box has the number its step shows, and its title for those who do not see it', () => {
  const step = GUIDE.steps[4];
  expect(step && tickLabel(step)).toBe('Xong bước 2');
  expect(step && tickName(step)).toBe('Xong bước 2: Việc 2 của mục 2');
});
