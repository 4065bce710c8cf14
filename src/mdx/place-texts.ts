import type { Nodes } from 'mdast';
import type { SourceDocument } from '../document/document.ts';
import { attribute, isJsx, type JsxElement } from '../document/jsx.ts';
import { tidy } from '../document/tidy.ts';
import { oneLine, visibleLine } from '../document/visible-text.ts';
import { walk } from '../document/walk.ts';
import { ItemFinder } from './item-finder.ts';
import type { OutlineItem } from './outline.ts';

/** Nodes that are read by themselves, wherever they stand. */
const FLOW =
  /^(?:paragraph|heading|list|listItem|table|tableRow|code|blockquote|thematicBreak|html|definition|footnoteDefinition|mdxJsxFlowElement|mdxFlowExpression)$/;

/** Components that hold blocks. */
const BLOCK_COMPONENTS: ReadonlySet<string> = new Set(['Steps', 'Step', 'Note', 'Tip', 'Warning']);

/** Blocks of text; a component on one line has its text without a paragraph. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'tableCell']);

/** Whether a paragraph is a picture alone: its words are labels. */
function isPicture(node: Nodes): boolean {
  return 'children' in node && node.children.every(({ type }) => type === 'image');
}

/** Whether a node is a component that holds text of its own, also where it stands on one line with another. */
function isBlockComponent(node: Nodes): node is JsxElement {
  return isJsx(node) && BLOCK_COMPONENTS.has(node.name ?? '');
}

/** The words a node holds itself, as one block; '' where its children hold them, or it has none. */
export function blockText(node: Nodes): string {
  if (node.type === 'code') return node.value;
  if (TEXT_BLOCKS.has(node.type)) return isPicture(node) ? '' : tidy(visibleLine(node));
  if (!isBlockComponent(node)) return '';
  const phrases = node.children.filter((child) => !FLOW.test(child.type) && !isBlockComponent(child));
  // The parser takes away the spaces at the ends of such texts.
  return tidy(oneLine(phrases.map(visibleLine).join(' ')));
}

/** The title of a note; '' for what has none, or is an item of the outline by its title. */
function noteTitle(node: Nodes): string {
  return isBlockComponent(node) && node.name !== 'Step' ? oneLine(attribute(node, 'title') ?? '') : '';
}

/**
 * The texts of a document by place, a block each, as plain words: under each item of its outline, what stands in it
 * and in no item below it. What stands before the first heading is left out.
 */
export function placeTexts({ tree }: SourceDocument, items: readonly OutlineItem[]): string[][] {
  const places = items.map((): string[] => []);
  const finder = new ItemFinder(items);
  walk(tree, (node, ancestors) => {
    const texts = [noteTitle(node), blockText(node)].filter((text) => text !== '');
    if (texts.length > 0) places[finder.itemOf(node, ancestors)]?.push(...texts);
  });
  return places;
}
