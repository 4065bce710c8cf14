import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { nfc } from '../vietnamese/normal-form.ts';

/** The words of a node that a reader sees: its text without the author's comments, which the tree holds as expressions. */
export function visibleText(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('children' in node) return node.children.map((child) => visibleText(child)).join('');
  return textOf(node);
}

/** The same on one line and in NFC: what titles, labels and ids are made of. */
export function visibleLine(node: Nodes): string {
  return oneLine(visibleText(node));
}

/** A text on one line and in NFC. */
export function oneLine(text: string): string {
  return nfc(text.replace(/\s+/g, ' ').trim());
}
