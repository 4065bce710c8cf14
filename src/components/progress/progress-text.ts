import type { GuideStep, Progress } from './progress.ts';

const HINT = 'Xong bước nào, bạn đánh dấu bước ấy; lần sau mở lại là làm tiếp được. Dấu chỉ nằm trong trình duyệt này.';
const NOT_KEPT = 'Trình duyệt đang không cho lưu, nên dấu bạn đánh chỉ giữ được đến khi bạn rời trang này.';

/** What stands beside a step's box. */
export function tickLabel({ number }: GuideStep): string {
  return `Xong bước ${number}`;
}

/** The same for those who do not see what the box stands under. */
export function tickName(step: GuideStep): string {
  return `${tickLabel(step)}: ${step.title}`;
}

/** Where the reader is: “Mục 1/9 · Bước 3/30”; above the first step, what lies ahead. */
export function placeText({ place, total, section, sections }: Progress): string {
  const parts =
    place > 0 ? [`Mục ${section}/${sections}`, `Bước ${place}/${total}`] : [`${sections} mục`, `${total} bước`];
  return (sections > 1 ? parts : parts.slice(1)).join(' · ');
}

/** How long there is to read; '' where nothing is left ahead. */
export function timeText({ minutesLeft }: Progress): string {
  return minutesLeft > 0 ? `còn khoảng ${minutesLeft} phút` : '';
}

/** “Đã xong 4/30 bước”, also what is said aloud when a box was ticked. */
export function doneText({ done, total }: Progress): string {
  if (done.size < total) return `Đã xong ${done.size}/${total} bước`;
  return total > 1 ? `Bạn đã làm xong cả ${total} bước` : 'Bạn đã làm xong';
}

/** After a fresh start. @param count how many ticks were taken away. */
export function resetText(count: number): string {
  return `Đã bỏ dấu ở ${count} bước.`;
}

function doneWords(progress: Progress): string {
  const { done, total } = progress;
  return done.size === total ? `${doneText(progress)}.` : `Bạn đã xong ${done.size}/${total} bước.`;
}

/**
 * The words under the guide's head: how ticks work, or how many there are.
 * @param taken how many ticks were just taken away. @param isKept whether the browser keeps ticks.
 */
export function returnWords(progress: Progress, taken: number, isKept: boolean): string {
  if (taken > 0) return resetText(taken);
  const words = progress.done.size > 0 ? [doneWords(progress)] : isKept ? [HINT] : [];
  return [...words, ...(isKept ? [] : [NOT_KEPT])].join(' ');
}

/** What the button beside them gives. @param taken how many ticks can be had back. */
export function againText(taken: number): string {
  return taken > 0 ? 'Lấy lại dấu đã đánh' : 'Làm lại từ đầu';
}

/** The link to where the reader goes on, where there is little room. */
export function continueText({ place }: NonNullable<Progress['next']>): string {
  return `Tiếp tục từ bước ${place}`;
}

/** The link to where the reader goes on. */
export function nextText(next: NonNullable<Progress['next']>): string {
  return `${continueText(next)}: ${next.step.title}`;
}
