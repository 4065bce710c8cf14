import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPlace } from '../../../collections/content-dir.ts';
import { type IllustratedPage, illustratedPages } from '../../../guides/illustrated-pages.ts';
import { builtCard, type FacesSource, facesOf } from '../../../seo/share-files.ts';
import { cardName, siteCardName } from '../../../seo/share-names.ts';

interface Props {
  /** Absent for the site's own card. */
  shared?: IllustratedPage;
  faces: FacesSource;
}

export const getStaticPaths = (async () => {
  const faces = facesOf(process.cwd());
  const pages = (await illustratedPages()).map((shared) => ({
    params: { name: cardName(shared.page, shared.picture) },
    props: { shared, faces },
  }));
  return [{ params: { name: siteCardName() }, props: { faces } }, ...pages];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { shared, faces } }) =>
  new Response(await builtCard(shared, contentPlace(process.cwd()).cacheDir, faces), {
    headers: { 'content-type': 'image/jpeg' },
  });
