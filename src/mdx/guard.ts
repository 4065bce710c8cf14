import type { SourceDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { formulaAround, formulas } from '../document/formulas.ts';
import { pastedHtml } from '../document/html-tags.ts';
import type { SourceText } from '../document/lines.ts';
import { outsideCode } from '../document/outside-code.ts';
import { walk } from '../document/walk.ts';
import { checkAddress } from './guard-addresses.ts';
import { checkCode } from './guard-code.ts';
import { checkComponent } from './guard-components.ts';
import { checkReferredControls, rawControls } from './guard-controls.ts';
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
  checkReferredControls,
];

/**
 * Holds a document to the rule of this project: an author's file is text and never code.
 * No import, export, raw HTML or expression; only the known components with their known attributes;
 * only harmless addresses. Gives every breach, in the order of the file.
 */
export function guard({ source, tree, bodyStart }: SourceDocument): readonly Finding[] {
  const findings = rawControls(source, bodyStart);
  const definitions = tree.children.flatMap((node) =>
    node.type === 'definition' ? [node.label ?? node.identifier] : [],
  );
  walk(tree, (node, ancestors) => {
    for (const rule of RULES) findings.push(...rule({ node, ancestors, source, definitions }));
  });
  return together(findings, source, bodyStart);
}

/**
 * What is one to the author is told as one: the tags of an article of HTML, the braces of a formula. Most articles have
 * no breach and no `$`, and are not looked at again.
 */
function together(findings: readonly Finding[], source: SourceText, bodyStart: number): readonly Finding[] {
  if (findings.length === 0 && !source.text.includes('$', bodyStart)) return findings;
  const bare = outsideCode(source.text, bodyStart);
  const pasted = pastedHtml(source, bare, bodyStart);
  const math = formulas(source, bare, bodyStart);
  const rest = findings.filter(
    (found) =>
      !(pasted && found.rule === 'no-html') && !(found.rule === 'no-code' && formulaAround(found, source, math)),
  );
  const whole = [...(pasted ? [pasted] : []), ...math.map(({ finding }) => finding)];
  return whole.length ? [...whole, ...rest].sort((a, b) => a.line - b.line || a.column - b.column) : rest;
}
