import type { PublishedPage } from '../../../src/collections/published-page.ts';

export const TOPIC = { id: 'ban-hang', title: 'Bán hàng & gói quà', description: 'Về bán hàng.' };

/** A published guide of this slug; its title is the slug unless another is given. */
export function published(slug: string, given: Partial<PublishedPage> = {}): PublishedPage {
  return {
    kind: 'guide',
    slug,
    address: `/huong-dan/${slug}/`,
    title: slug,
    description: `Về ${slug}.`,
    publishedAt: '2026-01-01',
    topics: [TOPIC],
    ...given,
  };
}
