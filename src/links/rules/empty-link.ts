import { nameRule } from '../name-rule.ts';

/** A link without a word: a screen reader says nothing, or spells out the address. */
export const emptyLink = nameRule('empty-link', ({ fault, address }) => {
  if (fault !== 'empty') return undefined;
  return {
    message: `Liên kết tới ${address} không có chữ nào.`,
    remedy: 'thêm chữ cho biết liên kết dẫn tới đâu; nếu liên kết là ảnh thì viết mô tả (alt) cho ảnh.',
  };
});
