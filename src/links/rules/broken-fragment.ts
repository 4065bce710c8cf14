import { nearest } from '../../document/nearest.ts';
import type { BuiltSite } from '../built-site.ts';
import { targetRule, type Words } from '../rule.ts';
import { isTop, type Target } from '../target.ts';

/** How many ids are named where none is near. */
const NAMED = 8;

function remedy(target: Target, ids: ReadonlySet<string>): string {
  const near = nearest(target.fragment, ids);
  const page = target.raw.replace(/#.*$/s, '');
  if (near) return `có phải bạn muốn viết ${page}#${near}?`;
  const some = [...ids].filter((id) => !id.startsWith('tb-')).slice(0, NAMED);
  return some.length
    ? `chọn một mục có ở đó, như ${some.map((id) => `#${id}`).join(', ')}.`
    : 'trang ấy không có mục nào, nên bỏ phần từ dấu #.';
}

function check(target: Target, site: BuiltSite): Words | undefined {
  const { kind, fragment, location, raw, role } = target;
  if (kind !== 'internal' || isTop(fragment) || role === 'name') return undefined;
  const ids = site.pages.get(location.path)?.ids;
  // As browsers do (HTML Standard, find a potential indicated element): as it is written first, then decoded.
  if (!ids || ids.has(fragment) || ids.has(raw.slice(raw.indexOf('#') + 1).normalize('NFC'))) return undefined;
  const page = raw.startsWith('#') ? 'Trang này' : `Trang ${location.path}`;
  return { message: `${page} không có mục nào là #${fragment}.`, remedy: remedy(target, ids) };
}

/** A link to a place in a page that the page does not have. */
export const brokenFragment = targetRule('broken-fragment', check);
