import type { Definition, FootnoteDefinition, Link, LinkReference, Nodes, Root } from 'mdast';
import type { SourceDocument } from '../document/document.ts';
import { rangeOf } from '../document/range.ts';
import { visibleLine } from '../document/visible-text.ts';
import { walk } from '../document/walk.ts';

/** A link as an author wrote it. */
export interface SourceLink {
  address: string;
  /** On one line, NFC; of a picture in it its alt text. */
  words: string;
  /** Start and end offset of the link. */
  range: readonly [number, number];
  /** Start and end offset of what holds the address: the link, or the definition it refers to. */
  addressRange: readonly [number, number];
}

/** A picture beside the file, as an author wrote it. */
export interface SourcePicture {
  alt: string;
  range: readonly [number, number];
}

/** The links and pictures of a document in the order a page shows them. */
export interface SourceLinks {
  links: readonly SourceLink[];
  pictures: readonly SourcePicture[];
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    // As in Markdown, the first of two definitions counts.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** The footnotes of a document in the order they are referred to, which is how a page shows them. */
function footnotesOf(tree: Root): FootnoteDefinition[] {
  const definitions = new Map<string, FootnoteDefinition>();
  const order = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
    if (node.type === 'footnoteReference') order.add(node.identifier);
  });
  return [...order].flatMap((id) => definitions.get(id) ?? []);
}

function readLink(node: Link | LinkReference, definitions: ReadonlyMap<string, Definition>): SourceLink[] {
  const range = rangeOf(node);
  const words = visibleLine(node);
  if (node.type === 'link') return [{ address: node.url, words, range, addressRange: range }];
  const definition = definitions.get(node.identifier);
  return definition ? [{ address: definition.url, words, range, addressRange: rangeOf(definition) }] : [];
}

/** Finds every link and picture that an author wrote in a document. */
export function sourceLinks({ tree }: SourceDocument): SourceLinks {
  const definitions = definitionsOf(tree);
  const links: SourceLink[] = [];
  const pictures: SourcePicture[] = [];
  const read = (root: Nodes, isFootnote: boolean): void =>
    walk(root, (node, ancestors) => {
      const inFootnote = ancestors.some(({ type }) => type === 'footnoteDefinition');
      if (!isFootnote && inFootnote) return;
      if (node.type === 'link' || node.type === 'linkReference') links.push(...readLink(node, definitions));
      if (node.type === 'image') pictures.push({ alt: node.alt ?? '', range: rangeOf(node) });
    });
  read(tree, false);
  for (const footnote of footnotesOf(tree)) read(footnote, true);
  return { links, pictures };
}
