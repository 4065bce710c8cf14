import type { Nodes } from 'mdast';

/** Start and end offset of a node in the file; the parser gives every node one. */
export function rangeOf(node: Nodes): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
