import { dirname, relative, resolve, sep } from 'node:path';
import type { Image } from 'mdast';
import type { SourceDocument } from '../document/document.ts';
import { walk } from '../document/walk.ts';

/** A picture that stands beside a guide or post and is used in it. */
export interface LocalPicture {
  /** As written: `./anh.png`. */
  address: string;
  /** Absolute path. */
  path: string;
  node: Image;
}

/** The pictures a document names, with the file each means; undefined path parts that leave the entry's folder are left out. */
export function localPictures({ tree }: SourceDocument, entryPath: string): LocalPicture[] {
  const folder = dirname(entryPath);
  const pictures: LocalPicture[] = [];
  walk(tree, (node) => {
    if (node.type !== 'image') return;
    const path = resolve(folder, node.url);
    const inside = !relative(folder, path).startsWith(`..${sep}`);
    if (node.url.startsWith('./') && inside) pictures.push({ address: node.url, path, node });
  });
  return pictures;
}
