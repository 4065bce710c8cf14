import { followForwards } from '../forwards.ts';
import { targetRule } from '../rule.ts';

/** A link to an old address that only sends on: the reader waits twice, and search engines see the old address live on. */
export const redirectLink = targetRule('redirect-link', ({ kind, role, path, location }, site) => {
  if (kind !== 'internal' || role === 'forward' || role === 'name') return undefined;
  const end = followForwards(site.forwards.has(path) ? path : location.path, site)?.end;
  if (end === undefined) return undefined;
  return {
    message: `${path} là địa chỉ cũ, phải chuyển hướng mới tới nơi.`,
    remedy: `viết thẳng địa chỉ mới: ${end}.`,
  };
});
