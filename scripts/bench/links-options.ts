import { readOptions, WrongOption } from '../lib/text-options.ts';

/** What the benchmark of the link check is asked to do. */
export interface LinksOptions {
  /** How many pages. */
  count: number;
  /** How many pages has the small site, which the peer surely comes through. */
  peerCount: number;
  /** When a tool is stopped. */
  limitSeconds: number;
  seed: number;
}

export const HELP = `
Đo thời gian và bộ nhớ khi kiểm tra liên kết của một trang web lớn, so với linkinator trên cùng những tệp ấy.
Trang thử được soạn tự động vào một thư mục tạm, mỗi trang 50 địa chỉ, đo xong thì xóa.

  npm run bench:links                              10.000 trang, 500.000 địa chỉ, và một trang web nhỏ 500 trang
  npm run bench:links -- --count 2000              thử nhanh với 2.000 trang
  npm run bench:links -- --peer-count 200          trang web nhỏ có 200 trang
  npm run bench:links -- --limit 60                dừng công cụ nào chạy quá 60 giây (mặc định 300)
  npm run bench:links -- --seed 7                  soạn một bộ trang khác
`;

const DEFAULTS = { count: '10000', 'peer-count': '500', limit: '300', seed: '1' } as const;

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new WrongOption(`--${name} ${text}: cần một số nguyên lớn hơn 0.`);
}

/** Reads the command line. @throws WrongOption where an option is unknown or no number. */
export function linksOptions(args: readonly string[]): LinksOptions {
  const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
  const { values } = readOptions(args, Object.fromEntries(names.map((name) => [name, 'text' as const])), 0);
  const number = (name: keyof typeof DEFAULTS): number => whole(name, String(values[name] ?? DEFAULTS[name]));
  return {
    count: number('count'),
    peerCount: number('peer-count'),
    limitSeconds: number('limit'),
    seed: number('seed'),
  };
}
