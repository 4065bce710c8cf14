import { targetRule } from '../rule.ts';

/** An address from the root that leaves out the path the site lives under. */
export const outsideBase = targetRule('outside-base', ({ kind, raw }, { address: { base } }) => {
  if (kind !== 'outside-base') return undefined;
  return {
    message: `Địa chỉ ${raw} nằm ngoài trang web này: mọi địa chỉ ở đây bắt đầu bằng ${base}.`,
    remedy: `viết ${base}${raw.replace(/^\/+/, '')}, hoặc xem lại SITE_URL.`,
  };
});
