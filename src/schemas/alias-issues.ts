import type { OldAddressProblem } from '../document/old-address.ts';
import type { Says } from './custom-issues.ts';

function quoted(found: unknown): string {
  return `“${typeof found === 'string' ? found : JSON.stringify(found)}”`;
}

/** What is said of an old address that cannot be kept. */
export const ALIAS_RULES: Readonly<Record<OldAddressProblem | 'alias-repeated', Says>> = {
  'alias-empty': () => ({
    message: 'Có một địa chỉ cũ đang trống.',
    remedy: 'viết phần sau tên miền của địa chỉ cũ, ví dụ /2021/08/ten-bai.html, hoặc xóa địa chỉ này.',
  }),
  'alias-start': (found) => {
    const given = typeof found === 'string' ? found.trim() : '';
    // A host without its scheme: `ten.blogspot.com/2021/08/ten-bai.html`.
    const path = /^[\w-]+(?:\.[\w-]+)+(\/.*)$/.exec(given)?.[1] ?? `/${given.replace(/^[./]+/, '')}`;
    const proposed = /^https?:/i.test(given) ? '/2021/08/ten-bai.html' : path;
    return {
      message: `Địa chỉ cũ ${quoted(found)} không bắt đầu bằng dấu /.`,
      remedy: `viết phần sau tên miền, ví dụ ${proposed}; hoặc dán cả địa chỉ cũ, kể cả https://.`,
    };
  },
  'alias-encoding': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có mã % bị hỏng.`,
    remedy: 'chép lại địa chỉ từ trình duyệt, hoặc viết thẳng chữ tiếng Việt thay cho mã %.',
  }),
  'alias-control': (found) => ({
    message: `Địa chỉ cũ ${JSON.stringify(found)} có ký tự điều khiển, như dấu xuống dòng, phím Tab hay dấu đảo chiều chữ.`,
    remedy: 'gõ lại địa chỉ trên một dòng, bỏ ký tự ấy.',
  }),
  'alias-double-slash': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có hai dấu / liền nhau.`,
    remedy: 'bỏ bớt một dấu /.',
  }),
  'alias-dots': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có phần chỉ gồm dấu chấm (. hay ..).`,
    remedy: 'viết địa chỉ từ gốc, như trên thanh địa chỉ của trình duyệt, ví dụ /2021/08/ten-bai.html.',
  }),
  'alias-characters': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có ký tự không dùng được trong tên tệp.`,
    remedy:
      'viết địa chỉ không có các ký tự \\ : * ? " < > | # %; nếu địa chỉ cũ có thật ký tự ấy thì chỉ chuyển hướng được ở máy chủ của bạn.',
  }),
  'alias-name': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có phần không làm tên tệp trên Windows được.`,
    remedy:
      'bỏ dấu cách ở đầu mỗi phần, dấu chấm và dấu cách ở cuối; tên con, nul, aux, prn, com1, lpt1… thì chỉ chuyển hướng được ở máy chủ của bạn.',
  }),
  'alias-for-hosts': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có phần mà các nơi đăng trang giữ cho riêng mình, người đọc không mở được.`,
    remedy:
      'xóa địa chỉ này. Tên bắt đầu bằng dấu chấm, tên đầu tiên bắt đầu bằng dấu _, và những tên như functions, web.config, netlify.toml chỉ chuyển hướng được bằng thiết lập ở máy chủ của bạn.',
  }),
  'alias-in-page': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} có phần ở giữa kết thúc bằng .html: một chỗ không thể vừa là trang vừa là thư mục.`,
    remedy: 'chỉ giữ phần tới .html; cả địa chỉ thì chỉ chuyển hướng được ở máy chủ của bạn.',
  }),
  'alias-long': () => ({
    message: 'Địa chỉ cũ này quá dài.',
    remedy: 'xem lại địa chỉ: mỗi phần giữa hai dấu / dài nhất 255 byte, cả địa chỉ dài nhất 800 ký tự sau khi mã hóa.',
  }),
  'alias-repeated': (found) => ({
    message: `Địa chỉ cũ ${quoted(found)} được viết hai lần.`,
    remedy:
      'xóa địa chỉ này. Đổi chữ hoa, chữ thường, thêm bớt dấu / ở cuối hay phần sau dấu ? thì vẫn là một địa chỉ.',
  }),
};
