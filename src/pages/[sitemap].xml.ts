import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPlace } from '../collections/content-dir.ts';
import { readSitemap } from '../seo/read-sitemap.ts';
import { site } from '../site.ts';

/** The sitemap, in as many files as it takes. */
export const getStaticPaths = (async () => {
  const { dir } = contentPlace(process.cwd());
  const { SITE: origin = site.defaultUrl, BASE_URL: base } = import.meta.env;
  const files = await readSitemap({ dir, origin, base });
  return [...files].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
