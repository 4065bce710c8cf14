import type { PageSummary } from '../../../src/guides/page-summary.ts';
import { kinds } from '../../../src/site.ts';

/** A page of a library; `slug` is also its title unless another is given. */
export function summary(slug: string, given: Partial<PageSummary> = {}): PageSummary {
  const kind = given.kind ?? 'guide';
  return {
    kind,
    slug,
    address: `${kinds[kind].path}${slug}/`,
    title: slug,
    description: `Về ${slug}.`,
    topics: ['chung'],
    publishedAt: '2026-11-01',
    aliases: [],
    prerequisites: [],
    draft: false,
    minutes: 1,
    pictures: { screenshots: [], files: [], inline: [] },
    ...given,
  };
}

/** The slugs of pages, for a short comparison. */
export function slugs(pages: readonly { slug: string }[]): string[] {
  return pages.map(({ slug }) => slug);
}
