import type { BreadcrumbListLeaf } from 'schema-dts';
import type { PageLink } from '../../guides/page-summary.ts';
import { absoluteAddress } from '../site-address.ts';
import { nodeId, type PagePlace } from './page-place.ts';

/** The way to a page from home. @param links from home to the page itself, as its breadcrumbs have them. */
export function breadcrumbList(place: PagePlace, links: readonly PageLink[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    '@id': nodeId(place, 'breadcrumb'),
    itemListElement: links.map(({ title, address }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: title,
      item: absoluteAddress(place, address),
    })),
  };
}
