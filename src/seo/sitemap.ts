import { moment } from './moment.ts';
import { textElement } from './xml.ts';

/** One picture of a page in the sitemap. */
export interface SitemapImage {
  /** Absolute address. */
  url: string;
  title?: string | undefined;
  caption?: string | undefined;
}

/** One page in the sitemap. */
export interface SitemapPage {
  /** Absolute address. */
  url: string;
  /** YYYY-MM-DD of the last true change; left out where it is not known. */
  lastModified?: string | undefined;
  images?: readonly SitemapImage[] | undefined;
}

/** What one file may hold. */
export interface SitemapLimits {
  addresses: number;
  bytes: number;
}

/** sitemaps.org: at most 50,000 addresses and 50 MB (52,428,800 bytes) a file. */
const LIMITS: SitemapLimits = { addresses: 50_000, bytes: 52_428_800 };

/** The image extension: at most 1,000 pictures a page. */
const IMAGES_MAX = 1_000;

/** In the order the schema of the extension (1.1) has them. */
function imageXml({ url, caption, title }: SitemapImage): string {
  const inside =
    textElement('image:loc', url) + textElement('image:caption', caption) + textElement('image:title', title);
  return `\n    <image:image>${inside}</image:image>`;
}

function pageXml({ url, lastModified, images = [] }: SitemapPage): string {
  const pictures = images.slice(0, IMAGES_MAX).map(imageXml).join('');
  return `  <url>${textElement('loc', url)}${textElement('lastmod', lastModified && moment(lastModified))}${pictures && `${pictures}\n  `}</url>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const OPEN = `${HEAD}<urlset xmlns="${SITEMAPS}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`;
const CLOSE = '</urlset>\n';

/**
 * Writes the sitemap (sitemaps.org 0.9, pictures by the image extension 1.1) of the pages, in the order given, as one
 * file or as many as the limits ask for; a file is given as soon as it is full.
 */
export function* sitemapFiles(pages: Iterable<SitemapPage>, limits = LIMITS): Generator<string, void, undefined> {
  const room = limits.bytes - Buffer.byteLength(OPEN + CLOSE);
  let [rows, count, bytes] = ['', 0, 0];
  for (const page of pages) {
    const row = pageXml(page);
    const size = Buffer.byteLength(row);
    if (count > 0 && (count === limits.addresses || bytes + size > room)) {
      yield OPEN + rows + CLOSE;
      [rows, count, bytes] = ['', 0, 0];
    }
    [rows, count, bytes] = [rows + row, count + 1, bytes + size];
  }
  yield OPEN + rows + CLOSE;
}

/** Writes the file that names the files of a sitemap in parts. @param urls their absolute addresses. */
export function sitemapIndex(urls: readonly string[]): string {
  const rows = urls.map((url) => `  <sitemap>${textElement('loc', url)}</sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="${SITEMAPS}">\n${rows.join('')}</sitemapindex>\n`;
}

/**
 * The sitemap as files, by name without ending: `sitemap` alone, or `sitemap` as the index of `sitemap-1` and so on.
 * @param addressOf gives the absolute address of such a name.
 */
export function namedSitemaps(
  pages: Iterable<SitemapPage>,
  addressOf: (name: string) => string,
  limits = LIMITS,
): Map<string, string> {
  const files = [...sitemapFiles(pages, limits)];
  const [only = '', second] = files;
  if (second === undefined) return new Map([['sitemap', only]]);
  const parts = files.map((file, at) => [`sitemap-${at + 1}`, file] as const);
  return new Map([['sitemap', sitemapIndex(parts.map(([name]) => addressOf(name)))], ...parts]);
}

/** Writes robots.txt: everything may be read, and here is the sitemap. @param sitemap its absolute address. */
export function robotsTxt(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
