import type { Nodes } from 'mdast';
import type { Finding } from './finding.ts';
import type { SourceText } from './lines.ts';

/** Most characters of one article: some hundred thousand words. */
const MOST_CHARACTERS = 500_000;

/** Most signs of markup in one block and in one text: the parser's time grows with their square. */
const MOST_SIGNS = { block: 10_000, text: 20_000 };

/** How deep quotes, lists, components and styles may stand in each other, as the tree counts: a list in a list is two. */
const DEEPEST = 100;

function inWords(count: number): string {
  return count.toLocaleString('vi-VN');
}

/** Says that an article is longer than one may be, where it becomes so. */
export function tooLong(source: SourceText): Finding[] {
  const { length } = source.text;
  if (length <= MOST_CHARACTERS) return [];
  const message = `Bài dài ${inWords(length)} ký tự, mà mỗi bài chỉ được dài nhất ${inWords(MOST_CHARACTERS)} ký tự: từ chỗ này trở đi là thừa.`;
  const remedy = 'chia thành nhiều bài; nếu lỡ dán dữ liệu vào bài (ảnh base64, nhật ký, mã) thì xóa đi.';
  return [source.finding(MOST_CHARACTERS, MOST_CHARACTERS + 1, { rule: 'too-long', message, remedy })];
}

/** The signs that cost time where there are many of them, and the empty lines between blocks. */
const COSTLY = {
  mdx: /[&<{[]|\n[ \t>]*\r?\n/g,
  markdown: /&(?=[#\w]{1,31};)|\n[ \t>]*\r?\n/g,
};

/** Comments, which are no part of the text outside code. */
const COMMENTS = /\{\s*\/\*|\n[ \t>]*\r?\n/g;

/** The sign with which a block, or a text, has more of them than it may. */
function signTooMany(
  bare: string,
  from: number,
  costly: RegExp,
  markup: keyof typeof COSTLY,
): { at: number; where: 'block' | 'text' } | undefined {
  const counts = { block: 0, text: 0 };
  const signs = new RegExp(costly);
  signs.lastIndex = from;
  for (let found = signs.exec(bare); found; found = signs.exec(bare)) {
    const isEmptyLine = found[0].startsWith('\n');
    counts.block = isEmptyLine ? 0 : counts.block + 1;
    counts.text += isEmptyLine ? 0 : 1;
    const where = (markup === 'mdx' ? (['block', 'text'] as const) : (['block'] as const)).find(
      (each) => counts[each] > MOST_SIGNS[each],
    );
    if (where) return { at: found.index, where };
  }
  return undefined;
}

/** Says that there is more markup in a block or a text than the parser can bear. @param bare the text outside code. */
export function tooManySigns(source: SourceText, bare: string, from: number, markup: keyof typeof COSTLY): Finding[] {
  const found = signTooMany(bare, from, COSTLY[markup], markup) ?? signTooMany(source.text, from, COMMENTS, markup);
  if (!found) return [];
  const { at, where } = found;
  const message = {
    block: `Đoạn này không có dòng trống nào mà có hơn ${inWords(MOST_SIGNS.block)} dấu &, <, {, [.`,
    text: `Tệp này có hơn ${inWords(MOST_SIGNS.text)} dấu &, <, {, [ nằm ngoài mã.`,
  }[where];
  const remedy = {
    block: 'chèn dòng trống để chia thành nhiều đoạn; nếu đây là mã thì đặt giữa hai dòng ```.',
    text: 'chia thành nhiều tệp; nếu đây là mã thì đặt giữa hai dòng ```.',
  }[where];
  return [source.finding(at, at + 1, { rule: 'too-long', message, remedy })];
}

function nestedTooDeep(source: SourceText, start: number, end: number): Finding {
  return source.finding(start, end, {
    rule: 'too-deep',
    message: `Ở đây có hơn ${DEEPEST} tầng trích dẫn, danh sách, thành phần hay kiểu chữ lồng vào nhau.`,
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
    if (markers.length > DEEPEST && !isRule) return [nestedTooDeep(source, found.index, lines.lastIndex)];
  }
  return [];
}

/** Says of a tree that its nodes stand in each other deeper than they may: what reads it calls itself for each level. */
export function tooDeep(source: SourceText, tree: Nodes): Finding[] {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > DEEPEST) {
      const { start, end } = first?.position ?? {};
      return [nestedTooDeep(source, start?.offset ?? 0, end?.offset ?? 1)];
    }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return [];
}
