import type { Paragraph, Table, TableRow } from 'mdast';
import type { Finding } from '../document/finding.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule, Visited } from './rule.ts';

/** The cells of a table's line: what stands between signs `|` that are not escaped. */
function cellsOf(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const DELIMITER_CELL = /^:?-+:?$/;
/** A cell that was meant for the line below a table's head, with signs that Markdown does not take there. */
const MEANT_CELL = /^[:.]?[-–—―−=_+*~. ]{1,}[:.]?$/;

function tableFinding(visited: Visited, start: number, line: string, message: string, remedy: string): Finding {
  return visited.source.finding(start, start + line.trimEnd().length, { rule: 'table', message, remedy });
}

function delimiterRow(count: number): string {
  return `| ${Array(Math.min(count, 6)).fill('---').join(' | ')} |`;
}

/** A line of a paragraph, without the signs of a quote or list before it, and where it begins in the file. */
interface Line {
  text: string;
  start: number;
}

function linesOf(node: Paragraph, { source }: Visited): Line[] {
  const [from, to] = rangeOf(node);
  let start = from;
  return source.text
    .slice(from, to)
    .split('\n')
    .map((whole) => {
      const lead = /^[ \t>]*/.exec(whole)?.[0].length ?? 0;
      const line = { text: whole.slice(lead), start: start + lead };
      start += whole.length + 1;
      return line;
    });
}

/** What is wrong with the line below a table's head, and how it is written. */
function delimiterProblem(head: string, line: string): readonly [message: string, remedy: string] {
  const [cells, marks] = [cellsOf(head), cellsOf(line)];
  const right = delimiterRow(cells.length);
  return marks.every((cell) => DELIMITER_CELL.test(cell))
    ? [
        `Hàng kẻ có ${marks.length} ô mà đầu bảng có ${cells.length} ô, nên cả bảng hiện thành chữ.`,
        `viết mỗi cột một ô: ${right}`,
      ]
    : [
        'Hàng kẻ dưới đầu bảng có dấu không dùng được, nên cả bảng hiện thành chữ.',
        `chỉ dùng dấu - (và : để canh lề): ${right}`,
      ];
}

function isMeantAsDelimiter({ text }: Line): boolean {
  return /[-–—―−=_]/.test(text) && text.includes('|') && cellsOf(text).every((cell) => MEANT_CELL.test(cell));
}

const isRow = ({ text }: Line): boolean => /^\|.*\|\s*$/.test(text) && cellsOf(text).length > 1;

/** Says of lines with `|` that make no table, as what is wrong with them. */
function checkNoTable(node: Paragraph, visited: Visited): Finding[] {
  const lines = linesOf(node, visited);
  if (!lines.some(({ text }) => text.includes('|'))) return [];
  const at = lines.findIndex(
    (line, index) => index > 0 && lines[index - 1]?.text.includes('|') && isMeantAsDelimiter(line),
  );
  const [head, line] = [lines[at - 1], lines[at]];
  if (head && line) return [tableFinding(visited, line.start, line.text, ...delimiterProblem(head.text, line.text))];
  const [first, second] = lines.slice(lines.findIndex(isRow));
  const isTable = first && isRow(first) && (lines.length === 1 || (second && isRow(second)));
  if (!isTable) return [];
  const remedy = `thêm dưới dòng đầu: ${delimiterRow(cellsOf(first.text).length)}`;
  return [
    tableFinding(
      visited,
      first.start,
      first.text,
      'Các dòng có dấu | này thiếu hàng kẻ, nên cả bảng hiện thành chữ.',
      remedy,
    ),
  ];
}

function rowFinding(row: TableRow, count: number, hasEdges: boolean, visited: Visited): Finding[] {
  const [start, end] = rangeOf(row);
  const line = visited.source.text.slice(start, end).replace(/\n[\s\S]*$/, '');
  const cells = cellsOf(line);
  if (hasEdges && !/(?<!\\)\|/.test(line)) {
    return [
      tableFinding(
        visited,
        start,
        line,
        'Đoạn này nằm sát bảng nên thành một hàng của bảng.',
        'thêm một dòng trống ở trên dòng này.',
      ),
    ];
  }
  if (!cells.slice(count).some((cell) => cell !== '')) return [];
  return [
    tableFinding(
      visited,
      start,
      line,
      `Hàng này có ${cells.length} ô mà đầu bảng có ${count} ô, nên phần thừa mất đi.`,
      'thêm cột vào đầu bảng, hoặc bỏ bớt dấu |; dấu | chỉ là chữ (cả trong mã) thì viết \\|.',
    ),
  ];
}

/** Says of rows that are longer than their table, and of text that became one. */
function checkRows(table: Table, visited: Visited): Finding[] {
  const [head, ...rows] = table.children;
  if (!head) return [];
  const [start, end] = rangeOf(head);
  const hasEdges = visited.source.text.slice(start, end).trim().startsWith('|');
  return rows.flatMap((row) => rowFinding(row, head.children.length, hasEdges, visited));
}

/** Says of tables that are none, or that lose a part. */
export const checkTable: GuardRule = (visited) => {
  const { node } = visited;
  if (node.type === 'table') return checkRows(node, visited);
  return node.type === 'paragraph' ? checkNoTable(node, visited) : [];
};
