import { parseDocument, type SourceDocument } from '../../src/document/document.ts';
import type { Finding } from '../../src/document/finding.ts';

/** The head above every body in these tests; the body starts at line 5 of the file. */
const HEAD = '---\ntitle: Bài thử\n---\n\n';
export const BODY_LINE = 5;

/** The whole text of a file with this body. */
export function withHead(body: string): string {
  return `${HEAD}${body}\n`;
}

/** Parses a body that has no syntax error. */
export function open(body: string): SourceDocument {
  const { document, findings } = parseDocument('index.mdx', withHead(body));
  if (!document) throw new Error(`does not parse: ${JSON.stringify(findings)}`);
  return document;
}

/** A finding's rule and place in one string: `index.mdx:5:2 unknown-component`. */
export function placeOf({ file, line, column, rule }: Pick<Finding, 'file' | 'line' | 'column' | 'rule'>): string {
  return `${file}:${line}:${column} ${rule}`;
}
