import { Readable } from 'node:stream';
import { ErrorLevel, parseSitemapIndex, type SitemapItem, XMLToSitemapItemStream } from 'sitemap';
import type { SitemapImage, SitemapPage } from '../src/seo/sitemap.ts';

/** A page of a sitemap as it was read. */
export interface ReadPage extends Pick<SitemapPage, 'url' | 'lastModified'> {
  images: SitemapImage[];
}

function readPage({ url, lastmod, img }: SitemapItem): ReadPage {
  const images = img.map(({ url: address, title, caption }) => ({
    url: address,
    ...(title !== undefined && { title }),
    ...(caption !== undefined && { caption }),
  }));
  return { url, ...(lastmod !== undefined && { lastModified: lastmod }), images };
}

/** Reads a sitemap with the parser of the package `sitemap`. @throws where it is not well-formed or has what no sitemap may have. */
export async function readSitemapXml(xml: string): Promise<ReadPage[]> {
  const stream = Readable.from([xml]).pipe(new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false }));
  return (await Array.fromAsync(stream as AsyncIterable<SitemapItem>)).map(readPage);
}

/** Reads the index of a sitemap in parts: their addresses. @throws where it is not well-formed or no index. */
export async function readSitemapIndex(xml: string): Promise<string[]> {
  return (await parseSitemapIndex(Readable.from([xml]))).map(({ url }) => url);
}
