import { site } from '../site.ts';
import type { ShareImage } from './share-names.ts';

/** What a page says about itself. */
export interface PageMeta {
  /** Absent on the home page. */
  title?: string;
  description: string;
  /** Path of the page as it is served, base included, with its trailing slash. */
  path: string;
  /** Kept out of search engines and the sitemap. */
  noIndex?: boolean;
  kind?: 'website' | 'article';
  /** What is shown where a link to the page is shared. */
  image: ShareImage;
  /** The page in other forms: its feed, its Markdown copy. */
  alternates?: readonly Alternate[];
}

/** Another form of a page or list. */
export interface Alternate {
  /** Media type, e.g. `application/atom+xml`. */
  type: string;
  /** What it is, for a reader who is offered it. */
  title: string;
  /** Path as it is served, base included. */
  path: string;
}

/** The head of a page, ready to print. */
export interface Head {
  title: string;
  description: string;
  /** Absolute; undefined for a page that has no address of its own (404). */
  canonical: string | undefined;
  ogTitle: string;
  ogType: 'website' | 'article';
  robots: string | undefined;
  /** With an absolute address; undefined for a page that has no address of its own. */
  image: { url: string; width: number; height: number; alt: string } | undefined;
}

/** Makes the head data of a page. @param origin the site's origin, e.g. `https://ten-mien.vn`. */
export function head(
  { title, description, path, noIndex = false, kind = 'website', image: { path: imagePath, ...image } }: PageMeta,
  origin: string,
): Head {
  const absolute = (address: string): string => new URL(address, origin).href;
  return {
    title: title ? `${title} | ${site.name}` : `${site.name}: ${site.tagline}`,
    description,
    canonical: noIndex ? undefined : absolute(path),
    ogTitle: title ?? site.name,
    ogType: kind,
    robots: noIndex ? 'noindex' : undefined,
    image: noIndex ? undefined : { url: absolute(imagePath), ...image },
  };
}
