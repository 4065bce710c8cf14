import { pictureFacts } from '../collections/picture-facts.ts';
import { localPictures } from '../collections/pictures.ts';
import type { SourceDocument } from '../document/document.ts';
import type { InlinePicture } from '../mdx/compile-context.ts';
import type { NumberedFigure } from '../mdx/figure-numbers.ts';
import { rangeOf } from '../document/range.ts';
import { builtPicture } from './picture-files.ts';

/**
 * For each picture that stands in a line of a document's text: where it will be built and how large it will be. Those
 * alone in their paragraph are figures, and left out.
 * @param file path of the document. @param base the site's base path.
 */
export async function inlinePictures(
  document: SourceDocument,
  file: string,
  figures: readonly NumberedFigure[],
  base: string,
): Promise<Map<string, InlinePicture>> {
  const inFigures = new Set(figures.flatMap(({ image }) => (image ? [rangeOf(image)[0]] : [])));
  const inline = localPictures(document, file).filter(({ node }) => !inFigures.has(rangeOf(node)[0]));
  const built = inline.map(async ({ address, path }) => {
    const { src, width, height } = builtPicture(await pictureFacts(path), base);
    return [address, { src, width, height }] as const;
  });
  return new Map(await Promise.all(built));
}
