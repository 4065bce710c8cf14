import type { Finding } from './finding.ts';
import type { SourceText } from './lines.ts';
import { nearest } from './nearest.ts';

/** Sätteri's complaint about two tags that do not match, or about one that is left open: name and place of each. */
const OPENED = /losing tag for `<(\w+)>` \((\d+):(\d+)\)/;
const CLOSED = /^(\d+):(\d+): Unexpected closing tag `<\/(\w+)>`/;

function misspelt(
  source: SourceText,
  start: number,
  name: string,
  right: string,
  available: readonly string[],
): Finding {
  return source.finding(start, start + name.length, {
    rule: 'unknown-component',
    message: `Không có thành phần nào tên là <${name}>.`,
    remedy: `có phải bạn muốn viết <${right}>? Dùng được: ${available.join(', ')}.`,
  });
}

/**
 * Where the parser complains of tags that do not match because one of them is misspelt: the misspelt one, with the
 * right name. @param complaint what the parser said. @param tags the names an author may write.
 */
export function misspeltTag(complaint: string, source: SourceText, tags: readonly string[]): Finding | undefined {
  const [, open = '', line, column] = OPENED.exec(complaint) ?? [];
  const [, closeLine, closeColumn, close = ''] = CLOSED.exec(complaint) ?? [];
  if (open && !tags.includes(open)) {
    const right = tags.includes(close) ? close : nearest(open, tags);
    return right ? misspelt(source, source.offset(Number(line), Number(column)) + 1, open, right, tags) : undefined;
  }
  if (!open || !close || tags.includes(close) || !nearest(close, [open])) return undefined;
  return misspelt(source, source.offset(Number(closeLine), Number(closeColumn)) + 2, close, open, tags);
}
