import type { Finding } from '../document/finding.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule, Visited } from './rule.ts';

/** A picture or link that Markdown did not take for one: a space in the address, or between the two brackets. */
const LEFT_OVER = /(!?)\[[^\]\n]*\](?: \((?:https?:|\.?\/)|\([^()\n]*\s[^()\n]*\))[^)\n]*\)?/g;

function leftOver({ node, source }: Visited, match: RegExpExecArray): Finding {
  const [start] = rangeOf(node);
  const isPicture = match[1] === '!';
  return source.finding(start + match.index, start + match.index + match[0].length, {
    rule: 'unread-markdown',
    message: isPicture
      ? 'Ảnh này không được đọc ra, chỉ hiện thành chữ.'
      : 'Liên kết này không được đọc ra, chỉ hiện thành chữ.',
    remedy: isPicture
      ? 'viết liền ![mô tả](./ten-anh.png), tên tệp không dấu và không có dấu cách.'
      : 'viết liền [chữ](địa chỉ), không có dấu cách trong địa chỉ.',
  });
}

/** The same before a bare address, which Markdown has already made a link of its own. */
const BEFORE_ADDRESS = /(!?)\[[^\]\n]*\] \($/;

/** Refuses pictures and links that would be shown as raw text. */
export const checkText: GuardRule = (visited) => {
  const { node, ancestors } = visited;
  if (node.type !== 'text') return [];
  const siblings = ancestors.at(-1)?.children ?? [];
  const next = siblings[siblings.indexOf(node as (typeof siblings)[number]) + 1];
  const before = next?.type === 'link' ? BEFORE_ADDRESS.exec(node.value) : null;
  return [...node.value.matchAll(LEFT_OVER), ...(before ? [before] : [])].map((match) => leftOver(visited, match));
};
