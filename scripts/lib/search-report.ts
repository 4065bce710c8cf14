import { answer, type AnsweredPage, cardsOf } from '../../src/search/query/answer.ts';
import type { IndexReader } from '../../src/search/query/index-reader.ts';
import { type Reading, textOf } from '../../src/search/query/reading.ts';
import { searchView } from '../../src/search/query/search-view.ts';
import { statusText } from '../../src/search/status-text.ts';
import type { PageCard, PlaceCard } from '../../src/search/card.ts';

/** Pages that are printed, and places of each. */
const PAGES = 10;
const PLACES = 3;

const twoDigits = new Intl.NumberFormat('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const WHY: Readonly<Record<Reading['why'], string>> = {
  typed: 'như đã gõ',
  telex: 'theo kiểu gõ Telex',
  vni: 'theo kiểu gõ VNI',
  synonym: 'đổi chữ viết tắt hoặc tên khác',
  typo: 'sửa lỗi gõ',
  unfinished: 'chữ cuối chưa gõ hết',
};

/** Every word of the query with its weight and its match in a place: `tạo 0,31×1,00`. */
function wordsLine({ reading, weights }: AnsweredPage, values: Float32Array): string {
  return reading.words
    .map(({ text }, at) => `${text} ${twoDigits.format(weights.words[at] ?? 0)}×${twoDigits.format(values[at] ?? 0)}`)
    .join(' · ');
}

function placeName({ kind, number: step, title }: PlaceCard): string {
  if (kind === 'page') return 'Tên bài và phần mở đầu';
  return kind === 'step' ? `Bước ${step}: ${title}` : `Mục: ${title}`;
}

function placeLines(page: AnsweredPage, card: PageCard): string[] {
  return page.places.slice(0, PLACES).flatMap(({ place, score }) => {
    const found = card.places[place];
    const match = page.match.places.get(place);
    if (!found || !match) return [];
    const beside = match.pairs.filter((value) => value > 0).length;
    const pairs = match.pairs.length ? `, ${beside}/${match.pairs.length} cặp chữ đứng liền nhau` : '';
    return [
      `     ${twoDigits.format(score)}  ${placeName(found)}`,
      `           ${wordsLine(page, match.words)}${pairs}`,
    ];
  });
}

function pageLines(page: AnsweredPage, card: PageCard, at: number, files: ReadonlyMap<string, string>): string[] {
  const { reading } = page;
  const how = reading.why === 'typed' ? '' : `  (${WHY[reading.why]}: ${textOf(reading)})`;
  return [
    `${at + 1}. ${card.title}  ${twoDigits.format(page.score)}${how}`,
    `   ${files.get(card.address) ?? card.address}`,
    ...placeLines(page, card),
    `     Cả bài: ${wordsLine(page, page.match.words)}`,
  ];
}

/**
 * What a reader would get for a query, and why, as text for the terminal.
 * @param files address of each page -> its author's file.
 */
export async function searchReport(
  reader: IndexReader,
  query: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const [view, { pages, readings }] = await Promise.all([
    searchView(reader, { query, topic: '', most: PAGES }),
    answer(reader, query),
  ]);
  const shown = pages.slice(0, PAGES);
  const cards = await cardsOf(reader, shown);
  const tried = readings.map((reading) => `   ${textOf(reading)}  (${WHY[reading.why]})`);
  return [
    statusText(view),
    ...(view.suggestion ? [`Có phải bạn muốn tìm “${view.suggestion}”?`] : []),
    'Các cách hiểu đã thử:',
    ...tried,
    ...(shown.length ? ['', 'Sau tên bài là điểm; sau mỗi chữ là mức quan trọng × độ khớp.'] : []),
    ...shown.flatMap((page, at) => (cards[at] ? ['', ...pageLines(page, cards[at], at, files)] : [])),
  ].join('\n');
}
