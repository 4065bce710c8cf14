import { synonymTable } from '../../../src/search/index/synonyms.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import type { PageHit, SearchView } from '../../../src/search/hit.ts';
import type { Piece } from '../../../src/search/marked-text.ts';
import { type FetchPart, IndexReader } from '../../../src/search/query/index-reader.ts';
import { searchView } from '../../../src/search/query/search-view.ts';
import type { SearchPage, SearchPlace } from '../../../src/search/search-page.ts';
import { slug } from '../../../src/vietnamese/slug.ts';

/** A step or section of a made-up page, as its author would think of it. */
export interface WrittenPlace {
  title: string;
  labels?: readonly string[];
  text?: string;
}

/** A made-up page: with labels and text that stand before its first step. */
export interface WrittenPage extends WrittenPlace {
  description?: string;
  topics?: readonly string[];
  steps?: readonly WrittenPlace[];
}

/** The abbreviations of the library, as `abbreviations.yaml` would have them. */
const ABBREVIATIONS = {
  written: { SEO: 'tối ưu cho công cụ tìm kiếm' },
  search: { qc: 'quảng cáo', tk: ['tài khoản', 'thiết kế'], fb: 'facebook', fanpage: 'trang', mk: 'mật khẩu' },
};

export const SYNONYMS = synonymTable(ABBREVIATIONS);

/** Pages of every kind of subject, so that the words of a test are as rare as on a real site. */
export const OTHERS: readonly WrittenPage[] = [
  'Nấu cơm bằng nồi điện',
  'Giặt chăn mùa đông',
  'Trồng rau trên sân thượng',
  'Sửa ống nước nhà bếp',
  'Vẽ tranh sơn dầu',
  'Học đàn ghi ta',
  'Chăm sóc mèo con',
  'Lắp tủ sách gỗ',
  'Pha cà phê phin',
  'Chụp ảnh phong cảnh',
].map((title) => ({ title, text: 'Bạn làm lần lượt từng việc dưới đây.' }));

/** As much text as many pages have, without a word in it: beside it an index no longer keeps where in a page each word stands. */
export const MUCH_TEXT: WrittenPage = { title: 'Kho chữ', text: ' '.repeat(6_000_000) };

function placeOf({ title, labels = [], text = '' }: WrittenPlace): Omit<SearchPlace, 'kind' | 'id' | 'number'> {
  return { parent: 0, title, labels, texts: text === '' ? [] : [text], thumbnail: '' };
}

/** The page as it goes into the index. */
export function searchPage({ description = '', topics = [], steps = [], ...page }: WrittenPage): SearchPage {
  const name = slug(page.title);
  const places: SearchPlace[] = steps.map((step, at) => ({
    ...placeOf(step),
    kind: 'step',
    id: slug(step.title),
    number: at + 1,
  }));
  return {
    kind: 'guide',
    address: `/huong-dan/${name}/`,
    file: `guides/${name}/index.mdx`,
    title: page.title,
    description,
    topics,
    places: [{ ...placeOf(page), kind: 'page', id: '', number: 0 }, ...places],
  };
}

/** The parts of the index of such pages. */
export function partsOf(pages: readonly WrittenPage[], topics: Readonly<Record<string, { title: string }>> = {}) {
  return writeIndex({ pages: pages.map(searchPage), topics, synonyms: SYNONYMS });
}

/** Fetches parts out of a map; `asked` gets the name of each. */
export function fetching(parts: ReadonlyMap<string, string>, asked: string[] = []): FetchPart {
  return async (name) => {
    asked.push(name);
    const text = parts.get(name);
    if (text === undefined) throw new Error(`404 ${name}`);
    return text;
  };
}

/** A reader of such pages and no others. */
export function readerOf(...pages: WrittenPage[]): IndexReader {
  return new IndexReader(fetching(partsOf(pages)));
}

/** Looks for something in such pages, which stand among others. */
export function lookFor(query: string, ...pages: WrittenPage[]): Promise<SearchView> {
  return searchView(readerOf(...pages, ...OTHERS), { query, topic: '', most: 10 });
}

/** The same, in a library of so much text that its index is kept small. */
export function lookInMany(query: string, ...pages: WrittenPage[]): Promise<SearchView> {
  return lookFor(query, ...pages, MUCH_TEXT);
}

/** A text as it is read, marked or not. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A text with what is marked in it between brackets. */
export function bracketed(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

/** The titles of the pages that are shown, in their order. */
export function titles({ pages }: Pick<SearchView, 'pages'>): string[] {
  return pages.map(({ title }) => plain(title));
}

/** The steps that are shown under a page, in their order. */
export function steps(page: PageHit | undefined): string[] {
  return page?.places.map(({ title }) => plain(title)) ?? [];
}
