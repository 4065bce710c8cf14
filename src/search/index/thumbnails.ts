import { dirname, resolve } from 'node:path';
import { pictureFacts } from '../../collections/picture-facts.ts';
import type { ContentFolder } from '../../collections/folder.ts';
import type { PagePicture } from '../../guides/page-picture.ts';
import type { FigurePlace } from '../../mdx/figure-places.ts';

/** The picture of a figure as thumbnails are made of it; undefined where it is not there, which the check tells. */
export async function figurePicture(
  { kind, source, image }: Pick<FigurePlace, 'kind' | 'source' | 'image'>,
  file: string,
  { screenshots }: ContentFolder,
): Promise<PagePicture | undefined> {
  const shot = kind === 'screenshot' ? screenshots.get(source) : undefined;
  if (kind === 'screenshot' && !shot) return undefined;
  const facts = await pictureFacts(shot?.picture ?? resolve(dirname(file), source)).catch(() => undefined);
  return facts && { facts, marks: shot?.data.marks ?? [], alt: shot?.data.alt ?? image?.alt ?? '' };
}
