import type { Nodes } from 'mdast';
import type { Finding } from './finding.ts';
import { isJsx } from './jsx.ts';
import type { SourceText } from './lines.ts';
import { rangeOf } from './range.ts';
import { walk } from './walk.ts';

/**
 * The most that one file may have, for the build and the text tools alike: far above what anybody writes for readers, and
 * below what takes the parser, or the page, minutes or all memory.
 */
export const LIMITS = {
  /** Characters of an article: some hundred thousand words. */
  characters: 500_000,
  /** Signs of markup outside code in one block and in one text: the parser's time grows with their square. */
  signs: { block: 5_000, text: 20_000 },
  /** Runs of the signs of styles (`*`, `**`, `_`, `~`, `` ` ``) in one block: each that opens nothing is tried with all before it. */
  styles: 10_000,
  /** Braces, also of comments, in one block: each costs the parser and the compiler a look at the whole block. */
  braces: 2_000,
  /** How deep quotes, lists, components and styles may stand in each other, as the tree counts: a list in a list is two. */
  depth: 100,
  /** Cells of all tables: a row that is shorter than the head of its table is filled up, so that few signs may make many. */
  cells: 20_000,
  /** Attributes of one tag. */
  attributes: 100,
  /** Length in characters and depth of brackets of an expression; no literal that an author may write is longer. */
  expression: { length: 500, depth: 20 },
  /** Pictures of one article, each of which is looked up, scaled and numbered. */
  pictures: 1_000,
  /** Addresses written apart (`[name]: /a/`), each of which is compared with each name that has none. */
  definitions: 1_000,
} as const;

function inWords(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** Says that an article is longer than one may be, where it becomes so. */
export function tooLong(source: SourceText): Finding[] {
  const { length } = source.text;
  const most = LIMITS.characters;
  if (length <= most) return [];
  const message = `Bài dài ${inWords(length)} ký tự, mà mỗi bài chỉ được dài nhất ${inWords(most)} ký tự: từ chỗ này trở đi là thừa.`;
  const remedy = 'chia thành nhiều bài; nếu lỡ dán dữ liệu vào bài (ảnh base64, nhật ký, mã) thì xóa đi.';
  return [source.finding(most, most + 1, { rule: 'too-long', message, remedy })];
}

/** The signs that cost time where there are many of them, and the empty lines between blocks. */
const COSTLY = {
  mdx: /[&<{[]|[*_~`]+|\n[ \t>]*\r?\n/g,
  markdown: /&(?=[#\w]{1,31};)|[*_~`]+|\n[ \t>]*\r?\n/g,
};

/** Comments, which are no part of the text outside code. */
const COMMENTS = /\{\s*\/\*|\n[ \t>]*\r?\n/g;

/** What of the costly signs there may be too many of. */
const COUNTED = { mdx: ['styles', 'braces', 'block', 'text'], markdown: ['styles', 'block'] } as const;

const MOST = { styles: LIMITS.styles, braces: LIMITS.braces, ...LIMITS.signs };

/** The sign with which a block, or a text, has more of them than it may. */
function signTooMany(
  bare: string,
  from: number,
  costly: RegExp,
  markup: keyof typeof COSTLY,
): { at: number; what: keyof typeof MOST } | undefined {
  const counts = { styles: 0, braces: 0, block: 0, text: 0 };
  const signs = new RegExp(costly);
  signs.lastIndex = from;
  for (let found = signs.exec(bare); found; found = signs.exec(bare)) {
    const [sign = ''] = found[0];
    if (sign === '\n') Object.assign(counts, { styles: 0, braces: 0, block: 0 });
    else if ('*_~`'.includes(sign)) counts.styles += 1;
    else {
      counts.braces += Number(sign === '{');
      counts.block += 1;
      counts.text += 1;
    }
    const what = COUNTED[markup].find((each) => counts[each] > MOST[each]);
    if (what) return { at: found.index, what };
  }
  return undefined;
}

/** Says that there is more markup in a block or a text than the parser can bear. @param bare the text outside code. */
export function tooManySigns(source: SourceText, bare: string, from: number, markup: keyof typeof COSTLY): Finding[] {
  const found = signTooMany(bare, from, COSTLY[markup], markup) ?? signTooMany(source.text, from, COMMENTS, markup);
  if (!found) return [];
  const { at, what } = found;
  const message = {
    styles: `Đoạn này không có dòng trống nào mà có hơn ${inWords(MOST.styles)} dấu *, _, ~, \`.`,
    braces: `Đoạn này không có dòng trống nào mà có hơn ${inWords(MOST.braces)} dấu {.`,
    block: `Đoạn này không có dòng trống nào mà có hơn ${inWords(MOST.block)} dấu &, <, {, [.`,
    text: `Tệp này có hơn ${inWords(MOST.text)} dấu &, <, {, [ nằm ngoài mã.`,
  }[what];
  const parts = what === 'text' ? 'chia thành nhiều tệp' : 'chèn dòng trống để chia thành nhiều đoạn';
  const remedy = `${parts}; nếu đây là mã thì đặt giữa hai dòng \`\`\`.`;
  return [source.finding(at, at + 1, { rule: 'too-long', message, remedy })];
}

/** How many columns a line gives a table, where it is the line below a table's head; else 0. */
function columnsOf(line: string): number {
  if (!/^[ \t>|:*+.)\d-]*-[ \t>|:-]*\r?$/.test(line) || !/[|:]/.test(line)) return 0;
  return line.split('|').filter((cell) => cell.includes('-')).length;
}

/** Says that tables have more cells than a page can bear. @param bare the text outside code. */
export function tooManyCells(source: SourceText, bare: string, from: number): Finding[] {
  let [cells, columns] = [0, 0];
  for (let at = from; at < bare.length;) {
    const next = bare.indexOf('\n', at);
    const end = next < 0 ? bare.length : next;
    const line = bare.slice(at, end);
    columns = /^[ \t>\r]*$/.test(line) ? 0 : columns || columnsOf(line);
    cells += columns;
    if (cells > LIMITS.cells) {
      const message = `Đến dòng này, các bảng trong tệp có hơn ${inWords(LIMITS.cells)} ô (hàng thiếu ô vẫn tính đủ số cột).`;
      const remedy = 'chia bảng ra nhiều bài, hoặc đưa bảng tính lên mạng rồi viết liên kết tới đó.';
      return [source.finding(at, end, { rule: 'too-long', message, remedy })];
    }
    at = end + 1;
  }
  return [];
}

/** A tag with more attributes than one may have; behind it the parser would compare each with each. */
const CROWDED_TAG = new RegExp(
  `<[A-Za-z][\\w.:-]*(?:\\s+[^\\s"'<>{}=/]+(?:\\s*=\\s*(?:"[^"]{0,9999}"|'[^']{0,9999}'|\\{[^{}]{0,999}\\}))?){${LIMITS.attributes + 1}}`,
  'g',
);

/** Says that a tag has more attributes than one may have. @param bare the text outside code. */
export function tooManyAttributes(source: SourceText, bare: string, from: number): Finding[] {
  const tags = new RegExp(CROWDED_TAG);
  tags.lastIndex = from;
  const found = tags.exec(bare);
  if (!found) return [];
  const name = /^<[\w.:-]+/.exec(found[0])?.[0] ?? '<';
  const message = `Thẻ ${name.slice(0, 40)}> có hơn ${inWords(LIMITS.attributes)} thuộc tính.`;
  const remedy = 'chỉ giữ những thuộc tính mà thẻ này nhận; dấu < chỉ là chữ thì viết \\<.';
  return [source.finding(found.index, found.index + name.length, { rule: 'too-long', message, remedy })];
}

/** What a tree may have only so many of, and what an author is told of the first that is too many. */
const COUNTED_NODES: readonly { most: number; is: (node: Nodes) => boolean; what: string; remedy: string }[] = [
  {
    most: LIMITS.pictures,
    is: (node) => node.type === 'image' || (isJsx(node) && node.name === 'Screenshot'),
    what: 'ảnh',
    remedy: 'chia thành nhiều bài.',
  },
  {
    most: LIMITS.definitions,
    is: ({ type }) => type === 'definition',
    what: 'dòng địa chỉ kiểu [tên]: /…/',
    remedy: 'viết thẳng địa chỉ vào liên kết: [chữ](/…/), hoặc chia thành nhiều bài.',
  },
];

/** Says of a tree that it has more of something than a page can bear. */
export function tooManyNodes(source: SourceText, tree: Nodes): Finding[] {
  const counts = COUNTED_NODES.map(() => 0);
  let told: Finding | undefined;
  walk(tree, (node) => {
    const kind = told ? -1 : COUNTED_NODES.findIndex(({ is }) => is(node));
    const counted = COUNTED_NODES[kind];
    if (!counted) return;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if ((counts[kind] ?? 0) <= counted.most) return;
    const message = `Từ chỗ này, bài có hơn ${inWords(counted.most)} ${counted.what}.`;
    told = source.finding(...rangeOf(node), { rule: 'too-long', message, remedy: counted.remedy });
  });
  return told ? [told] : [];
}

function nestedTooDeep(source: SourceText, start: number, end: number): Finding {
  return source.finding(start, end, {
    rule: 'too-deep',
    message: `Ở đây có hơn ${LIMITS.depth} tầng trích dẫn, danh sách, thành phần hay kiểu chữ lồng vào nhau.`,
    remedy: 'bỏ bớt các dấu mở đầu dòng (>, -, 1.) hoặc các thẻ bao quanh; người đọc chỉ theo được vài tầng.',
  });
}

/** Says that a line begins with more signs of quotes and lists than may stand in each other. @param bare the text outside code. */
export function tooManyMarkers(source: SourceText, bare: string, from: number): Finding[] {
  const lines = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+/gm;
  lines.lastIndex = from;
  for (let found = lines.exec(bare); found; found = lines.exec(bare)) {
    const [line] = found;
    const markers = line.match(/>|[-+*]|\d+[.)]/g) ?? [];
    // A line of one sign alone is a rule.
    const isRule =
      new Set(markers).size === 1 && !line.includes('>') && /^[-*]?\s*$/m.test(bare.charAt(lines.lastIndex));
    if (markers.length > LIMITS.depth && !isRule) return [nestedTooDeep(source, found.index, lines.lastIndex)];
  }
  return [];
}

/** Says of a tree that its nodes stand in each other deeper than they may: what reads it calls itself for each level. */
export function tooDeep(source: SourceText, tree: Nodes): Finding[] {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > LIMITS.depth) {
      const { start, end } = first?.position ?? {};
      return [nestedTooDeep(source, start?.offset ?? 0, end?.offset ?? 1)];
    }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return [];
}
