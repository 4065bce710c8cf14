import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPlace } from '../collections/content-dir.ts';
import { readSitemap } from '../seo/read-sitemap.ts';
import { site } from '../site.ts';

/** The sitemap, in as many files as it takes. */
export const getStaticPaths = (async () => {
  const { dir, cacheDir } = contentPlace(process.cwd());
  const { SITE: origin = site.defaultUrl, BASE_URL: base, DEV: writing } = import.meta.env;
  const files = await readSitemap({ dir, cacheDir, origin, base, writing });
  return [...files].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
