import type { Finding, FindingText } from '../document/finding.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';
import type { ScreenshotSource } from './screenshots.ts';

const RULES = { future: 'future-day', order: 'updated-before-published' } as const;

function publishedHint(day: string, today: string): FindingText | undefined {
  if (day <= today) return undefined;
  return {
    rule: RULES.future,
    message: `Ngày đăng ${day} muộn hơn hôm nay (${today}), nên bài đứng cuối các danh sách và chưa vào nguồn tin (feed).`,
    remedy: 'xem lại năm, tháng; nếu là bài hẹn ngày thì đến ngày ấy dựng lại trang.',
  };
}

function updatedHint(day: string, published: string, today: string): FindingText | undefined {
  if (day > today) {
    const message = `Ngày sửa ${day} muộn hơn hôm nay (${today}).`;
    return { rule: RULES.future, message, remedy: 'viết ngày bạn sửa bài, không muộn hơn hôm nay.' };
  }
  if (day >= published) return undefined;
  return {
    rule: RULES.order,
    message: `Ngày sửa ${day} sớm hơn ngày đăng ${published}.`,
    remedy: 'xem lại hai ngày; bài chưa sửa gì từ khi đăng thì bỏ updatedAt.',
  };
}

function hintsOf({ head, document: { source, head: yaml } }: FolderEntry, today: string): Finding[] {
  const { publishedAt, updatedAt } = head;
  const hints = [
    { field: 'publishedAt', text: publishedHint(publishedAt, today) },
    { field: 'updatedAt', text: updatedAt === undefined ? undefined : updatedHint(updatedAt, publishedAt, today) },
  ];
  return hints.flatMap(({ field, text }) =>
    text ? [{ ...source.finding(...yaml.rangeOf([field]), text), level: 'style' as const }] : [],
  );
}

function captureHint({ data, source, yaml }: ScreenshotSource, today: string): Finding[] {
  if (data.capturedAt === undefined || data.capturedAt <= today) return [];
  const message = `Ngày chụp ${data.capturedAt} muộn hơn hôm nay (${today}).`;
  const text = { rule: RULES.future, message, remedy: 'viết ngày bạn chụp ảnh.' };
  return [{ ...source.finding(...yaml.rangeOf(['capturedAt']), text), level: 'style' }];
}

/** Hints for days that cannot be right yet, or not in this order. @param today as `buildDay` gives it. */
export function dayHints(
  { entries, screenshots }: Pick<ContentFolder, 'entries' | 'screenshots'>,
  today: string,
): Finding[] {
  const published = [...entries.values()].filter(({ head }) => !head.draft);
  return [
    ...published.flatMap((entry) => hintsOf(entry, today)),
    ...[...screenshots.values()].flatMap((screenshot) => captureHint(screenshot, today)),
  ];
}
