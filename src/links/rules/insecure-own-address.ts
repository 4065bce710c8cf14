import { targetRule } from '../rule.ts';

/** Our own address by `http:` where the site is on `https:`. */
export const insecureOwnAddress = targetRule('insecure-own-address', ({ isInsecure, raw }) => {
  if (!isInsecure) return undefined;
  return {
    message: `Địa chỉ của chính trang web này được viết bằng http: ${raw}.`,
    remedy: `viết bằng https, hoặc viết từ gốc: ${raw.replace(/^\s*http:\/\/[^/?#]*/i, '') || '/'}.`,
  };
});
