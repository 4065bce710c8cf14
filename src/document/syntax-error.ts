import type { Finding, FindingText } from './finding.ts';
import { markdownFor } from './markdown-for.ts';
import { misspeltTag } from './misspelt-tag.ts';
import type { SourceText } from './lines.ts';

type Explanation = (match: RegExpMatchArray) => Omit<FindingText, 'rule'>;

/** Sätteri's English sentences, each with what it means to an author. The first that matches is used. */
const EXPLANATIONS: ReadonlyArray<readonly [RegExp, Explanation]> = [
  [
    /Expected a closing tag for `<([^>]*)>`.*before the end of `(\w+)`/s,
    ([, name]) => ({
      message: `Thẻ <${name}> mở ra nhưng không đóng lại trong cùng đoạn văn.`,
      remedy: `thêm </${name}> ở cuối chỗ cần đánh dấu; nếu dấu < chỉ là chữ thì viết \\<.`,
    }),
  ],
  [
    /Expected a closing tag for `<([^>]*)>`/,
    ([, name]) => ({
      message: `Thẻ <${name}> mở ra nhưng không có thẻ đóng.`,
      remedy: `thêm một dòng </${name}> ở chỗ kết thúc; nếu dấu < chỉ là chữ thì viết \\<.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    ([, found, open]) => ({
      message: `Gặp </${found}> trong khi <${open}> vẫn đang mở.`,
      remedy: `đóng <${open}> bằng </${open}> trước.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`/,
    ([, name]) => ({
      message: `Gặp thẻ đóng </${name}> mà không có thẻ mở <${name}> nào trước nó.`,
      remedy: `thêm <${name}> ở chỗ bắt đầu, hoặc xóa </${name}>.`,
    }),
  ],
  [
    /create a comment in MDX/,
    () => ({
      message: 'Chú thích kiểu HTML <!-- … --> không dùng được trong MDX.',
      remedy: 'viết {/* chú thích */}.',
    }),
  ],
  [
    /to create a link in MDX/,
    () => ({
      message: 'Sau dấu < không phải là một thẻ hợp lệ.',
      remedy:
        'liên kết thì viết [chữ](https://…); dấu < chỉ là chữ thì viết \\<; thẻ thì xem lại dấu nháy của thuộc tính.',
    }),
  ],
  [
    /closing brace for `\{`/,
    () => ({
      message: 'Dấu { mở ra nhưng không có dấu } đóng lại.',
      remedy: 'dấu { chỉ là chữ thì viết \\{; chú thích thì viết {/* … */}.',
    }),
  ],
  [
    /Could not parse expression/,
    () => ({
      message: 'Trong bài không viết được biểu thức {…}.',
      remedy: 'bỏ cặp ngoặc nhọn; dấu { chỉ là chữ thì viết \\{.',
    }),
  ],
];

/** An HTML tag that was left open is told as what it is; closing it would only lead to the next refusal. */
function htmlTag(text: string): Omit<FindingText, 'rule'> | undefined {
  const tag = /losing tag for `<([a-z][a-z0-9]*)>`/.exec(text)?.[1] ?? '';
  const instead = markdownFor(tag);
  return instead
    ? { message: `Bài viết không dùng thẻ HTML <${tag}>.`, remedy: `xóa thẻ và viết ${instead}.` }
    : undefined;
}

/** A tag whose attributes are not in straight quotes, at the place the parser gave up. */
function wrongQuotes(source: string): Omit<FindingText, 'rule'> | undefined {
  const found = /^<[A-Z]\w*\s[^>\n]*?(\w+)=(?!["'{])(\S)/.exec(source);
  if (!found) return undefined;
  const curly = /[“”‘’]/.test(found[2] ?? '');
  const message = curly
    ? `Giá trị của “${found[1]}” nằm trong dấu nháy cong.`
    : `Giá trị của “${found[1]}” không có dấu nháy.`;
  return { message, remedy: `dùng dấu nháy thẳng: ${found[1]}="…".` };
}

const FALLBACK: Omit<FindingText, 'rule'> = {
  message: 'Không đọc được chỗ này theo cú pháp MDX.',
  remedy: 'xem lại các thẻ <…> và dấu { } ở dòng này; dấu < hoặc { chỉ là chữ thì viết \\< hoặc \\{.',
};

function explain(text: string, source: string): Omit<FindingText, 'rule'> {
  const known = htmlTag(text) ?? (/create a link in MDX/.test(text) ? wrongQuotes(source) : undefined);
  if (known) return known;
  for (const [pattern, explanation] of EXPLANATIONS) {
    const match = text.match(pattern);
    if (match) return explanation(match);
  }
  return FALLBACK;
}

/**
 * Turns what Sätteri throws (`5:3: English sentence`, lines of the whole file) into a finding in Vietnamese.
 * @param tags the components an author may write, for the nearest right name.
 * @throws the error itself where it is not one of Sätteri's.
 */
export function syntaxFinding(error: unknown, source: SourceText, tags: readonly string[] = []): Finding {
  const place = error instanceof Error ? /^(\d+):(\d+): (.*)$/s.exec(error.message) : null;
  if (!place) throw error;
  const [complaint, line, column, text = ''] = place;
  const misspelt = htmlTag(text) ? undefined : misspeltTag(complaint, source, tags);
  if (misspelt) return misspelt;
  const start = source.offset(Number(line), Number(column));
  const end = start + (/^<\/?[\w.]*>?|^\S/.exec(source.text.slice(start))?.[0].length ?? 1);
  return source.finding(start, end, { rule: 'mdx-syntax', ...explain(text, source.text.slice(start)) });
}
