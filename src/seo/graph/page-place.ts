import type { IdReference } from 'schema-dts';
import { absoluteAddress, type SiteAddress } from '../site-address.ts';

/** A node that others can refer to. */
export interface Named {
  '@id': string;
}

/** Where a page stands: the nodes of its graph are named and linked by it. */
export interface PagePlace extends SiteAddress {
  /** The page's absolute address: its canonical one. */
  url: string;
}

/** The place of a page. @param path as it is served, base included. */
export function pagePlace(path: string, { origin, base }: SiteAddress): PagePlace {
  return { origin, base, url: new URL(path, origin).href };
}

/** An absolute address. @param path as it is served, base included. */
export function servedAddress({ origin }: SiteAddress, path: string): string {
  return new URL(path, origin).href;
}

/** The name of a node of a page, by which others refer to it. @param node unique in the page. */
export function nodeId({ url }: Pick<PagePlace, 'url'>, node: string): string {
  return `${url}#${node}`;
}

/** The name of a node that is one and the same on every page: it belongs to the home page. */
export function siteNodeId(site: SiteAddress, node: 'website' | 'organization'): string {
  return `${absoluteAddress(site, '/')}#${node}`;
}

/** Refers to a node of the same graph. */
export function refer(id: string): IdReference {
  return { '@id': id };
}
