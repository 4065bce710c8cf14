import type { Graph, WebPage } from 'schema-dts';
import type { PageLink } from '../../guides/page-summary.ts';
import { site } from '../../site.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { nodeId, type PagePlace, refer, siteNodeId } from './page-place.ts';
import type { PageSubject } from './page-subject.ts';
import { organization, webSite } from './web-site.ts';

/** What the graph tells of a page. */
export interface ToldAbout {
  title: string;
  description: string;
  /** From home to the page itself; none where the page shows none. */
  breadcrumbs?: readonly PageLink[] | undefined;
  subject?: PageSubject | undefined;
}

function webPage(place: PagePlace, { title, description, breadcrumbs, subject }: ToldAbout): WebPage {
  return {
    '@type': subject?.type ?? 'WebPage',
    '@id': place.url,
    url: place.url,
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: refer(siteNodeId(place, 'website')),
    ...(breadcrumbs && { breadcrumb: refer(nodeId(place, 'breadcrumb')) }),
    ...(subject && { mainEntity: refer(subject.nodes[0]['@id']) }),
    ...(subject?.mentions && { mentions: refer(subject.mentions['@id']) }),
  };
}

/**
 * Everything a page tells machines, in one graph: the site and who publishes it, the page, the way to it and what it
 * is about. Search engines read each page by itself, so a node that another refers to always stands beside it.
 */
export function pageGraph(place: PagePlace, page: ToldAbout): Graph {
  const { breadcrumbs, subject } = page;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      organization(place),
      webSite(place),
      webPage(place, page),
      ...(breadcrumbs ? [breadcrumbList(place, breadcrumbs)] : []),
      ...(subject?.nodes ?? []),
    ],
  };
}
