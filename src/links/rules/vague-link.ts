import { nameRule } from '../name-rule.ts';

/** A link whose words fit any link: who goes from link to link, or listens, does not know where it leads. */
export const vagueLink = nameRule('vague-link', ({ fault, name, address }) => {
  if (fault === 'empty') return undefined;
  if (fault === 'address')
    return {
      message: `Chữ của liên kết chỉ là địa chỉ: ${name}.`,
      remedy: 'viết tên của trang ấy, như [Trung tâm trợ giúp của Meta](https://…).',
    };
  return {
    message: `Chữ “${name}” không nói liên kết dẫn tới đâu (${address}).`,
    remedy: 'đặt liên kết vào những chữ gọi tên trang ấy, như [cách tạo tài khoản quảng cáo](/huong-dan/…/).',
  };
});
