import type { SourceDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { walk } from '../document/walk.ts';
import { checkAddress } from './guard-addresses.ts';
import { checkCode } from './guard-code.ts';
import { checkComponent } from './guard-components.ts';
import { checkHeading } from './guard-headings.ts';
import { checkBlocks } from './guard-blocks.ts';
import { checkRawSigns } from './guard-raw-signs.ts';
import { checkTable } from './guard-tables.ts';
import type { GuardRule } from './rule.ts';

const RULES: readonly GuardRule[] = [
  checkCode,
  checkComponent,
  checkAddress,
  checkHeading,
  checkRawSigns,
  checkBlocks,
  checkTable,
];

/**
 * Holds a document to the rule of this project: an author's file is text and never code.
 * No import, export, raw HTML or expression; only the known components with their known attributes;
 * only harmless addresses. Gives every breach, in the order of the file.
 */
export function guard({ source, tree }: SourceDocument): Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node, ancestors) => {
    for (const rule of RULES) findings.push(...rule({ node, ancestors, source }));
  });
  return findings;
}
