import { visibleLine } from '../document/visible-text.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule } from './rule.ts';

/** Refuses a second h1 (the title is the page's only one) and a heading without words. */
export const checkHeading: GuardRule = ({ node, source }) => {
  if (node.type !== 'heading') return [];
  const [start, end] = rangeOf(node);
  if (node.depth === 1) {
    const message = 'Tiêu đề lớn nhất của trang đã là title ở đầu bài.';
    return [source.finding(start, end, { rule: 'heading', message, remedy: 'dùng ## cho mục trong bài.' })];
  }
  if (visibleLine(node)) return [];
  return [
    source.finding(start, end, {
      rule: 'heading',
      message: 'Tiêu đề này không có chữ.',
      remedy: 'viết tên mục, hoặc xóa dòng này.',
    }),
  ];
};
