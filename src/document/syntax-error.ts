import type { Finding, FindingText } from './finding.ts';
import { UNCLOSED_BRACE } from './expressions.ts';
import { formulaAround, formulas } from './formulas.ts';
import { insteadOf, pastedHtml } from './html-tags.ts';
import { misspeltTag } from './misspelt-tag.ts';
import { forgottenTags } from './tag-pairs.ts';
import type { SourceText } from './lines.ts';

type Said = Omit<FindingText, 'rule'>;

/** @param before what stands before the place in its line. */
type Explanation = (match: RegExpMatchArray, before: string) => Said;

/** Sätteri's English sentences, each with what it means to an author. The first that matches is used. */
const EXPLANATIONS: ReadonlyArray<readonly [RegExp, Explanation]> = [
  [
    /Expected a closing tag for `<((?:[a-z\d-]+\.)+[a-z]{2,})>`/,
    ([, address]) => ({
      message: `<${address}> là địa chỉ một trang, không phải thẻ.`,
      remedy: `viết thành liên kết: [${address}](https://${address}).`,
    }),
  ],
  [
    /Expected a closing tag for `<([^>]*)>`.*before the end of `listItem`/s,
    ([, name]) => ({
      message: `Thẻ <${name}> mở trong một mục danh sách nhưng không đóng lại trong mục ấy.`,
      remedy: `thụt thẻ đóng </${name}> và mọi dòng trước nó vào, thẳng với thẻ mở <${name}>; hoặc đưa cả <${name}> ra ngoài danh sách.`,
    }),
  ],
  [
    /Expected a closing tag for `<([^>]*)>`.*before the end of `blockQuote`/s,
    ([, name]) => ({
      message: `Thẻ <${name}> mở trong một đoạn trích nhưng không đóng lại trong đoạn ấy.`,
      remedy: `viết dấu > ở đầu mọi dòng cho đến hết thẻ đóng: > </${name}>.`,
    }),
  ],
  [
    /Expected the closing tag `<\/([^>]*)>` either after the end of/,
    ([, name]) => ({
      message: `Thẻ đóng </${name}> nằm trong một đoạn văn, một mục danh sách hay một đoạn trích, còn thẻ mở thì ở ngoài.`,
      remedy: `cho </${name}> đứng một mình một dòng, thẳng với thẻ mở, trước nó có một dòng trống.`,
    }),
  ],
  [
    /Expected a closing tag for `<([^>]*)>`.*before the end of `(\w+)`/s,
    ([, name]) => ({
      message: `Thẻ <${name}> mở ra nhưng không đóng lại trong cùng đoạn văn.`,
      remedy: `thêm </${name}> ở cuối chỗ cần đánh dấu; nếu dấu < chỉ là chữ thì viết \\<.`,
    }),
  ],
  [
    /Expected a closing tag for `<([^>]*)>`/,
    ([, name], before) => ({
      message: `Thẻ <${name}> mở ra nhưng không có thẻ đóng.`,
      remedy: `thêm ${before.trim() ? '' : 'một dòng '}</${name}> ở chỗ kết thúc; nếu dấu < chỉ là chữ thì viết \\<.`,
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
  [/closing brace for `\{`/, () => UNCLOSED_BRACE],
  [
    /Could not parse expression/,
    () => ({
      message: 'Trong bài không viết được biểu thức {…}.',
      remedy: 'bỏ cặp ngoặc nhọn; dấu { chỉ là chữ thì viết \\{.',
    }),
  ],
];

/** An HTML tag that was left open is told as what it is; closing it would only lead to the next refusal. */
function htmlTag(text: string): Said | undefined {
  const tag = /losing tag for `<([A-Za-z][A-Za-z0-9]*)>`/.exec(text)?.[1] ?? '';
  const instead = insteadOf(tag);
  return instead ? { message: `Bài viết không dùng thẻ HTML <${tag}>.`, remedy: `xóa thẻ và ${instead}.` } : undefined;
}

/** A value in which the quotes stand that also end it, up to what follows it in its tag. */
const QUOTES_INSIDE = /^<[A-Z]\w*\s[^<>\n]*?\b(\w+)=(["'])((?:(?!\2)[^<>\n])*\2[^<>\n]*?)\2(?=\s+[\w-]+=|\s*\/?>)/;

/** A tag whose attributes are not in straight quotes, or hold some, at the place the parser gave up. */
function wrongQuotes(source: string): Said | undefined {
  const [, within, quote = '', value = ''] = QUOTES_INSIDE.exec(source) ?? [];
  if (within !== undefined) {
    const right = value.split(quote).reduce((text, part, at) => `${text}${at % 2 ? '“' : '”'}${part}`);
    const message = `Giá trị của “${within}” có dấu nháy ${quote} ở trong, nên bị cắt ngang ở đó.`;
    return { message, remedy: `dấu nháy ở trong thì viết “ ” hay ‘ ’: ${within}=${quote}${right}${quote}.` };
  }
  const found = /^<[A-Z]\w*\s[^>\n]*?(\w+)=(?!["'{])(\S)/.exec(source);
  if (found) {
    const curly = /[“”‘’]/.test(found[2] ?? '');
    const message = curly
      ? `Giá trị của “${found[1]}” nằm trong dấu nháy cong.`
      : `Giá trị của “${found[1]}” không có dấu nháy.`;
    return { message, remedy: `dùng dấu nháy thẳng: ${found[1]}="…".` };
  }
  const unclosed = /^<[A-Z]\w*\s[^<>\n]*?\b(\w+)=(["'])(?:(?!\2)[^<>\n])*\/?>/.exec(source);
  if (!unclosed) return undefined;
  const [, name, mark] = unclosed;
  return {
    message: `Giá trị của “${name}” mở dấu nháy ${mark} mà không đóng.`,
    remedy: `viết ${name}=${mark}…${mark}.`,
  };
}

/** An address in angle brackets that MDX takes for a tag. */
const BRACKETED = /^<((?:https?:\/\/|www\.|mailto:)[^\s<>]+|[^\s<>@:]+@[^\s<>@]+)>/i;

function bracketedAddress(source: string): Said | undefined {
  const address = BRACKETED.exec(source)?.[1];
  if (address === undefined) return undefined;
  const name = address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  const scheme = address.includes('@') && !/^[a-z]+:/i.test(address) ? 'mailto:' : '';
  const target = address.startsWith('www.') ? `https://${address}` : `${scheme}${address}`;
  const message = `Địa chỉ <${address}> trong dấu < > không thành liên kết được ở chỗ này.`;
  return { message, remedy: `viết [${name}](${target}).` };
}

/** Says that an address in angle brackets is no link, at its offset. */
export function addressInBrackets(source: SourceText, at: number): Finding {
  const text = source.text.slice(at);
  const said = bracketedAddress(text) ?? FALLBACK;
  return source.finding(at, at + (BRACKETED.exec(text)?.[0].length ?? 1), { rule: 'mdx-syntax', ...said });
}

const FALLBACK: Omit<FindingText, 'rule'> = {
  message: 'Không đọc được chỗ này theo cú pháp MDX.',
  remedy: 'xem lại các thẻ <…> và dấu { } ở dòng này; dấu < hoặc { chỉ là chữ thì viết \\< hoặc \\{.',
};

function explain(text: string, source: string, before: string): Said {
  const isNoTag = /create a link in MDX/.test(text);
  const known = htmlTag(text) ?? (isNoTag ? (wrongQuotes(source) ?? bracketedAddress(source)) : undefined);
  if (known) return known;
  for (const [pattern, explanation] of EXPLANATIONS) {
    const match = text.match(pattern);
    if (match) return explanation(match, before);
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
  const before = source.line(Number(line)).slice(0, Number(column) - 1);
  return source.finding(start, end, { rule: 'mdx-syntax', ...explain(text, source.text.slice(start), before) });
}

/**
 * The same with what the whole text tells of it: an article that is HTML, and each tag that was forgotten to be closed.
 * @param bare the text outside code. @param from offset where the body starts.
 */
export function syntaxFindings(
  error: unknown,
  source: SourceText,
  { bare, from, tags }: { bare: string; from: number; tags: readonly string[] },
): Finding[] {
  const finding = syntaxFinding(error, source, tags);
  const pasted = pastedHtml(source, bare, from);
  if (pasted) return [pasted];
  const formula = formulaAround(finding, source, formulas(source, bare, from));
  if (formula) return [formula.finding];
  const isForgotten = /losing tag for `<[A-Z]\w*>`/.test(String(error)) && !/before the end of/.test(String(error));
  const forgotten = isForgotten && finding.rule === 'mdx-syntax' ? forgottenTags(source, bare, from) : [];
  return forgotten.length ? forgotten : [finding];
}
