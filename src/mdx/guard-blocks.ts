import type { Heading, Nodes, Paragraph } from 'mdast';
import type { Finding, FindingText } from '../document/finding.ts';
import { isJsx } from '../document/jsx.ts';
import type { SourceText } from '../document/lines.ts';
import { rangeOf } from '../document/range.ts';
import { visibleLine } from '../document/visible-text.ts';
import { walk } from '../document/walk.ts';
import type { GuardRule, Visited } from './rule.ts';

/** A fence of a code block at the start of a line: its signs, and what stands behind them. */
const FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^\n]*?)[ \t]*$/;

/** The number of a code block's line in the file, by its index in the block. */
function lineOf(node: Nodes, index: number, source: SourceText): number {
  return source.position(rangeOf(node)[0]).line + index;
}

/** A line that was meant to close a fence and does not: of fewer signs, of others, or with words behind. */
function wrongClosing(lines: readonly string[], opening: string): { index: number; written: string } | undefined {
  for (const [index, line] of lines.entries()) {
    const [, signs = '', behind = ''] = (index > 0 && FENCE.exec(line)) || [];
    const isClosing = signs[0] === opening[0] && signs.length >= opening.length && behind === '';
    if (signs && !isClosing) return { index, written: line.trim() };
    const few = /^[ \t>]*(`{1,2}|~{1,2})[ \t]*$/.exec(line)?.[1];
    if (index > 0 && few) return { index, written: few };
  }
  return undefined;
}

function unclosedFence(lines: readonly string[], opening: string, { node, ancestors, source }: Visited): FindingText {
  const wrong = wrongClosing(lines, opening);
  const where = wrong ? ` Dòng ${lineOf(node, wrong.index, source)} viết “${wrong.written}” nên không đóng được.` : '';
  const isInside = ancestors.length > 1;
  return {
    rule: 'code-fence',
    message: `Khối mã mở bằng ${opening} ở đây không được đóng lại, nên ${isInside ? 'cả phần này' : 'phần còn lại của bài'} đều hiện thành mã.${where}`,
    remedy: `thêm một dòng chỉ có ${opening} ở chỗ mã kết thúc${isInside ? ', thụt vào bằng dòng mở' : ''}.`,
  };
}

/** Says of a fence that is not closed, or that another one stands in, which swallows the text between. */
function checkFence(visited: Visited): Finding[] {
  const { node, source } = visited;
  if (node.type !== 'code') return [];
  const [start, end] = rangeOf(node);
  const lines = source.text.slice(start, end).trimEnd().split(/\r?\n/);
  const opening = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
  if (!opening) return [];
  const firstLine = (lines[0] ?? '').trimEnd().length;
  const [, closing = '', behind] = FENCE.exec(lines.at(-1) ?? '') ?? [];
  const isClosed = lines.length > 1 && behind === '' && closing[0] === opening[0] && closing.length >= opening.length;
  if (!isClosed) return [source.finding(start, start + firstLine, unclosedFence(lines, opening, visited))];
  const inner = lines.findIndex((line, index) => {
    const [, signs = '', info = ''] = FENCE.exec(line) ?? [];
    return index > 0 && info !== '' && signs[0] === opening[0] && signs.length >= opening.length && !/[\s`]/.test(info);
  });
  if (inner < 0) return [];
  const { line } = source.position(start);
  return [
    source.finding(source.offset(line + inner, 1), source.offset(line + inner, 1) + (lines[inner] ?? '').length, {
      rule: 'code-fence',
      message: `Khối mã mở ở dòng ${line} chưa đóng thì dòng này đã mở khối khác, nên chữ ở giữa hiện thành mã.`,
      remedy: `thêm một dòng chỉ có ${opening} ở chỗ khối trước kết thúc; khối mã nằm trong khối mã thì khối ngoài mở và đóng bằng ${opening}${opening[0]}.`,
    }),
  ];
}

/** A line of a program: its signs, or a command as it is typed. */
const CODE_LINE =
  /[;{}<>=]\s*$|^\s*(?:\$ |#!|npm |npx |git |cd |sudo |pip |docker |curl |apt(?:-get)? |import |const |let |var |function |def |class |echo |SELECT |<\w)|\w\(.*\)|[=;{}]/;

const INDENT = 4;

/** Code that is only indented: MDX reads it as a paragraph, so its lines are joined and its signs taken for markup. */
function checkIndented(node: Paragraph, { ancestors, source }: Visited): Finding[] {
  if (ancestors.some(isJsx)) return [];
  const [start, end] = rangeOf(node);
  const first = source.position(start).line;
  const lines = Array.from({ length: source.position(end).line - first + 1 }, (_, index) => source.line(first + index));
  const item = ancestors.findLast(({ type }) => type === 'listItem' || type === 'footnoteDefinition');
  const base = item ? source.position(rangeOf(item.children[0] ?? item)[0]).column - 1 : 0;
  if (item?.children[0] === node) return [];
  const indents = lines.map(
    (line) =>
      /^[ \t>]*/
        .exec(line)?.[0]
        .replace(/^(?: {0,3}>)+ ?/, '')
        .replaceAll('\t', '    ').length ?? 0,
  );
  if (indents.some((indent) => indent - base < INDENT)) return [];
  const isCode = lines.some((line) => CODE_LINE.test(line)) && !lines.every((line) => /[^\0-\x7F]/.test(line));
  if (lines.length < 2 && !isCode) return [];
  return [
    source.finding(start, end, {
      ...(isCode ? {} : { level: 'style' as const }),
      rule: 'indented-code',
      message: 'Các dòng thụt vào bốn dấu cách được đọc thành một đoạn văn, nên nối liền nhau.',
      remedy: 'nếu là mã thì đặt giữa hai dòng ```; nếu là văn thì đừng thụt dòng.',
    }),
  ];
}

/** A paragraph with `---` right under it is a heading to Markdown; authors mean a line across the page. */
function checkUnderlined(node: Heading, { source }: Visited): Finding[] {
  const [start, end] = rangeOf(node);
  const lines = source.text.slice(start, end).trimEnd().split('\n');
  const rule = (lines.at(-1) ?? '').trim();
  if (lines.length < 2 || !/^-+$/.test(rule)) return [];
  const text = visibleLine(node);
  if (lines.length === 2 && text.length <= 100 && !/[.;…]$/.test(text)) return [];
  return [
    source.finding(start, start + (lines[0] ?? '').length, {
      rule: 'heading',
      message: `Dòng ${rule} nằm sát dưới đoạn này nên cả đoạn thành một tiêu đề.`,
      remedy: `thêm một dòng trống ở trên dòng ${rule}.`,
    }),
  ];
}

/** Footnotes nobody refers to are not printed at all, and of two with one name only the first is. */
function checkFootnotes({ node: root, source }: Visited): Finding[] {
  if (root.type !== 'root') return [];
  const used = new Set<string>();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  walk(root, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
  });
  walk(root, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    const name = `[^${node.label ?? node.identifier}]`;
    const [start] = rangeOf(node);
    const problem = seen.has(node.identifier)
      ? {
          message: `Chú thích ${name} có lời ở hai chỗ; chỉ lời đầu được in ra.`,
          remedy: 'đặt tên khác cho một trong hai, hoặc xóa lời thừa.',
        }
      : used.has(node.identifier)
        ? undefined
        : {
            message: `Không chỗ nào trong bài dùng chú thích ${name}, nên lời này không được in ra.`,
            remedy: `viết ${name} ở chỗ cần chú thích, hoặc xóa lời này.`,
          };
    seen.add(node.identifier);
    if (problem) findings.push(source.finding(start, start + name.length + 1, { rule: 'footnote', ...problem }));
  });
  return findings;
}

/** Says of blocks that Markdown reads otherwise than they were meant: fences, indented code, headings, footnotes. */
export const checkBlocks: GuardRule = (visited) => {
  const { node } = visited;
  if (node.type === 'root') return checkFootnotes(visited);
  if (node.type === 'code') return checkFence(visited);
  if (node.type === 'heading') return checkUnderlined(node, visited);
  return node.type === 'paragraph' ? checkIndented(node, visited) : [];
};
