import { relative } from 'node:path';
import { changedDay } from './changed-day.ts';
import type { CheckedFolder } from './check.ts';
import type { ContentFolder, FolderEntry } from './folder.ts';
import type { FileDays } from './git-days.ts';
import { localPictures } from './pictures.ts';
import { usedScreenshots } from './screenshot-use.ts';
import { pageAddress } from '../document/addresses.ts';
import type { PublishedPage, PublishedTopic } from './published-page.ts';

/** The files an entry is made of: its text, the pictures beside it, the screenshots it shows; absolute. */
function filesOf(key: string, entry: FolderEntry, { folder, outlines }: CheckedFolder): string[] {
  const shown = usedScreenshots(entry, outlines.get(key) ?? { items: [], findings: [] });
  const screenshots = shown.flatMap((id) => folder.screenshots.get(id) ?? []);
  const ofScreenshots = screenshots.flatMap(({ path, picture, dark }) => [path, picture, ...(dark ? [dark] : [])]);
  const beside = localPictures(entry.document, entry.path).map(({ path }) => path);
  return [entry.path, ...beside, ...ofScreenshots];
}

function topicsOf({ head }: FolderEntry, { topics }: ContentFolder): PublishedTopic[] {
  return head.topics.flatMap((id) => {
    const topic = topics[id];
    return topic ? [{ id, ...topic }] : [];
  });
}

/**
 * The published pages of a checked content folder, in the order of their files.
 * @param dir absolute path of the folder. @param days those of `gitDays`. @param today as `buildDay` gives it.
 */
export function publishedPages(checked: CheckedFolder, dir: string, days: FileDays, today: string): PublishedPage[] {
  const { folder } = checked;
  return [...folder.entries].flatMap(([key, entry]) => {
    const { kind, slug, head } = entry;
    if (head.draft) return [];
    const files = filesOf(key, entry, checked).map((path) => relative(dir, path).replaceAll('\\', '/'));
    const { title, description, publishedAt, author } = head;
    return [
      {
        kind,
        slug,
        address: pageAddress(kind, slug),
        title,
        description,
        publishedAt,
        ...(publishedAt > today && { isFuture: true as const }),
        changedAt: changedDay(head, files, days),
        author: author === undefined ? undefined : folder.authors[author]?.name,
        topics: topicsOf(entry, folder),
      },
    ];
  });
}

/**
 * Says why the site will not tell when pages changed, in Vietnamese; '' where it can, or all say it themselves.
 * @param problem as `gitDays` gives it.
 */
export function unknownDays(pages: readonly PublishedPage[], problem: string): string {
  const count = pages.filter(({ changedAt }) => changedAt === undefined).length;
  if (problem === '' || count === 0) return '';
  return `• Trang không ghi được ngày sửa của ${count} bài chưa có updatedAt: ${problem}, hoặc ghi updatedAt ở đầu bài.`;
}
