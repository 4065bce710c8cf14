import type { Finding, FindingText } from '../document/finding.ts';
import { rangeOf } from '../document/range.ts';
import { isFileNameLike } from '../schemas/alt.ts';
import type { GuardRule, Visited } from './rule.ts';

const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const PICTURE = /^\.\/(?:[\w-]+\/)*[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Browsers drop control characters and white space in an address, so `java\\nscript:` is a scheme too. */
function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*:)/i.exec(address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, ''))?.[1]?.toLowerCase();
}

function linkProblem(address: string): FindingText | undefined {
  const rule = 'address';
  const scheme = schemeOf(address);
  if (scheme) {
    if (LINK_SCHEMES.includes(scheme)) return undefined;
    return {
      rule,
      message: `Liên kết không được bắt đầu bằng “${scheme}”.`,
      remedy: 'dùng https://…, mailto:…, tel:…, hoặc địa chỉ trong trang bắt đầu bằng / hay #.',
    };
  }
  if (/^(?:#|\/(?![/\\]))/.test(address)) return undefined;
  return {
    rule,
    message: address ? `Không rõ liên kết “${address}” dẫn tới đâu.` : 'Liên kết đang trống.',
    remedy:
      'trang khác của bạn thì viết từ gốc, ví dụ /huong-dan/ten-bai/; trang ngoài thì viết đủ https://…; phần trong bài thì viết #ten-muc.',
  };
}

function pictureProblem(address: string): FindingText | undefined {
  if (PICTURE.test(address)) return undefined;
  const remote = schemeOf(address) !== undefined || address.startsWith('//');
  return {
    rule: 'address',
    message: remote ? `Ảnh “${address}” nằm ở trang khác.` : `Không dùng được địa chỉ ảnh “${address}”.`,
    remedy:
      'chép ảnh (png, jpg, webp, avif hoặc gif) vào cùng thư mục với bài rồi viết ![mô tả ảnh](./ten-anh.png), tên tệp không dấu và không có dấu cách.',
  };
}

/** A picture wants words that tell somebody who does not see it what it shows. */
function poorAlt({ node, source }: Visited): Finding[] {
  const alt = node.type === 'image' ? (node.alt?.trim() ?? '') : undefined;
  if (alt === undefined || (alt && !isFileNameLike(alt))) return [];
  const message = alt ? `Lời mô tả “${alt}” giống tên tệp, không nói ảnh có gì.` : 'Ảnh chưa có lời mô tả.';
  const remedy = 'viết điều ảnh cho thấy vào giữa hai ngoặc vuông: ![Nút Create Account ở góc phải](./anh.png).';
  return [source.finding(...rangeOf(node), { rule: 'picture-alt', message, remedy })];
}

/** Refuses every address but http(s), mailto, tel, `/`, `#`, and pictures beside the file. */
export const checkAddress: GuardRule = (visited) => {
  const { node, ancestors, source } = visited;
  if (node.type === 'image') {
    const problem = pictureProblem(node.url);
    return [...(problem ? [source.finding(...rangeOf(node), problem)] : []), ...poorAlt(visited)];
  }
  if (node.type === 'imageReference') {
    const text = {
      rule: 'address',
      message: 'Ảnh viết kiểu tham chiếu ![…][…].',
      remedy: 'viết thẳng ![mô tả](./ten-anh.png).',
    };
    return [source.finding(...rangeOf(node), text)];
  }
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const problem = linkProblem(node.url);
  const nested = ancestors.some((parent) => parent.type === 'link');
  return problem && !nested ? [source.finding(...rangeOf(node), problem)] : [];
};
