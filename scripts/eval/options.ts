import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ContentPlace, contentPlace } from '../../src/collections/content-dir.ts';
import { root } from '../lib/root.ts';
import { readOptions, WrongOption } from '../lib/text-options.ts';

/** What the evaluation is asked to do. */
export interface EvalOptions {
  /** The content whose site is searched. */
  place: ContentPlace;
  /** How many queries at most. */
  count: number;
  seed: number;
  /** Whether to print a Markdown table. */
  markdown: boolean;
  /** Whether to list the queries that our search missed. */
  failures: boolean;
}

export const HELP = `
Đo phần tìm kiếm của trang, so với Pagefind và MiniSearch, ngay trong Chromium: bao nhiêu từ khóa ra đúng bài, phải tải
bao nhiêu, chờ bao lâu. Từ khóa là đoạn 2 đến 4 tiếng chỉ có trong tên bài, tên mục hoặc tên bước của đúng một bài, chọn
ngẫu nhiên theo --seed. Trang được dựng lại trước khi đo; với content/ thì dựng vào dist/.

  npm run eval:search                                  đo trên content/, nhiều nhất 180 từ khóa
  npm run eval:search -- --corpus ../bai-cua-toi       đo trên một thư mục nội dung khác
  npm run eval:search -- --count 40 --seed 7           chỉ 40 từ khóa, lấy bộ khác
  npm run eval:search -- --failures                    in thêm những từ khóa mà bài đúng không đứng đầu
  npm run eval:search -- --markdown > bang.md          in thành bảng Markdown
`;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new WrongOption(`--${name} ${text}: cần một số nguyên lớn hơn 0, ví dụ --${name} 40.`);
}

function corpusPlace(corpus: string): ContentPlace {
  if (corpus === '') return contentPlace(root, {});
  const dir = resolve(corpus);
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return contentPlace(root, { CONTENT_DIR: dir });
  throw new WrongOption(`--corpus ${corpus}: không có thư mục này.`);
}

/** Reads the command line. @throws WrongOption, in Vietnamese, where it cannot be followed. */
export function evalOptions(args: readonly string[]): EvalOptions {
  const kinds = { corpus: 'text', count: 'text', seed: 'text', markdown: 'switch', failures: 'switch' } as const;
  const { values, paths } = readOptions(args, kinds, Number.POSITIVE_INFINITY);
  if (paths[0])
    throw new WrongOption(`Không hiểu “${paths[0]}”. Muốn đo trên thư mục này thì viết --corpus ${paths[0]}.`);
  return {
    place: corpusPlace(String(values['corpus'] ?? '')),
    count: positive('count', String(values['count'] ?? 180)),
    seed: positive('seed', String(values['seed'] ?? 1)),
    markdown: values['markdown'] === true,
    failures: values['failures'] === true,
  };
}
