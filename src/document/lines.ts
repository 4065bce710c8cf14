import type { Finding, FindingText } from './finding.ts';

/**
 * What ends a line: also a carriage return alone, as old Macintosh files have it. So do CommonMark and YAML, VS Code,
 * JetBrains IDEs, Notepad++ and CodeMirror (the editors of GitHub and of CMSs). vim, less and `grep -n` show it as a sign.
 */
const LINE_END = /\r\n?|\n/g;

/** A text with its file name: turns offsets into findings with line, column and the line itself. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly #starts: number[];

  /** @param text without a BOM; offsets are UTF-16 units in it. */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#starts = [0];
    for (const { 0: end, index } of text.matchAll(LINE_END)) this.#starts.push(index + end.length);
  }

  /** Offset -> 1-based line and column. An offset past the end gives the end. */
  position(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  /** 1-based line and column -> offset. */
  offset(line: number, column: number): number {
    const start = this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
    return Math.min(start + column - 1, this.text.length);
  }

  /** The text of a 1-based line, without its line end. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? 0;
    const next = this.#starts[number];
    if (next === undefined) return this.text.slice(start);
    // No pattern looks for the line end: it would read the whole line, once for each finding in it.
    return this.text.slice(start, this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1);
  }

  /** A finding over the characters from `start` to `end` (offsets); it is cut at the end of its line. */
  finding(start: number, end: number, text: FindingText): Finding {
    const { line, column } = this.position(start);
    const source = this.line(line);
    const length = Math.max(1, Math.min(end - start, source.length - column + 1));
    return { ...text, file: this.file, line, column, length, source };
  }
}
