import { structuredPatch } from 'diff';
import { visible } from '../../src/lint/visible.ts';

const COLOURS: Readonly<Record<string, string>> = { '-': '\u001b[31m', '+': '\u001b[32m', '@': '\u001b[36m' };

function coloured(line: string): string {
  const colour = COLOURS[line.charAt(0)];
  return colour ? `${colour}${line}\u001b[0m` : line;
}

/** A line of the old text shows the characters nobody sees, or that look like others: they are why it changes. */
function shown(line: string): string {
  const text = line.replace(/\r$/, '');
  return text.startsWith('-') ? visible(text) : text;
}

/** The changes of one file as a unified diff. @param colour whether for a terminal that shows colours. */
export function textDiff(file: string, before: string, after: string, colour: boolean): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 1 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...changed.map(shown),
  ]);
  const all = [`--- ${file}`, `+++ ${file}`, ...(colour ? lines.map(coloured) : lines)];
  return `${all.join('\n')}\n`;
}
