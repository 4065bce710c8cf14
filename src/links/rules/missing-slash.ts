import { targetRule } from '../rule.ts';

/** A page's address without the slash at its end: hosts answer it with a redirect, and search engines see two addresses. */
export const missingSlash = targetRule('missing-slash', ({ kind, path, location }, site) => {
  const { base } = site.address;
  if (kind !== 'internal' || location.found !== 'slash' || site.forwards.has(path)) return undefined;
  return {
    message: `Địa chỉ trang ${path || base.slice(0, -1)} thiếu dấu / ở cuối, nên máy chủ phải chuyển hướng thêm một lần.`,
    remedy: `thêm dấu / vào cuối đường dẫn: ${path ? location.path : base}.`,
  };
});
