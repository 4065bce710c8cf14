import { type ContentPlace, shownPath } from '../../src/collections/content-dir.ts';
import { redactedList } from '../../src/collections/redacted-list.ts';
import { shownRect } from '../../src/screenshots/redaction.ts';
import type { RedactPicture, RedactPlan } from './redact-plan.ts';

/** What is known of a picture besides the plan. */
export interface Surroundings {
  /** How many files were made of it before it was redacted. */
  derived: number;
  /** Other files with the same bytes, absolute. */
  copies: readonly string[];
  /** Git would commit the version from before. */
  isStaged: boolean;
}

function areaLines({ rects }: RedactPicture): string[] {
  return rects.map(({ rect, isFlat }, at) => {
    const state = isFlat ? ' (đã là một màu)' : '';
    return `   vùng ${at + 1}: ${shownRect(rect)}${state}`;
  });
}

function copyLines(copies: readonly string[]): string[] {
  if (copies.length === 0) return [];
  return [
    '   ! còn bản sao nguyên vẹn của ảnh chưa che, lệnh này không đụng tới; chưa xóa hay che nó thì trang không dựng được:',
    ...copies.map((path) => `     ${shownPath(path)}`),
  ];
}

/** What would be done, or was done, with one picture. */
export function pictureText(
  picture: RedactPicture,
  { derived, copies, isStaged }: Surroundings,
  isWritten: boolean,
): string {
  const file = shownPath(picture.path);
  const count = picture.rects.length;
  return [
    isWritten ? `✓ ${file}: đã che ${count} vùng` : `${file}: sẽ che ${count} vùng`,
    ...areaLines(picture),
    ...(picture.foreign.length ? [`   ${isWritten ? 'đã' : 'sẽ'} bỏ khỏi tệp: ${picture.foreign.join(', ')}`] : []),
    ...(derived
      ? [`   ${isWritten ? 'đã' : 'sẽ'} xóa ${derived} tệp dựng từ ảnh cũ, trong bộ nhớ đệm và trang đã dựng`]
      : []),
    ...(isStaged ? [`   ! ảnh chưa che đang chờ commit: che xong thì chạy git add ${file}`] : []),
    ...copyLines(copies),
  ].join('\n');
}

/** What is said of files that were made of pictures that are not there any more; '' for none. */
export function orphansText(count: number, isWritten: boolean): string {
  return count
    ? `${isWritten ? 'Đã' : 'Sẽ'} xóa ${count} tệp dựng từ những ảnh không còn nữa, trong bộ nhớ đệm và trang đã dựng.`
    : '';
}

/** What is said where no picture needs anything; '' where none could be looked at, because that is told elsewhere. */
export function nothingToDo({ pictures, failures }: RedactPlan): string {
  if (pictures.length === 0) return failures.length ? '' : 'Không có ảnh nào có vùng phải che.';
  return `Đã xem ${pictures.length} ảnh có vùng phải che: mọi vùng đã là một màu, không có gì phải làm thêm.`;
}

/** How an author who has only looked says that it is to be done: a picture that is named needs no more than its name. */
function goAhead(isNamed: boolean): string {
  return isNamed ? 'Bỏ --dry-run' : 'Thêm --write';
}

/** The closing lines of a run that wrote; '' where nothing is left to say. @param count of pictures that were redacted. */
export function writtenClosing({ dir }: Pick<ContentPlace, 'dir'>, count: number): string {
  if (count === 0) return '';
  const list = shownPath(redactedList(dir));
  return `Đã che ${count} ảnh. Lệnh này không giữ lại ảnh chưa che.\nMã nhận dạng của ảnh chưa che đã ghi vào ${list}: bạn commit tệp ấy cùng với ảnh. Nhờ đó, bản chưa che có quay lại thì trang không dựng nữa, và lệnh chỉ rõ tệp.\nTrang đã đăng thì dựng rồi đăng lại, và xóa bộ nhớ đệm của CDN nếu có: ảnh cũ có thể còn ở đó.`;
}

/** The closing lines of a run that only showed. @param count of pictures that would be redacted. */
export function previewClosing({ dir }: Pick<ContentPlace, 'dir'>, count: number, isNamed: boolean): string {
  if (count === 0) return `Chưa xóa gì. ${goAhead(isNamed)} để xóa.`;
  const list = shownPath(redactedList(dir));
  return `Mã nhận dạng của ảnh chưa che sẽ ghi vào ${list}: bản ấy có quay lại thì trang không dựng nữa.\nChưa ghi gì. ${goAhead(isNamed)} để che ${count} ảnh. Lệnh này không giữ lại ảnh chưa che: nếu còn cần, hãy chép ra ngoài trước.`;
}
