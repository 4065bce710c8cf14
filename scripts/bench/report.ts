import type { Measurement, Stage } from './measure.ts';
import type { MemoryKind } from './memory.ts';

/** One tool's build. */
export interface Outcome extends Measurement {
  name: string;
  /** Size of all files of the built site. */
  outputBytes: number;
}

/** What was built, and how each tool did. */
export interface Comparison {
  count: number;
  contentBytes: number;
  ours: Outcome;
  plain: Outcome;
}

const whole = new Intl.NumberFormat('vi', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A whole number: `2.000`. */
export function countText(count: number): string {
  return whole.format(count);
}

/** A time: `12,3 giây`. */
export function secondsText(seconds: number): string {
  return `${tenths.format(seconds)} giây`;
}

/** A size in MB below 1 GB and in GB above; 1 MB is 10^6 bytes. */
export function bytesText(bytes: number): string {
  if (bytes < 1e7) return `${tenths.format(bytes / 1e6)} MB`;
  return bytes < 1e9 ? `${whole.format(bytes / 1e6)} MB` : `${hundredths.format(bytes / 1e9)} GB`;
}

type Row = readonly [name: string, time: string, memory: string, output: string];

const HEAD: Row = ['', 'Thời gian', 'Bộ nhớ cao nhất', 'Trang dựng ra'];

function memoryText(bytes: number | undefined): string {
  return bytes === undefined ? 'không đo' : bytesText(bytes);
}

function outcomeRow({ name, seconds, peakBytes, outputBytes }: Outcome): Row {
  return [name, secondsText(seconds), memoryText(peakBytes), bytesText(outputBytes)];
}

function stageRow({ title, seconds, peakBytes }: Stage): Row {
  return [`  ${title}`, secondsText(seconds), memoryText(peakBytes), ''];
}

function ratioRow({ ours, plain }: Comparison): Row {
  const ratio = (a: number, b: number): string => `${hundredths.format(a / b)} lần`;
  const memory = ours.peakBytes && plain.peakBytes ? ratio(ours.peakBytes, plain.peakBytes) : '';
  const output = ratio(ours.outputBytes, plain.outputBytes);
  return [`${ours.name} bằng`, ratio(ours.seconds, plain.seconds), memory, output];
}

function lines(rows: readonly Row[]): string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map(([name, ...cells]) =>
    [name.padEnd(width(0)), ...cells.map((cell, at) => cell.padStart(width(at + 1)))].join('   ').trimEnd(),
  );
}

/** The result as text for the terminal. @param kind how memory was counted; undefined where it was not. */
export function comparisonText(result: Comparison, kind: MemoryKind | undefined): string {
  const { count, contentBytes, ours, plain } = result;
  const rows = [HEAD, outcomeRow(ours), ...ours.stages.map(stageRow), outcomeRow(plain), ratioRow(result)];
  const note = kind
    ? `Bộ nhớ là tổng ${kind} của mọi tiến trình trong cùng một lúc; 1 GB là một tỉ byte.`
    : 'Hệ điều hành này không có /proc nên không đo được bộ nhớ.';
  const made = `${countText(count)} bài, cả thảy ${bytesText(contentBytes)}. Astro để nguyên thì không có tìm kiếm.`;
  return ['', ...lines(rows), '', made, note, ''].join('\n');
}

/** Why our build took too much memory; undefined where it did not, or where that is not known. */
export function overLimit({ ours }: Comparison, limitBytes: number): string | undefined {
  if (ours.peakBytes === undefined || ours.peakBytes <= limitBytes) return undefined;
  const [used, limit] = [bytesText(ours.peakBytes), bytesText(limitBytes)];
  return `${ours.name} dùng tới ${used} bộ nhớ, quá mức cho phép là ${limit} (--limit-gb).`;
}
