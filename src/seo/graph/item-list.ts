import type { ItemListLeaf } from 'schema-dts';
import type { PageLink } from '../../guides/page-summary.ts';
import { absoluteAddress } from '../site-address.ts';
import { type Named, nodeId, type PagePlace } from './page-place.ts';

/** The pages that a page lists, in its order. */
export function itemList(place: PagePlace, pages: readonly PageLink[]): ItemListLeaf & Named {
  return {
    '@type': 'ItemList',
    '@id': nodeId(place, 'list'),
    numberOfItems: pages.length,
    itemListElement: pages.map(({ title, address }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: title,
      url: absoluteAddress(place, address),
    })),
  };
}
