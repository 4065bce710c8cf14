import type { APIRoute } from 'astro';
import { withBase } from '../document/addresses.ts';
import { authorShelves } from '../guides/authors.ts';
import { topicShelves } from '../guides/library.ts';
import { readLibrary } from '../guides/read-library.ts';
import { sitemapPages } from '../seo/site-pages.ts';
import { sitemapXml } from '../seo/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const library = await readLibrary();
  const absolute = (address: string): string => new URL(withBase(import.meta.env.BASE_URL, address), site).href;
  const pages = sitemapPages([...library.guides, ...library.posts], topicShelves(library), authorShelves(library));
  const xml = sitemapXml(pages.map(({ address, lastModified }) => ({ url: absolute(address), lastModified })));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
