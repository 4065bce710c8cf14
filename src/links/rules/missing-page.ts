import { nearest } from '../../document/nearest.ts';
import { splitPath } from '../built-files.ts';
import type { BuiltSite } from '../built-site.ts';
import { isAsset } from '../is-asset.ts';
import { targetRuleInTurn } from '../rule.ts';
import type { Target } from '../target.ts';

/** The page beside the missing one whose name is nearest; among all of a large site the nearest would mean little. */
function nearestPage(path: string, { files }: BuiltSite): string | undefined {
  const { folder, name } = splitPath(path);
  const near = nearest(name, files.namesIn(folder));
  return near && `${folder}${near}/`;
}

function isMissing(target: Target, { forwards, isDraft }: BuiltSite): boolean {
  const { kind, path, location } = target;
  return kind === 'internal' && location.found === 'none' && !isAsset(target) && !forwards.has(path) && !isDraft(path);
}

/**
 * So many missing pages are looked for among the others. Where there are more, somebody moved a folder, and comparing
 * each of 10,000 with 10,000 would take minutes.
 */
const LOOKED_FOR = 200;

/** A link to a page that the built site does not have. */
export const missingPage = targetRuleInTurn('missing-page', () => {
  let count = 0;
  return (target, site) => {
    if (!isMissing(target, site)) return undefined;
    count += 1;
    const near = count <= LOOKED_FOR ? nearestPage(target.path, site) : undefined;
    return {
      message: `Không có trang nào ở ${target.path}.`,
      remedy: near
        ? `có phải bạn muốn viết ${near}?`
        : 'xem lại địa chỉ; nếu trang đã đổi địa chỉ thì viết địa chỉ mới, nếu đã bỏ thì bỏ liên kết.',
    };
  };
});
