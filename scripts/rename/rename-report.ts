import { shownPath } from '../../src/collections/content-dir.ts';
import type { CarriedOut } from './carry-out.ts';
import type { FileChange } from './file-change.ts';
import type { RenamePlan } from './plan-rename.ts';

function moveLine({ from, to }: NonNullable<RenamePlan['move']>): string {
  return `${shownPath(from)}/ → ${shownPath(to)}/`;
}

function linkCount(mended: readonly FileChange[]): string {
  const count = mended.reduce((sum, { links }) => sum + links.length, 0);
  return count ? `Số liên kết được sửa: ${count}, trong ${mended.length} tệp.` : 'Không có liên kết nào phải sửa.';
}

/** Each link that is mended, under its file. */
function linkLines({ file, links }: FileChange): string[] {
  return links.map(({ line, column, from, to }) => `  ${file}:${line}:${column}  ${from} → ${to}`);
}

/** Whether there is anything to do. */
export function isDone({ head, move, links }: RenamePlan): boolean {
  return head === undefined && move === undefined && links.length === 0;
}

/** What is said where all is as asked. */
export function doneText({ to }: RenamePlan): string {
  return `Bài đã ở ${to} và mọi liên kết đều đúng. Không còn gì phải làm.`;
}

/** All that would be done: the move, the old addresses, every link. */
export function planText(plan: RenamePlan): string {
  return [
    `Địa chỉ: ${plan.from} → ${plan.to}`,
    ...(plan.move ? [`Thư mục: ${moveLine(plan.move)}`] : []),
    ...(plan.aliases.added ? [`Thêm vào aliases: ${plan.aliases.added}`] : []),
    ...(plan.aliases.removed ? [`Bỏ khỏi aliases: ${plan.aliases.removed}`] : []),
    linkCount(plan.links),
    ...plan.links.flatMap(linkLines),
    '',
    'Chưa đổi gì. Thêm --write để đổi.',
  ].join('\n');
}

/** All that was done, and what is left to do where it broke off. */
export function carriedOutText(plan: RenamePlan, { isHeadWritten, isMoved, mended, failures }: CarriedOut): string {
  const head = plan.head && isHeadWritten ? [`✓ ${plan.head.file}: aliases`] : [];
  const moved = plan.move && isMoved ? [`✓ ${moveLine(plan.move)}`] : [];
  const links = mended.map((change) => `✓ ${shownPath(change.path)}: ${change.links.length} liên kết`);
  const closing = failures.length
    ? 'Chưa xong. Bạn sửa những chỗ nêu dưới đây rồi chạy lại đúng lệnh này; lệnh sẽ làm tiếp phần còn lại.'
    : `Bài đã ở ${plan.to}${plan.isKept ? `; ai mở ${plan.from} cũng tới đó` : ''}. ${linkCount(mended)}`;
  return [...head, ...moved, ...links, '', closing].join('\n');
}
