import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { AuthorFacts } from '../../guides/authors.ts';
import { absoluteAddress } from '../site-address.ts';
import type { Named, PagePlace } from './page-place.ts';

/** The name of an author's node: it belongs to the author's page. */
export function authorNodeId(place: PagePlace, { address }: Pick<AuthorFacts, 'address'>): string {
  return `${absoluteAddress(place, address)}#author`;
}

/** Who wrote a page: one person, or a group. What they say of themselves is told where it is given. */
export function authorNode(
  place: PagePlace,
  author: AuthorFacts & { bio?: string | undefined },
): (PersonLeaf | OrganizationLeaf) & Named {
  return {
    '@type': author.group ? 'Organization' : 'Person',
    '@id': authorNodeId(place, author),
    name: author.title,
    url: absoluteAddress(place, author.address),
    ...(author.bio !== undefined && { description: author.bio }),
  };
}
