import { parseDocument } from '../document/document.ts';
import { walk } from '../document/walk.ts';
import { figurePlaces } from '../mdx/figure-places.ts';
import { outline } from '../mdx/outline.ts';
import type { ShownPictures } from '../schemas/entry.ts';

/** Whether a file may have a picture at all: most have none, and are not parsed for it. */
function mayHavePicture(text: string): boolean {
  return /!\[|<Screenshot\b/.test(text);
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/**
 * The pictures a file shows. It is read once, when the entry is loaded: the routes of the pictures, of social cards and
 * of thumbnails need no parsing of their own.
 * @returns none where the file cannot be parsed: the check says why.
 */
export function shownPictures(path: string, text: string): ShownPictures {
  const document = mayHavePicture(text) ? parseDocument(path, text).document : undefined;
  if (!document) return { screenshots: [], files: [], inline: [] };
  const { figures } = figurePlaces(document, outline(document));
  const sources = (kind: 'screenshot' | 'file'): string[] =>
    distinct(figures.filter((figure) => figure.kind === kind).map(({ source }) => source));
  const alone = new Set(figures.map(({ image }) => image));
  const inline: string[] = [];
  walk(document.tree, (node) => {
    if (node.type === 'image' && !alone.has(node)) inline.push(node.url);
  });
  const [first] = figures;
  const lead = first && { kind: first.kind, source: first.source, alt: first.image?.alt ?? '' };
  return {
    screenshots: sources('screenshot'),
    files: sources('file'),
    inline: distinct(inline),
    ...(lead && { lead }),
  };
}
