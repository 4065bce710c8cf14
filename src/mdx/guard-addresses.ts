import type { Finding, FindingText } from '../document/finding.ts';
import { rangeOf } from '../document/range.ts';
import { isFileNameLike } from '../schemas/alt.ts';
import { slug } from '../vietnamese/slug.ts';
import type { GuardRule, Visited } from './rule.ts';

const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const PICTURE = /^\.\/(?:[\w-]+\/)*[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Browsers drop control characters and white space in an address, so `java\\nscript:` is a scheme too. */
function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*:)/i.exec(address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, ''))?.[1]?.toLowerCase();
}

/** A name or password in a link is published with the page. */
function secretProblem(address: string): FindingText | undefined {
  const url = URL.parse(address);
  if (!url || (url.username === '' && url.password === '')) return undefined;
  url.username = '';
  url.password = '';
  return {
    rule: 'address',
    message: `Liên kết tới ${url.host} có cả tên đăng nhập hoặc mật khẩu (phần trước dấu @), ai mở trang cũng đọc được.`,
    remedy: `viết ${url.href}; nếu mật khẩu ấy còn dùng thì bạn đổi ngay.`,
  };
}

function linkProblem(address: string): FindingText | undefined {
  const rule = 'address';
  const scheme = schemeOf(address);
  if (scheme) {
    if (LINK_SCHEMES.includes(scheme)) return /^https?:/.test(scheme) ? secretProblem(address) : undefined;
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

/** Whether an address is of a picture beside the file, by its form. */
export function isPictureAddress(address: string): boolean {
  return PICTURE.test(address);
}

/** What to do with a file that stands beside the text and is no picture that a page can show, by the ending of its name. */
const OTHER_KINDS: readonly (readonly [RegExp, kind: string, remedy: string])[] = [
  [
    /\.(?:heic|heif)$/i,
    'ảnh HEIC của điện thoại, trình duyệt không mở được',
    'mở ảnh rồi lưu (xuất) thành JPEG, chép tệp .jpg vào cùng thư mục với bài; trên iPhone có thể chọn sẵn Cài đặt > Camera > Định dạng > Tương thích nhất.',
  ],
  [
    /\.svgz?$/i,
    'hình vẽ SVG, có thể chứa mã nên không dùng trong bài',
    'xuất hình ra PNG, chép tệp .png vào cùng thư mục với bài.',
  ],
  [
    /\.(?:bmp|tiff?|ico|psd|raw|dng|jfif|jxl)$/i,
    'một loại ảnh mà trang không dùng',
    'mở ảnh rồi lưu thành PNG hoặc JPEG, chép tệp mới vào cùng thư mục với bài.',
  ],
  [
    /\.(?:mp4|mov|webm|avi|mkv|m4v|3gp|mp3|m4a|wav|ogg)$/i,
    'tệp video hay âm thanh, trang không phát trong bài được',
    'đưa lên YouTube (hay nơi tương tự) rồi viết liên kết [Xem video](https://…); video rất ngắn thì đổi thành ảnh GIF.',
  ],
  [
    /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|rar|html?|mdx?)$/i,
    'tài liệu, không phải ảnh',
    'chép tệp vào thư mục public/tai-ve/ rồi viết liên kết [tên tài liệu](/tai-ve/ten-tep.pdf).',
  ],
];

function decoded(address: string): string {
  try {
    return decodeURI(address).normalize('NFC');
  } catch {
    return address;
  }
}

/** The address as it may be written: `.\hinh\Ảnh hoa.JPG` gives `./hinh/anh-hoa.jpg`. */
function rightAddress(address: string): string {
  const parts = address.replaceAll('\\', '/').split('/');
  const name = parts.pop() ?? '';
  const dot = name.lastIndexOf('.');
  const folders = parts.map((part) => (part === '.' ? part : slug(part)));
  return [...folders, `${slug(name.slice(0, dot)) || 'anh'}${name.slice(dot).toLowerCase()}`].join('/');
}

/** A file beside the text that cannot be used as it is: its kind, or its name; undefined for an address that leads elsewhere. */
function fileProblem(address: string): FindingText | undefined {
  const rule = 'address';
  const path = decoded(address);
  const kind = OTHER_KINDS.find(([ending]) => ending.test(path));
  if (kind) return { rule, message: `“${address}” là ${kind[1]}.`, remedy: kind[2] };
  if (!/^\.[\\/]/.test(path) || /[\\/]\.\.[\\/]/.test(path) || !/\.(?:png|jpe?g|webp|avif|gif)$/i.test(path))
    return undefined;
  const right = rightAddress(path);
  if (path.replaceAll('\\', '/') === right) {
    return { rule, message: `Địa chỉ ảnh “${address}” dùng dấu \\.`, remedy: `viết bằng dấu /: ${right}.` };
  }
  const message = `Tên tệp ảnh “${address}” có dấu tiếng Việt, dấu cách hay ký hiệu lạ.`;
  return { rule, message, remedy: `đổi tên tệp thành ${right.slice(right.lastIndexOf('/') + 1)}, rồi viết ${right}.` };
}

function pictureProblem(address: string): FindingText | undefined {
  if (isPictureAddress(address)) return undefined;
  const remote = schemeOf(address) !== undefined || address.startsWith('//');
  if (!remote && isPictureAddress(`./${address}`)) {
    return { rule: 'address', message: `Địa chỉ ảnh “${address}” thiếu ./ ở đầu.`, remedy: `viết ./${address}.` };
  }
  const own = remote ? undefined : fileProblem(address);
  if (own) return own;
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
