import { markdownToMdast } from 'satteri';
import type { Nodes } from 'mdast';

/** A stretch of a legend's line, in one style. */
export interface LegendPiece {
  text: string;
  style: 'plain' | 'strong' | 'em' | 'code';
}

const STYLES: Readonly<Record<string, LegendPiece['style']>> = { strong: 'strong', emphasis: 'em', inlineCode: 'code' };

function piecesOf(node: Nodes, style: LegendPiece['style']): LegendPiece[] {
  const own = STYLES[node.type] ?? style;
  if ('children' in node) return node.children.flatMap((child: Nodes) => piecesOf(child, own));
  return 'value' in node ? [{ text: node.value, style: own }] : [];
}

/**
 * Reads the short Markdown of a mark's label. Nothing in it can become HTML: what is no strong, emphasis or code is
 * its text.
 */
export function legendPieces(label: string): LegendPiece[] {
  return piecesOf(markdownToMdast(label.trim()) as Nodes, 'plain').filter(({ text }) => text !== '');
}

/** The same as plain text, for names that are spoken. */
export function legendText(label: string): string {
  return legendPieces(label)
    .map(({ text }) => text)
    .join('');
}
