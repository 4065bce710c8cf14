import { type Audit, CATEGORIES, type Category } from './audit.ts';

const NAMES = Object.keys(CATEGORIES) as Category[];

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
}

/** Scores as a table, a page a line, and below it what cost points. @param audits by the page's address. */
export function lighthouseReport(audits: ReadonlyMap<string, Audit>): string {
  const head = ['Trang', ...NAMES.map((name) => CATEGORIES[name])];
  const lines = [...audits].map(([page, { scores }]) => [page, ...NAMES.map((name) => String(scores[name]))]);
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((cells) => cells[at]?.length ?? 0)));
  const faults = [...audits].flatMap(([page, { faults: found }]) => found.map((fault) => `${page}  ${fault}`));
  return [...[head, ...lines].map((cells) => row(cells, widths)), ...(faults.length ? ['', ...faults] : [])].join('\n');
}

/** Whether every page has every score full. */
export function isFull(audits: ReadonlyMap<string, Audit>): boolean {
  return [...audits.values()].every(({ scores }) => NAMES.every((name) => scores[name] === 100));
}
