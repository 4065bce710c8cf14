/** Rows of cells, the first row the head; all of one length. */
export type Table = readonly (readonly string[])[];

function widths(table: Table): number[] {
  return (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
}

/** The first column to the left, numbers to the right. */
function padded(row: readonly string[], width: readonly number[]): string[] {
  return row.map((cell, at) => (at === 0 ? cell.padEnd(width[at] ?? 0) : cell.padStart(width[at] ?? 0)));
}

/** A table for the terminal. */
export function plainTable(table: Table): string {
  const width = widths(table);
  return table.map((row) => padded(row, width).join('  ').trimEnd()).join('\n');
}

/** The same in Markdown. */
export function markdownTable(table: Table): string {
  const [head = [], ...rows] = table;
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = line(head.map((_, at) => (at === 0 ? '---' : '---:')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}
