import { targetRule, type Words } from '../rule.ts';

/** A slash too many: `//bai-viet/ba/` asks for a host of that name. */
function doubleSlash(raw: string): Words | undefined {
  const [, path = '', host] = /^\/(\/([^/?#]+).*)$/s.exec(raw) ?? [];
  if (host === undefined || host.includes('.')) return undefined;
  return {
    message: `“${raw}” bắt đầu bằng hai dấu /, nên trình duyệt đi tìm một tên miền là “${host}”.`,
    remedy: `bỏ bớt một dấu /: ${path}.`,
  };
}

/** An address that no browser can make sense of, or an empty one. */
export const malformedAddress = targetRule('malformed-address', ({ kind, raw }) => {
  if (kind !== 'malformed') return undefined;
  const isEmpty = raw.trim() === '';
  return (
    doubleSlash(raw) ?? {
      message: isEmpty ? 'Địa chỉ đang trống.' : `“${raw}” không phải là một địa chỉ đọc được.`,
      remedy: isEmpty ? 'viết địa chỉ, hoặc bỏ liên kết.' : 'xem lại tên miền và các dấu % trong địa chỉ.',
    }
  );
});
