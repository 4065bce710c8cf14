import { readOptions, WrongOption } from '../lib/text-options.ts';

/** What the benchmark is asked to do. */
export interface BenchOptions {
  /** How many guides. */
  count: number;
  seed: number;
  /** The most memory our build may take; 1 GB is 10^9 bytes. */
  limitBytes: number;
}

export const HELP = `
Đo thời gian và bộ nhớ khi dựng nhiều bài, so với Astro và @astrojs/mdx để nguyên mặc định.
Bài thử được soạn tự động vào một thư mục tạm, đo xong thì xóa.

  npm run bench:build                          2.000 bài, mỗi bài khoảng 16 KB
  npm run bench:build -- --count 100           thử nhanh với 100 bài
  npm run bench:build -- --limit-gb 1,5        báo lỗi khi Từng Bước dùng quá 1,5 GB bộ nhớ (mặc định 1,8)
  npm run bench:build -- --seed 7              soạn một bộ bài khác
`;

const DEFAULTS = { count: '2000', seed: '1', 'limit-gb': '1.8' };

type Name = keyof typeof DEFAULTS;

function given(args: readonly string[]): Record<Name, string> {
  const { values } = readOptions(args, { count: 'text', seed: 'text', 'limit-gb': 'text' }, 0);
  return { ...DEFAULTS, ...(values as Partial<Record<Name, string>>) };
}

function positive(name: Name, text: string, whole: boolean): number {
  const value = Number(text.replace(',', '.'));
  if (value > 0 && Number.isFinite(value) && (!whole || Number.isSafeInteger(value))) return value;
  const wanted = whole ? 'một số nguyên' : 'một số';
  throw new WrongOption(
    `--${name} ${text}: cần ${wanted} lớn hơn 0, ví dụ --${name} ${DEFAULTS[name].replace('.', ',')}`,
  );
}

/** Reads the command line. @throws WrongOption where an option is unknown or no number. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const values = given(args);
  return {
    count: positive('count', values.count, true),
    seed: positive('seed', values.seed, true),
    limitBytes: positive('limit-gb', values['limit-gb'], false) * 1e9,
  };
}
