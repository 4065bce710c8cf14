import type { Finding, FindingText } from './finding.ts';
import { LIMITS } from './limits.ts';
import type { SourceText } from './lines.ts';

/** What an author is told of an expression in the text. @param value what stands between the braces. */
export function expressionText(value: string): FindingText {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return {
    rule: 'no-code',
    message: `Bài viết không được chứa biểu thức {${shown}}.`,
    remedy: 'bỏ cặp ngoặc nhọn và viết thẳng nội dung; dấu { chỉ là chữ thì viết \\{; chú thích thì viết {/* … */}.',
  };
}

/** What an author is told of an attribute whose value is an expression and no literal. */
export function attributeExpressionText(name: string, value: string): FindingText {
  return {
    rule: 'no-code',
    message: `Giá trị {${value}} của thuộc tính “${name}” là mã, không phải chữ.`,
    remedy: `viết ${name}="…" với giá trị trong dấu nháy kép.`,
  };
}

/** What an author is told of `import` and `export`. */
export function moduleText(keyword: string): FindingText {
  return {
    rule: 'no-code',
    message: `Bài viết không được chứa dòng “${keyword}”.`,
    remedy: `xóa dòng này; các thành phần dùng được luôn mà không cần ${keyword}. Nếu “${keyword}” là chữ đầu câu, viết hoa nó lên.`,
  };
}

export const UNCLOSED_BRACE: Omit<FindingText, 'rule'> = {
  message: 'Dấu { mở ra nhưng không có dấu } đóng lại.',
  remedy: 'dấu { chỉ là chữ thì viết \\{; chú thích thì viết {/* … */}.',
};

const { length: LONGEST, depth: DEEPEST } = LIMITS.expression;

const LITERAL = /^\s*(?:"[^"\\]*"|'[^'\\]*')\s*$/;

function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[([{}\])]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Whether the parser may need very long for an expression, or end the whole process: it tries each `<` in it as a tag and
 * as a type, which doubles the time, and calls itself for each bracket.
 */
function isUnbearable(value: string): boolean {
  if (LITERAL.test(value)) return false;
  return value.length > LONGEST || value.includes('<') || bracketDepth(value) > DEEPEST;
}

/** Offset of the brace that closes one, as a reader would count them; undefined where there is none before `end`. */
function closingBrace(text: string, at: number, end: number): number | undefined {
  const braces = /[{}]/g;
  braces.lastIndex = at;
  let depth = 0;
  for (let found = braces.exec(text); found && found.index < end; found = braces.exec(text)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return undefined;
}

/** Whether a brace is the first of its line, where an expression may go on over empty lines. */
function beginsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return /^[\s>*+.)\d-]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** A brace outside code that opens an expression. */
interface Opened {
  start: number;
  /** Offset of the closing brace; undefined where there is none. */
  closing: number | undefined;
  /** Offset as far as which the parser may read for it. */
  end: number;
  /** The attribute whose value it is. */
  attribute: string | undefined;
}

const ATTRIBUTE = /<[A-Z][^<>]*\s([\w:-]+)\s*=\s*$/i;

/** Finds the ends of blocks in a text, from its start to its end; each empty line is looked for once. */
class Blocks {
  readonly #text: string;
  readonly #emptyLine = /\n[ \t>]*\r?\n/g;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first empty line behind another; the text's length where there is none. */
  end(at: number): number {
    if (at <= this.#end) return this.#end;
    this.#emptyLine.lastIndex = at;
    this.#end = this.#emptyLine.exec(this.#text)?.index ?? this.#text.length;
    return this.#end;
  }
}

function openedAt(text: string, start: number, blocks: Blocks): Opened {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const attribute = /=\s*$/.test(before) ? ATTRIBUTE.exec(before)?.[1] : undefined;
  const isWide = attribute !== undefined || beginsLine(text, start);
  const end = isWide ? text.length : blocks.end(start);
  return { start, closing: closingBrace(text, start, end), end, attribute };
}

/** All that the parser may take for the expression: a brace in quotes, a comment or a pattern does not close it. */
function widest(text: string, { start, closing, end }: Opened): string {
  const value = text.slice(start + 1, closing ?? end);
  const mayGoOn = closing !== undefined && !LITERAL.test(value) && /["'`/]/.test(value);
  return mayGoOn ? text.slice(start + 1, text.lastIndexOf('}', end)) : value;
}

function findingOf(source: SourceText, bare: string, { start, closing, attribute }: Opened): Finding {
  if (closing === undefined) return source.finding(start, start + 1, { rule: 'mdx-syntax', ...UNCLOSED_BRACE });
  const value = source.text.slice(start + 1, closing);
  if (attribute === undefined) return source.finding(start, closing + 1, expressionText(value));
  const at = bare.lastIndexOf(attribute, start);
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return source.finding(at, at + attribute.length, attributeExpressionText(attribute, shown));
}

/** Lines of `import` and `export` that would end the process; all others the guard refuses behind the parser. */
function unbearableModules(source: SourceText, bare: string): Finding[] {
  const blocks = bare.matchAll(/(?<=^|\n[ \t]*\r?\n)(import|export)[ \t{][^\n]*(?:\n[^\n]*\S[^\n]*)*/g);
  return [...blocks]
    .filter(({ 0: block }) => block.length > 10 * LONGEST || bracketDepth(block) > DEEPEST)
    .map(({ 0: block, 1: keyword = '', index }) => source.finding(index, index + block.length, moduleText(keyword)));
}

/**
 * Finds the expressions that must not reach the parser. Every other one the guard refuses behind it.
 * @param bare the text outside code, of the same length.
 */
export function unbearableExpressions(source: SourceText, bare: string, from: number): Finding[] {
  const findings = unbearableModules(source, bare);
  const blocks = new Blocks(bare);
  for (let at = bare.indexOf('{', from); at >= 0;) {
    const opened = openedAt(bare, at, blocks);
    const isWrong = isUnbearable(widest(source.text, opened));
    if (isWrong) findings.push(findingOf(source, bare, opened));
    // Behind a brace that is never closed nothing is certain.
    if (isWrong && opened.closing === undefined) break;
    at = bare.indexOf('{', (opened.closing ?? at) + 1);
  }
  return findings;
}
