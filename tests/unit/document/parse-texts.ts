import { parseDocument } from '../../../src/document/document.ts';
import { readTextFile } from '../../../src/document/text-file.ts';
import { withHead } from '../author-file.ts';
import { BEARABLE, UNBEARABLE } from './unbearable-texts.ts';

/**
 * Run as a program: parses every text as the build and as the text tools do, and prints a line of JSON for each: its name
 * and the rules and places it is told by. A text that ends the process, or takes for ever, is the one missing behind the last.
 */
const bodies = Object.entries(UNBEARABLE).map(([name, { body }]) => [name, body] as const);
for (const [name, body] of [...bodies, ...Object.entries(BEARABLE)]) {
  const text = withHead(body);
  const told = [parseDocument('index.mdx', text), readTextFile('index.mdx', text)].map(({ findings }) =>
    findings.map(({ rule, line, column }) => ({ rule, line, column })),
  );
  readTextFile('index.md', text);
  process.stdout.write(`${JSON.stringify({ name, told })}\n`);
}
