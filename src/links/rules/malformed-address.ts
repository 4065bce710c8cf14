import { targetRule } from '../rule.ts';

/** An address that no browser can make sense of, or an empty one. */
export const malformedAddress = targetRule('malformed-address', ({ kind, raw }) => {
  if (kind !== 'malformed') return undefined;
  const isEmpty = raw.trim() === '';
  return {
    message: isEmpty ? 'Địa chỉ đang trống.' : `“${raw}” không phải là một địa chỉ đọc được.`,
    remedy: isEmpty ? 'viết địa chỉ, hoặc bỏ liên kết.' : 'xem lại tên miền và các dấu % trong địa chỉ.',
  };
});
