import type { LinksComparison, LinksOutcome } from './links-compare.ts';
import type { MemoryKind } from './memory.ts';
import { bytesText, countText, secondsText } from './report.ts';

type Row = readonly string[];

const HEAD: Row = ['', 'Số trang', 'Thời gian', 'Trang mỗi giây', 'Bộ nhớ cao nhất', 'Từng Bước nhanh gấp'];

const tenths = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** How many times faster ours was over the same pages; '' for ours itself. A tool that was stopped would have taken longer still. */
function ratio(outcome: LinksOutcome, outcomes: readonly LinksOutcome[]): string {
  const own = outcomes.find(({ pages }) => pages === outcome.pages);
  if (!own || own === outcome) return '';
  return `${outcome.isStopped ? 'hơn ' : ''}${tenths.format(outcome.seconds / own.seconds)} lần`;
}

function row(outcome: LinksOutcome, outcomes: readonly LinksOutcome[]): Row {
  const { name, pages, seconds, peakBytes, isStopped } = outcome;
  return [
    name,
    countText(pages),
    isStopped ? `hơn ${secondsText(seconds)} (dừng)` : secondsText(seconds),
    isStopped ? `dưới ${countText(pages / seconds)}` : countText(pages / seconds),
    peakBytes === undefined ? 'không đo' : bytesText(peakBytes),
    ratio(outcome, outcomes),
  ];
}

/** The result as text for the terminal. @param kind how memory was counted; undefined where it was not. */
export function linksText({ outcomes, pageBytes }: LinksComparison, kind: MemoryKind | undefined): string {
  const rows = [HEAD, ...outcomes.map((outcome) => row(outcome, outcomes))];
  const width = (column: number): number => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  const lines = rows.map((cells) =>
    cells
      .map((cell, at) => (at ? cell.padStart(width(at)) : cell.padEnd(width(at))))
      .join('   ')
      .trimEnd(),
  );
  const made = `Mỗi trang ${countText(pageBytes / 1000)} KB, 50 địa chỉ. Thời gian kể từ lúc gọi lệnh đến lúc lệnh kết thúc.`;
  const memory = kind
    ? `Bộ nhớ là ${kind}; 1 MB là một triệu byte.`
    : 'Hệ điều hành này không có /proc nên không đo được bộ nhớ.';
  const honest =
    'linkinator hỏi từng địa chỉ qua một máy chủ trên máy này, và không xem địa chỉ đầy đủ (https://…) của chính trang web.';
  return ['', ...lines, '', made, memory, honest, ''].join('\n');
}
