import type { Nodes } from 'mdast';
import { markdownTree } from './markdown-tree.ts';

/** A stretch of short Markdown, in one style. */
export interface ShortPiece {
  text: string;
  style: 'plain' | 'strong' | 'em' | 'code';
}

const STYLES: Readonly<Record<string, ShortPiece['style']>> = {
  strong: 'strong',
  emphasis: 'em',
  inlineCode: 'code',
};

/** The pieces of an inline node; undefined where it is anything but text, strong, emphasis or code. */
function piecesOf(node: Nodes, style: ShortPiece['style']): ShortPiece[] | undefined {
  const own = STYLES[node.type];
  if (node.type === 'text') return [{ text: node.value, style }];
  if (node.type === 'inlineCode') return [{ text: node.value, style: 'code' }];
  if (!own || !('children' in node)) return undefined;
  return allOf(node.children, own);
}

function allOf(nodes: readonly Nodes[], style: ShortPiece['style']): ShortPiece[] | undefined {
  const parts = nodes.map((node) => piecesOf(node, style));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/**
 * Reads short Markdown: one paragraph of text, `**strong**`, `*em*` and code, for a line of its own.
 * @returns undefined for anything else (a link, HTML, a heading, a list, nothing), of which a line would lose a part.
 */
export function shortMarkdown(text: string): ShortPiece[] | undefined {
  const [block, ...more] = markdownTree(text.trim()).children;
  if (block?.type !== 'paragraph' || more.length) return undefined;
  return allOf(block.children, 'plain');
}
