import type { Finding } from './finding.ts';
import type { SourceText } from './lines.ts';

const FORMULA = /(?<![\w$])\$\$(?!\$)([^$]+)\$\$|(?<![\w$])\$(?![\s$])([^$\n]*[^$\s])\$(?![\w$])/g;

/** What only a formula has: a command, an exponent or index, or letters joined by an equals sign. A price has none of it. */
const LATEX =
  /\\[A-Za-z]+|[\^_]\{|[A-Za-z\d)\]}][\^][A-Za-z\d({-]|^[A-Za-z]_[A-Za-z\d]$|^\s*[A-Za-z]\w?\s*[=<>]\s*[\w\s+*/^()-]+$/;

/** A formula in the text, and what is said of it. */
export interface Formula {
  start: number;
  end: number;
  finding: Finding;
}

/** The formula in which a finding lies; undefined where it lies in none. @param all in the order of the file. */
export function formulaAround(
  { line, column }: Finding,
  source: SourceText,
  all: readonly Formula[],
): Formula | undefined {
  const at = source.offset(line, column);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const last = all[low - 1];
  return last && at < last.end ? last : undefined;
}

/**
 * Says of each formula (`$\\frac{a}{b}$`) once that no page can show one yet. Prices (`$5`) are text.
 * @param bare the text outside code. @param from offset where the body starts.
 */
export function formulas(source: SourceText, bare: string, from: number): Formula[] {
  return [...bare.matchAll(FORMULA)]
    .filter(({ 1: block, 2: inline, index }) => index >= from && LATEX.test(block ?? inline ?? ''))
    .map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      finding: source.finding(index, index + text.length, {
        rule: 'formula',
        message: 'Công thức chưa dùng được: trang chưa vẽ được công thức viết giữa hai dấu $.',
        remedy:
          'viết bằng chữ và ký tự có sẵn (a/b, x², √2, ≤), hoặc chụp công thức thành ảnh rồi viết ![công thức tính …](./cong-thuc.png); dấu $ chỉ là chữ thì viết \\$.',
      }),
    }));
}
