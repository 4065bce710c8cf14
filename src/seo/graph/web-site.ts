import type { OrganizationLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { SEARCH_ADDRESS } from '../../document/addresses.ts';
import { site } from '../../site.ts';
import { absoluteAddress, type SiteAddress } from '../site-address.ts';
import { refer, siteNodeId } from './page-place.ts';

/** Who publishes the site. */
export function organization(address: SiteAddress): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': siteNodeId(address, 'organization'),
    name: site.name,
    url: absoluteAddress(address, '/'),
    logo: absoluteAddress(address, '/favicon.svg'),
  };
}

/** How to search here: what is typed takes the place of `{search_term_string}`. The search form is the same in HTML. */
function searchAction(address: SiteAddress): WithActionConstraints<SearchActionLeaf> {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteAddress(address, SEARCH_ADDRESS)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
}

/** The site as a whole. */
export function webSite(address: SiteAddress): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': siteNodeId(address, 'website'),
    url: absoluteAddress(address, '/'),
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    inLanguage: site.language,
    publisher: refer(siteNodeId(address, 'organization')),
    potentialAction: searchAction(address),
  };
}
