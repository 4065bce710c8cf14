import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPlace } from '../../../collections/content-dir.ts';
import { type IllustratedPage, picturedPages } from '../../../guides/illustrated-pages.ts';
import { builtThumbnail } from '../../../seo/share-files.ts';
import { thumbnailName } from '../../../seo/share-names.ts';

export const getStaticPaths = (async () =>
  (await picturedPages()).map((shared) => ({
    params: { name: thumbnailName(shared.page, shared.picture) },
    props: { shared },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shared: IllustratedPage }> = async ({ props }) =>
  new Response(await builtThumbnail(props.shared, contentPlace(process.cwd()).cacheDir), {
    headers: { 'content-type': 'image/webp' },
  });
