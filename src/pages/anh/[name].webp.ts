import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { localPictures } from '../../collections/pictures.ts';
import { parseDocument } from '../../document/document.ts';
import { builtName, toWebp } from '../../screenshots/local-pictures.ts';

/** The pictures one file names; most name none, and are not parsed. */
async function picturesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const { document } = text.includes('](./') ? parseDocument(file, text) : {};
  return document ? localPictures(document, file).map(({ path }) => path) : [];
}

/** Every picture that stands beside a published guide or post and is used in it. */
export const getStaticPaths = (async () => {
  const entries = [...(await getCollection('guides')), ...(await getCollection('posts'))].filter(
    ({ data }) => import.meta.env.DEV || !data.draft,
  );
  const names = new Map<string, string>();
  // One after another: thousands of files at once are more than a system lets a process open.
  for (const { filePath = '' } of entries) {
    for (const path of await picturesOf(filePath)) names.set(path, builtName(path, await readFile(path)));
  }
  return [...names].map(([path, name]) => ({ params: { name: name.replace(/\.webp$/, '') }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await toWebp(await readFile(props.path)), { headers: { 'content-type': 'image/webp' } });
