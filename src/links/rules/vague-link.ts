import type { BuiltSite, PoorName } from '../built-site.ts';
import { nameRule } from '../name-rule.ts';

/** Whether the words are the very heading the link leads to (a list of contents), or the title of its page. */
function isNamedAfter({ name, target }: PoorName, { pages }: BuiltSite): boolean {
  return target.kind === 'internal' && pages.get(target.location.path)?.vagueHeadings.get(target.fragment) === name;
}

/**
 * A link whose words fit any link: who goes from link to link, or listens, does not know where it leads. A bare
 * address does say where, if to few: that is a hint.
 */
export const vagueLink = nameRule('vague-link', (poor, site) => {
  const { fault, name, address } = poor;
  if (fault === 'empty' || isNamedAfter(poor, site)) return undefined;
  if (fault === 'address')
    return {
      level: 'style',
      message: `Chữ của liên kết chỉ là địa chỉ: ${name}.`,
      remedy: 'viết tên của trang ấy, như [Trung tâm trợ giúp của Meta](https://…).',
    };
  return {
    message: `Chữ “${name}” không nói liên kết dẫn tới đâu (${address}).`,
    remedy: 'đặt liên kết vào những chữ gọi tên trang ấy, như [cách tạo tài khoản quảng cáo](/huong-dan/…/).',
  };
});
