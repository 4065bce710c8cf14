import type { Finding } from '../document/finding.ts';
import { figurePlaces } from '../mdx/figure-places.ts';
import type { Outline } from '../mdx/outline.ts';
import type { EntrySource } from './read.ts';
import type { ScreenshotSource } from './screenshots.ts';

/** The ids of the screenshots an entry uses, as figure or as cover. */
export function usedScreenshots({ head, document }: EntrySource, outline: Outline): string[] {
  const { figures } = figurePlaces(document, outline);
  const ids = figures.flatMap(({ kind, source }) => (kind === 'screenshot' ? [source] : []));
  return head.cover === undefined ? ids : [...ids, head.cover];
}

/** A hint for each screenshot that no page uses: it is kept, and not shipped. */
export function unusedScreenshots(
  screenshots: ReadonlyMap<string, ScreenshotSource>,
  used: ReadonlySet<string>,
): Finding[] {
  return [...screenshots.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, source, yaml }: ScreenshotSource) => ({
      ...source.finding(...yaml.rangeOf(['image']), {
        rule: 'unused-screenshot',
        message: `Chưa bài nào dùng ảnh “${id}”, nên ảnh không được đưa lên trang.`,
        remedy: `viết <Screenshot id="${id}" /> trong một bài, hoặc xóa tệp này và ảnh.`,
      }),
      level: 'style' as const,
    }));
}
