import type { Nodes } from 'mdast';
import type { Finding, FindingText } from '../document/finding.ts';
import { leftSigns, rawFindings, shownSigns, unread } from '../document/left-signs.ts';
import { attributeValueRange, isJsx } from '../document/jsx.ts';
import { nearest } from '../document/nearest.ts';
import { PLAIN_TEXT_SIGNS } from '../document/plain-text-signs.ts';
import { rangeOf } from '../document/range.ts';
import { INLINE_SIGNS } from '../document/raw-inline-signs.ts';
import { LINE_SIGNS } from './raw-line-signs.ts';
import type { GuardRule, Visited } from './rule.ts';

/** Signs that begin the lines of a list Markdown does not know: without a space, or such as word processors draw. */
const LIST_STARTS: readonly { start: RegExp; right: (line: string) => string }[] = [
  { start: /^ *\d{1,3}[.)](?=\p{L})/u, right: (line) => line.trim().replace(/^(\d+[.)])/, '$1 ') },
  { start: /^ *[-*+](?=\p{L})(?![a-z](?:\s[\0-\x7F]*)?$)/u, right: (line) => `- ${line.trim().slice(1)}` },
  { start: /^ *[•●▪◦■►➢‣·–—][ \t\u00A0]*(?=\S)/u, right: (line) => `- ${line.trim().slice(1).trim()}` },
  { start: /^ *\[[ xX]?\](?!\()/u, right: (line) => `- ${line.trim()}` },
];

/** What numbers a list that cannot begin in the middle of a paragraph: only one from 1 on can. */
const NUMBERED = /^ *(\d{1,3})[.)] +\S/;

function joined(line: string, right: string): FindingText {
  return {
    rule: 'unread-markdown',
    message: `Các dòng từ “${shownSigns(line)}” không thành danh sách, nên nối liền thành một đoạn.`,
    remedy: `viết mỗi dòng ${shownSigns(right)}, có dòng trống ở trên cả danh sách.`,
  };
}

/** A line of a paragraph, with its offset in the paragraph. */
interface Line {
  text: string;
  at: number;
}

function linesOf(left: string): Line[] {
  let at = 0;
  return left.split('\n').map((text) => {
    const line = { text, at };
    at += text.length + 1;
    return line;
  });
}

function findingAt({ text, at }: Line, start: number, { source }: Visited, said: FindingText): Finding {
  const lead = text.length - text.trimStart().length;
  return source.finding(start + at + lead, start + at + text.trimEnd().length, said);
}

/** Lines that were meant as a list and that the page shows as one paragraph. */
function joinedLines(lines: readonly Line[], start: number, visited: Visited): Finding[] {
  for (const { start: sign, right } of LIST_STARTS) {
    const items = lines.filter(({ text }) => sign.test(text));
    const first = items.length > 1 ? items[0] : undefined;
    if (first) return [findingAt(first, start, visited, joined(first.text, right(first.text)))];
  }
  const numbers = lines.map(({ text }) => Number(NUMBERED.exec(text)?.[1] ?? Number.NaN));
  const at = numbers.findIndex((number, index) => index > 0 && numbers[index + 1] === number + 1);
  const line = lines[at];
  if (!line) return [];
  return [
    findingAt(line, start, visited, {
      ...joined(line.text, line.text),
      remedy: 'thêm một dòng trống ở trên dòng này.',
    }),
  ];
}

/** The node before another among its siblings, which stand in the order of the file. */
function nodeBefore(node: Nodes, siblings: readonly Nodes[]): Nodes | undefined {
  const [start] = rangeOf(node);
  let [low, high] = [0, siblings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sibling = siblings[middle];
    if (sibling && rangeOf(sibling)[0] < start) low = middle + 1;
    else high = middle;
  }
  return siblings[low - 1];
}

/** A single line that begins like an item: it is shown as it is, and may be meant so. */
function lonelyItem(left: string, start: number, visited: Visited): Finding[] {
  const found = LIST_STARTS.slice(0, 2).find(({ start: sign }) => sign.test(left) && !/^ *[*]/.test(left));
  const { node, ancestors, source } = visited;
  // `3.Net` and `-L dùng để…`: a name and an option of a command.
  const isName = /^ *(?:\d+\.(?:net|js|com|vn)\b|-[A-Za-z][\s:])/i.test(left);
  if (!found || isName || ancestors.at(-1)?.type === 'listItem') return [];
  const before = nodeBefore(node, ancestors.at(-1)?.children ?? []);
  // One dash after another is a dialogue or told already.
  if (before?.type === 'paragraph' && found.start.test(source.text.slice(...rangeOf(before)))) return [];
  const said: FindingText = {
    level: 'style',
    rule: 'unread-markdown',
    message: `“${shownSigns(left)}” không thành mục của danh sách, chỉ hiện thành chữ.`,
    remedy: `nếu là một mục thì thêm dấu cách: ${shownSigns(found.right(left))}`,
  };
  return [findingAt({ text: left, at: 0 }, start, visited, said)];
}

/** `- [ ]việc`: a box to tick that is shown as brackets. */
function uncheckedBox(left: string, start: number, { source, ancestors }: Visited): Finding[] {
  const [box] = /^\[[ xX]?\](?=[^\s(\uFFFC])|^\[\s*\](?=\s)|^\[ {2,}\]|^\[ [xX] \]/.exec(left) ?? [];
  const item = ancestors.at(-1);
  if (!box || item?.type !== 'listItem' || typeof item.checked === 'boolean') return [];
  const ticked = /x/i.test(box) ? '[x]' : '[ ]';
  return [
    source.finding(start, start + box.length, {
      rule: 'unread-markdown',
      message: `Ô “${box}” không thành ô đánh dấu, chỉ hiện thành chữ.`,
      remedy: `viết - ${ticked} ${shownSigns(left.slice(box.length))}`,
    }),
  ];
}

/** `* chữ*`: meant in italics, and read as an item of a list. */
function itemForItalics(left: string, start: number, { source, ancestors }: Visited): Finding[] {
  const item = ancestors.at(-1);
  const isStar = item?.type === 'listItem' && source.text[rangeOf(item)[0]] === '*';
  if (!isStar || !/^[^*\n]*[^\s*]\*$/.test(left)) return [];
  const said: FindingText = {
    level: 'style',
    rule: 'unread-markdown',
    message: `Dấu * ở cuối “${shownSigns(left)}” chỉ hiện thành chữ, còn dấu * ở đầu dòng thành gạch đầu dòng.`,
    remedy: `nếu muốn chữ nghiêng thì viết liền: *${shownSigns(left.slice(0, -1))}*.`,
  };
  return [source.finding(start + left.length - 1, start + left.length, said)];
}

function checkParagraph(left: string, start: number, visited: Visited): Finding[] {
  const inItem = [...uncheckedBox(left, start, visited), ...itemForItalics(left, start, visited)];
  if (inItem.length) return inItem;
  const lines = linesOf(left);
  return lines.length > 1 ? joinedLines(lines, start, visited) : lonelyItem(left, start, visited);
}

/** `[bang gia]` where the text has an address for `[bảng giá]`: a reference whose name is misspelt. */
function misspeltReference(left: string, start: number, { definitions, source }: Visited): Finding[] {
  if (definitions.length === 0) return [];
  const shortcuts = left.matchAll(/(?<![\p{L}\p{N}\]!])\[([^[\]\n]{1,100})\](?![[(:\p{L}\p{N}])/gu);
  return [...shortcuts].flatMap(({ 0: whole, 1: name = '', index }) => {
    const near = nearest(name, definitions);
    if (!near) return [];
    const remedy = `có phải bạn muốn viết [${near}]? Dấu [ chỉ là chữ thì viết \\[.`;
    const said = unread(`Liên kết “${whole}” không có địa chỉ nên`, remedy);
    return [source.finding(start + index, start + index + whole.length, { rule: 'unread-markdown', ...said })];
  });
}

/** Markdown in the title of a component, a link or a picture, where none is read. */
function checkTitle({ node, source }: Visited): Finding[] {
  if (isJsx(node)) {
    const range = attributeValueRange(node, 'title', source);
    return range ? rawFindings(source.text.slice(...range), range[0], source, PLAIN_TEXT_SIGNS) : [];
  }
  if ((node.type !== 'link' && node.type !== 'image') || !node.title) return [];
  const [start, end] = rangeOf(node);
  const at = start + source.text.slice(start, end).lastIndexOf(node.title);
  return at < start ? [] : rawFindings(node.title, at, source, PLAIN_TEXT_SIGNS);
}

/** A block whose children are words. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** What stands in a line. */
const IN_LINE =
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|linkReference|image|footnoteReference|mdxText.*|mdxJsxTextElement)$/;

/** A component on one line holds its words without a paragraph: `<Note>Chữ</Note>`. */
function holdsWords(node: Nodes): boolean {
  return (
    node.type === 'mdxJsxFlowElement' &&
    node.name !== 'Ui' &&
    node.children.length > 0 &&
    node.children.every(({ type }) => IN_LINE.test(type))
  );
}

/** Formulas between `\(` and `\)`, as TeX marks them: a page would show the brackets and the signs of TeX. */
function checkFormula(block: Nodes, { source }: Visited): Finding[] {
  const [start, end] = rangeOf(block);
  const formulas = source.text.slice(start, end).matchAll(/\\\(([^\n]{1,200}?)\\\)|\\\[([^\n]{1,200}?)\\\]/g);
  return [...formulas].flatMap(({ 0: whole, 1: round, 2: square, index }) => {
    if (!/\\[a-zA-Z]{2}|\w\^\w|\w_\w\b.*=/.test(round ?? square ?? '')) return [];
    const said = unread(
      `Công thức “${shownSigns(whole)}”`,
      'viết bằng chữ thường, ví dụ a² + b² = c², hoặc chèn ảnh của công thức.',
    );
    return [source.finding(start + index, start + index + whole.length, { rule: 'unread-markdown', ...said })];
  });
}

/** Says of Markdown that the parser leaves as plain signs, which would be published as they are. */
export const checkRawSigns: GuardRule = (visited) => {
  const { node, source } = visited;
  if (!BLOCKS.has(node.type) && !holdsWords(node)) return checkTitle(visited);
  const [start] = rangeOf(node);
  const left = leftSigns(node, source);
  const references = misspeltReference(left, start, visited);
  const others = [...checkTitle(visited), ...checkFormula(node, visited), ...references];
  if (node.type !== 'paragraph') return [...rawFindings(left, start, source, INLINE_SIGNS), ...others];
  const found = [...rawFindings(left, start, source, [...LINE_SIGNS, ...INLINE_SIGNS]), ...others];
  return found.length ? found : checkParagraph(left, start, visited);
};
