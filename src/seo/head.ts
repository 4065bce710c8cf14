import { titleFits } from '../schemas/shown-in-results.ts';
import { site } from '../site.ts';
import { type ArticleFacts, articleProperties } from './article-properties.ts';
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
  /** What only a guide or post has. */
  article?: ArticleFacts;
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
  robots: string;
  author: string | undefined;
  /** Open Graph's properties of an article, with their values; none for other pages. */
  articleProperties: readonly (readonly [property: string, content: string])[];
  /** With an absolute address; undefined for a page that has no address of its own. */
  image: { url: string; type: string; width: number; height: number; alt: string } | undefined;
}

/** The title of a window or result: the site's name stands behind the page's where results have room for both, or else would cut it and part of the title with it. */
function wholeTitle(title: string | undefined): string {
  if (title === undefined) return `${site.name}: ${site.tagline}`;
  const whole = `${title} | ${site.name}`;
  return titleFits(whole) ? whole : title;
}

/** Makes the head data of a page. @param origin the site's origin, e.g. `https://ten-mien.vn`. */
export function head(
  { title, description, path, noIndex = false, article, image: { path: imagePath, ...image } }: PageMeta,
  origin: string,
): Head {
  const absolute = (address: string): string => new URL(address, origin).href;
  return {
    title: wholeTitle(title),
    description,
    canonical: noIndex ? undefined : absolute(path),
    ogTitle: title ?? site.name,
    ogType: article ? 'article' : 'website',
    // Without this word results show a thumbnail at most, and here the picture is half of the answer.
    robots: noIndex ? 'noindex' : 'max-image-preview:large',
    author: article?.author?.name,
    articleProperties: article ? articleProperties(article, origin) : [],
    image: noIndex ? undefined : { url: absolute(imagePath), type: 'image/jpeg', ...image },
  };
}
