import { formatDay } from '../../guides/dates.ts';
import type { FigureModel } from '../../screenshots/figure.ts';

/** What a figure says of its picture itself, in a sentence each: drawn, or when captured; that something was covered. */
export function figureNotes({
  illustration,
  capturedAt,
  redacted,
}: Pick<FigureModel, 'illustration' | 'capturedAt' | 'redacted'>): string {
  const notes = [
    ...(illustration ? ['Ảnh minh họa.'] : []),
    // The day of a drawing says nothing of the screen it shows.
    ...(capturedAt && !illustration ? [`Chụp ngày ${formatDay(capturedAt)}.`] : []),
    ...(redacted ? ['Thông tin riêng đã được che.'] : []),
  ];
  return notes.join(' ');
}
