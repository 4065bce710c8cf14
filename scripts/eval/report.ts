import { type EngineResult, type Evaluation, type OwnResult, SHARED_FORMS } from './evaluate.ts';
import { FORM_NAMES } from './form-names.ts';
import { type Outcome, recallOf } from './recall.ts';
import { percentile } from './statistics.ts';
import { markdownTable, plainTable, type Table } from './table.ts';
import type { Load } from './traffic.ts';

/** What was asked of what. */
export interface Facts {
  pages: number;
  seed: number;
}

const tenths = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('vi', { maximumFractionDigits: 0 });

function percent(share: number): string {
  return tenths.format(share * 100);
}

/** 1 KB is 1,000 bytes. */
function kilobytes(bytes: number): string {
  return `${tenths.format(bytes / 1000)} KB`;
}

function recallCell(outcomes: readonly Outcome[] | undefined): string {
  if (!outcomes) return '–';
  const { first, firstFive } = recallOf(outcomes);
  return `${percent(first)} / ${percent(firstFive)}`;
}

function row({ name, outcomes, first }: EngineResult, fullText: string): string[] {
  const cells = SHARED_FORMS.map((form) => recallCell(outcomes.get(form)));
  const waits = SHARED_FORMS.flatMap((form) => outcomes.get(form)?.map(({ ms }) => ms) ?? []);
  return [name, ...cells, `${kilobytes(first.search)}${fullText}`, `${whole.format(percentile(waits, 0.95))} ms`];
}

/** The table of all engines; the bytes of ours are those of its own index, and what the full text adds. */
export function resultTable({ own, peers }: Evaluation): Table {
  const head = ['', ...SHARED_FORMS.map((form) => FORM_NAMES[form]), 'tải ở lần tìm đầu', 'chờ (p95)'];
  return [head, row(own, ` + ${kilobytes(own.first.fullText)}`), ...peers.map((peer) => row(peer, ''))];
}

function loadText({ search, fullText, pictures }: Load): string {
  return `${kilobytes(search)}, tìm trong nội dung tải thêm ${kilobytes(fullText)}, ảnh nhỏ thêm ${kilobytes(pictures)}`;
}

/** The forms that only ours is asked in. */
function ownForms({ outcomes }: OwnResult): string {
  const changed = outcomes.get('other tone style')?.filter(({ typed, phrase }) => typed !== phrase).length ?? 0;
  const style = `đổi kiểu đặt dấu (hòa thành hoà hoặc ngược lại) ${recallCell(outcomes.get('other tone style'))}`;
  return `gõ chữ tổ hợp (NFD) ${recallCell(outcomes.get('NFD'))}; ${style}, chỉ ${whole.format(changed)} từ khóa có chữ đổi`;
}

function ownNotes(own: OwnResult): string[] {
  const { first, later, speed, longTasks } = own;
  const answer = `${tenths.format(speed.p50)} ms (p50), ${tenths.format(speed.p95)} ms (p95)`;
  return [
    ownForms(own),
    `lần tìm đầu tải ${loadText(first)}`,
    `mỗi lần tìm sau tải ${loadText(later)}`,
    `từ lúc tìm đến lúc có kết quả, khi đã tải đủ: ${answer}`,
    `số việc chiếm luồng chính hơn 50 ms trong cả lượt đo: ${whole.format(longTasks)}`,
  ].map((note) => `${own.name}: ${note}.`);
}

/** What the numbers are, and those of our search alone; a line each. */
export function notes({ own, items, weighed }: Evaluation, { pages, seed }: Facts): string[] {
  const median = `trung vị của ${whole.format(weighed)} từ khóa đủ dấu, mỗi từ khóa trong một trình duyệt vừa mở`;
  return [
    `${whole.format(items)} từ khóa, ${whole.format(pages)} bài, --seed ${seed}.`,
    'Phần trăm từ khóa có bài đúng đứng đầu / nằm trong năm bài đầu (recall@1 / recall@5).',
    `Tải ở lần tìm đầu: mọi thứ tải về từ lúc bắt đầu tìm, kể cả mã, sau khi nén Brotli; ${median}; 1 KB là 1.000 byte.`,
    'Chờ: từ lúc tìm đến lúc có đủ kết quả, kể cả tải từ máy này; của Từng Bước kể cả tìm trong nội dung.',
    ...ownNotes(own),
  ];
}

/** Everything that was measured, for the terminal or as Markdown. */
export function reportText(result: Evaluation, facts: Facts, markdown: boolean): string {
  const table = resultTable(result);
  const lines = notes(result, facts);
  if (markdown) return [markdownTable(table), '', ...lines.map((line) => `- ${line}`)].join('\n');
  return ['', plainTable(table), '', ...lines].join('\n');
}
