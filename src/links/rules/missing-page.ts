import { nearest } from '../../document/nearest.ts';
import type { BuiltSite } from '../built-site.ts';
import { isAsset } from '../is-asset.ts';
import { targetRule } from '../rule.ts';

/** The pages beside the missing one; in a large site the nearest of all would take long to find and mean little. */
function neighbours(path: string, { files }: BuiltSite): string[] {
  const folder = path.slice(0, path.indexOf('/', 1) + 1) || '/';
  return [...files.pages].filter((page) => page.startsWith(folder) && Math.abs(page.length - path.length) < 12);
}

/** A link to a page that the built site does not have. */
export const missingPage = targetRule('missing-page', (target, site) => {
  const { kind, path, location } = target;
  const isMissing = kind === 'internal' && location.found === 'none' && !isAsset(target);
  if (!isMissing || site.forwards.has(path) || site.isDraft(path)) return undefined;
  const near = nearest(path, neighbours(path, site));
  return {
    message: `Không có trang nào ở ${path}.`,
    remedy: near
      ? `có phải bạn muốn viết ${near}?`
      : 'xem lại địa chỉ; nếu trang đã đổi địa chỉ thì viết địa chỉ mới, nếu đã bỏ thì bỏ liên kết.',
  };
});
