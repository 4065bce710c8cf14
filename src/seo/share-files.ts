import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IllustratedPage } from '../guides/illustrated-pages.ts';
import { keepFile } from '../screenshots/picture-cache.ts';
import type { Faces } from './card-sheet.ts';
import { loadFace } from './face.ts';
import { cardName, siteCardName, thumbnailName } from './share-names.ts';
import { pageCardFile, siteCardFile, thumbnailFile } from './share-pictures.ts';

/** Gives the site's fonts; asked for only where a card is not in the cache yet. */
export type FacesSource = () => Promise<Faces>;

/** Fonts that are read at the first call and shared by all others: reading them takes as long as drawing a card. */
export function facesOf(root: string): FacesSource {
  let faces: Promise<Faces> | undefined;
  const load = async (): Promise<Faces> => {
    const [regular, bold] = await Promise.all([loadFace(root, 400), loadFace(root, 700)]);
    return { regular, bold };
  };
  return () => {
    faces ??= load();
    return faces;
  };
}

function keptAt(cacheDir: string, name: string): string {
  return join(cacheDir, 'pictures', name);
}

/** A page's social card, or the site's where no page is given; made or taken from the cache. @param cacheDir as `contentPlace` gives it. */
export async function builtCard(
  shared: IllustratedPage | undefined,
  cacheDir: string,
  faces: FacesSource,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!shared) {
    return keepFile(keptAt(cacheDir, `${siteCardName()}.jpg`), async () => siteCardFile(await faces()));
  }
  const { page, picture } = shared;
  return keepFile(keptAt(cacheDir, `${cardName(page, picture)}.jpg`), async () =>
    pageCardFile(page, picture, await readFile(picture.facts.path), await faces()),
  );
}

/** A page's thumbnail, made or taken from the cache. */
export async function builtThumbnail(
  { page, picture }: IllustratedPage,
  cacheDir: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return keepFile(keptAt(cacheDir, `${thumbnailName(page, picture)}.webp`), async () =>
    thumbnailFile(picture, await readFile(picture.facts.path)),
  );
}
