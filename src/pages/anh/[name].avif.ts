import type { APIRoute, GetStaticPaths } from 'astro';
import { contentPlace } from '../../collections/content-dir.ts';
import { builtPictures } from '../../guides/built-pictures.ts';
import { builtFile } from '../../screenshots/encode.ts';
import type { PictureFile } from '../../screenshots/picture-files.ts';

export const getStaticPaths = (async () =>
  [...(await builtPictures('avif'))].map(([name, file]) => ({
    params: { name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PictureFile }> = async ({ props }) =>
  new Response(await builtFile(props.file, contentPlace(process.cwd()).cacheDir), {
    headers: { 'content-type': 'image/avif' },
  });
