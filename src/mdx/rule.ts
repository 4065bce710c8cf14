import type { Nodes, Parents } from 'mdast';
import type { Finding } from '../document/finding.ts';
import type { SourceText } from '../document/lines.ts';

/** A node with its place in the tree, as the guard's rules get it. */
export interface Visited {
  node: Nodes;
  /** From the root down to the direct parent. */
  ancestors: readonly Parents[];
  source: SourceText;
  /** The names of the addresses that the text gives for `[name]`. */
  definitions: readonly string[];
}

/** One rule of the guard: looks at a node, gives what is wrong with it. */
export type GuardRule = (visited: Visited) => Finding[];
