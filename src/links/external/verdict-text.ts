import type { Finding, FindingText } from '../../document/finding.ts';
import { bareAddress, shownAddress } from './asked-address.ts';
import { unreachableText } from './unreachable-text.ts';
import type { Verdict } from './verdict.ts';

/** What is said of an external link, before its place is known. */
export type ExternalText = FindingText & Required<Pick<Finding, 'level'>>;

/** The rule of what could not be reached; a command ends with a code of its own for it. */
export const UNREACHABLE_RULE = 'external-unreachable';

/** What was meant by an address that leads to the first page of its site now. */
function isHomeInstead(written: string, to: string): boolean {
  return new URL(to).pathname === '/' && (URL.parse(written)?.pathname ?? '/') !== '/';
}

function moved(written: string, to: string): ExternalText {
  const base = { rule: 'external-moved', level: 'style' } as const;
  if (isHomeInstead(written, to)) {
    const message = `Liên kết “${written}” nay dẫn về trang chủ ${to}, nên trang bạn muốn chỉ tới có lẽ không còn.`;
    return { ...base, message, remedy: 'mở thử; nếu trang không còn thì tìm địa chỉ khác, hoặc bỏ liên kết.' };
  }
  // A browser carries the fragment over to where it is sent.
  const address = `${to}${URL.parse(written)?.hash ?? ''}`;
  return { ...base, message: `Trang ở “${written}” đã chuyển hẳn sang địa chỉ mới.`, remedy: `viết ${address}.` };
}

function broken(written: string, { status, at }: Extract<Verdict, { kind: 'broken' }>): ExternalText {
  const url = URL.parse(written);
  const way = url && bareAddress(url) === at ? '' : ` (sau khi chuyển hướng tới ${at})`;
  return {
    rule: 'external-broken',
    level: 'error',
    message: `Trang ở “${written}” không còn: máy chủ trả lời ${status}${way}.`,
    remedy: 'tìm địa chỉ mới của trang, hoặc bản lưu ở web.archive.org; không có thì bỏ liên kết.',
  };
}

function endless(written: string, way: string): ExternalText {
  return {
    rule: 'external-redirect-loop',
    level: 'error',
    message: `Liên kết “${written}” ${way}, nên trình duyệt không mở được.`,
    remedy: 'mở thử để tìm địa chỉ đúng; không có thì bỏ liên kết.',
  };
}

function unchecked(message: string, remedy: string): ExternalText {
  return { rule: 'external-unchecked', level: 'style', message, remedy };
}

function unreachable(written: string, { fault, detail }: Extract<Verdict, { kind: 'unreachable' }>): ExternalText {
  const { what, remedy } = unreachableText(fault, detail);
  return { rule: UNREACHABLE_RULE, level: 'style', message: `Chưa tới được “${written}”: ${what}.`, remedy };
}

/**
 * What to tell an author about an external link; undefined where there is nothing to tell.
 * @param address as it stands in the link, fragment included.
 */
export function verdictText(address: string, verdict: Verdict): ExternalText | undefined {
  const written = shownAddress(address);
  switch (verdict.kind) {
    case 'ok':
      return undefined;
    case 'moved':
      return moved(written, verdict.to);
    case 'broken':
      return broken(written, verdict);
    case 'loop':
      return endless(written, `chuyển hướng vòng tròn (${verdict.through.join(' → ')})`);
    case 'too-many-redirects':
      return endless(written, `chuyển hướng hơn ${verdict.count} lần mà chưa tới nơi`);
    case 'refused':
      return unchecked(
        `Máy chủ không cho chương trình kiểm tra “${written}” (trả lời ${verdict.status}), nên chưa rõ liên kết còn tốt không.`,
        'mở bằng trình duyệt xem trang còn không.',
      );
    case 'busy':
      return unchecked(
        `Máy chủ đang bận (trả lời ${verdict.status}) và bảo lệnh đợi quá lâu, nên chưa kiểm tra được “${written}”.`,
        'chạy lại lệnh sau vài giờ.',
      );
    case 'inside':
      return unchecked(
        `Liên kết “${written}” dẫn vào một mạng nội bộ (${verdict.at}), nên lệnh không hỏi tiếp.`,
        'mở từ một mạng khác để xem người đọc có vào được không.',
      );
    case 'unreachable':
      return unreachable(written, verdict);
  }
}
