import { structuredPatch } from 'diff';
import { visible } from '../../src/lint/visible.ts';
import { printed } from './printed.ts';

const COLOURS: Readonly<Record<string, string>> = { '-': '\u001b[31m', '+': '\u001b[32m', '@': '\u001b[36m' };

/** More changed lines than this are no reading matter, and finding them would take minutes. */
const MOST_LINES = 2000;

function coloured(line: string): string {
  const colour = COLOURS[line.charAt(0)];
  return colour ? `${colour}${line}\u001b[0m` : line;
}

/**
 * A line of the old text with the characters shown that nobody sees or that look like others: they are why it changes.
 * What stays, like a no-break space elsewhere in the line, stays unmarked.
 */
function shownOld(before: string, after: string): string {
  const words = after.split(/(\s+)/);
  const old = before.split(/(\s+)/);
  if (old.length !== words.length) return visible(before);
  return old.map((word, at) => (word === words[at] ? word : visible(word))).join('');
}

/** The lines of a hunk, each old one beside the new one that follows in its place. */
function shownLines(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.replace(/\r$/, '')).filter((line) => !line.startsWith('\\'));
  const shown = text.map((line, at) => {
    if (!line.startsWith('-')) return line;
    const first = text.findLastIndex((other, index) => index < at && !other.startsWith('-')) + 1;
    const added = text.findIndex((other, index) => index > at && !other.startsWith('-'));
    const after = text[added + at - first];
    return after?.startsWith('+') ? `-${shownOld(line.slice(1), after.slice(1))}` : `-${visible(line.slice(1))}`;
  });
  return shown.map((line) => printed(line));
}

/** The changes of one file as a unified diff. @param colour whether for a terminal that shows colours. */
export function textDiff(file: string, before: string, after: string, colour: boolean): string {
  const head = [`--- ${file}`, `+++ ${file}`].map((line) => printed(line));
  const patch = structuredPatch(file, file, before, after, '', '', { context: 1, maxEditLength: MOST_LINES });
  const lines = patch?.hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...shownLines(hunk.lines),
  ]) ?? ['@@ Tệp này đổi quá nhiều dòng để hiện từng dòng ở đây. @@'];
  return `${[...head, ...(colour ? lines.map(coloured) : lines)].join('\n')}\n`;
}
