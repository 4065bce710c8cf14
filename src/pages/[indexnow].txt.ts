import type { APIRoute, GetStaticPaths } from 'astro';
import { indexNowKey } from '../seo/indexnow-key.ts';

/** The file by which search engines see that the key is the site's own: `/<key>.txt`; none where there is no key. */
export const getStaticPaths = (() => {
  const key = indexNowKey();
  return key === undefined ? [] : [{ params: { indexnow: key } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(params['indexnow'] ?? '', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
