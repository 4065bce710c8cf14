import { nearest } from '../../document/nearest.ts';
import { splitPath } from '../built-files.ts';
import type { BuiltSite } from '../built-site.ts';
import { isAsset } from '../is-asset.ts';
import { targetRule } from '../rule.ts';

/** The page beside the missing one whose name is nearest; among all of a large site the nearest would mean little. */
function nearestPage(path: string, { files }: BuiltSite): string | undefined {
  const { folder, name } = splitPath(path);
  const near = nearest(name, files.namesIn(folder));
  return near && `${folder}${near}/`;
}

/** A link to a page that the built site does not have. */
export const missingPage = targetRule('missing-page', (target, site) => {
  const { kind, path, location } = target;
  const isMissing = kind === 'internal' && location.found === 'none' && !isAsset(target);
  if (!isMissing || site.forwards.has(path) || site.isDraft(path)) return undefined;
  const near = nearestPage(path, site);
  return {
    message: `Không có trang nào ở ${path}.`,
    remedy: near
      ? `có phải bạn muốn viết ${near}?`
      : 'xem lại địa chỉ; nếu trang đã đổi địa chỉ thì viết địa chỉ mới, nếu đã bỏ thì bỏ liên kết.',
  };
});
