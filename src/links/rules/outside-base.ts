import { targetRule } from '../rule.ts';

/** The address as it should be; a base path that is there in other letters is not put before itself. */
function below(base: string, address: string): string {
  const isInOtherCase = address.toLowerCase().startsWith(base.toLowerCase());
  return base + address.slice(isInOtherCase ? base.length : 1);
}

/** An address from the root that leaves out the path the site lives under. */
export const outsideBase = targetRule('outside-base', ({ kind, path, raw }, { address: { base } }) => {
  if (kind !== 'outside-base') return undefined;
  return {
    message: `Địa chỉ ${raw} nằm ngoài trang web này: mọi địa chỉ ở đây bắt đầu bằng ${base}.`,
    remedy: `viết ${below(base, raw.startsWith('/') ? raw : path)}, hoặc xem lại SITE_URL.`,
  };
});
