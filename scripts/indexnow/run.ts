import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { SITEMAP_ADDRESS } from '../../src/document/addresses.ts';
import { withProgress } from '../lib/progress.ts';
import { refusedBecause } from '../lib/system-error.ts';
import { WrongOption } from '../lib/text-options.ts';
import { contentHash } from './content-hash.ts';
import { changesText } from './report.ts';
import { send } from './send.ts';
import { sitemapAddresses } from './sitemap-addresses.ts';
import { afterSending, compare, type Hashes, readState, writeState } from './state.ts';

/** What is asked of a run. */
export interface IndexNowOrder {
  /** Of the built site. */
  outDir: string;
  /** Path of the state file. */
  state: string;
  key: string | undefined;
  endpoint: string;
  /** Whether anything is sent; else it is only shown what would be. */
  isSending: boolean;
}

/** What was told on the screen, and why the run failed. */
export interface IndexNowOutcome {
  said: string;
  problem: string | undefined;
}

/** A folder as the author sees it; the one the command runs in is a dot. */
function shownFolder(dir: string): string {
  return `${shownPath(dir) || '.'}/`;
}

function builtPage(outDir: string, url: string, home: string): string {
  try {
    return readFileSync(join(outDir, decodeURI(url.slice(home.length)), 'index.html'), 'utf8');
  } catch {
    throw new WrongOption(
      `Sitemap có ${url} mà ${shownFolder(outDir)} không có trang đó. Cách sửa: chạy lại npm run build.`,
    );
  }
}

/** Hashes of all pages in a sitemap. */
function currentHashes(outDir: string, urls: readonly string[], home: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const url of withProgress('Đọc trang', urls)) {
    hashes.set(url, contentHash(builtPage(outDir, url, home)));
  }
  return hashes;
}

/** Why a site's addresses cannot be told to anybody; undefined where they can. */
function unfit(home: string, key: string | undefined): string | undefined {
  if (/(?:\.example|^localhost|^127\.0\.0\.1)$/.test(new URL(home).hostname)) {
    return `Trang web đang mang địa chỉ mẫu ${home}. Cách sửa: dựng lại với địa chỉ thật: SITE_URL=https://ten-mien.vn/ npm run build.`;
  }
  if (key === undefined) {
    return 'Chưa có khóa IndexNow. Cách sửa: đặt indexNowKey trong src/site.ts (8 đến 128 ký tự: chữ a-z, số và gạch nối, bạn tự nghĩ ra), rồi dựng và đăng lại trang.';
  }
  return undefined;
}

function forgotten(state: string, error: unknown): string {
  return `Không ghi được tệp nhớ lần gửi ${shownPath(state)} (${refusedBecause(error)}), nên lần sau lệnh sẽ gửi lại những địa chỉ này. Cách sửa: cho phép ghi tệp ấy, hoặc chọn tệp khác bằng --state.`;
}

async function sendChanges(
  order: IndexNowOrder & { key: string },
  home: string,
  before: Hashes,
  now: Hashes,
): Promise<IndexNowOutcome> {
  const changes = compare(before, now, home);
  const urls = [...changes.added, ...changes.changed, ...changes.gone];
  const { taken, problem } = await send(urls, { endpoint: order.endpoint, home, key: order.key });
  const count = taken.length ? `\n✓ Đã gửi ${taken.length} địa chỉ.` : '';
  const said = `${changesText(changes)}${count}`;
  try {
    if (taken.length) await writeState(order.state, afterSending(before, now, taken));
    return { said, problem };
  } catch (error) {
    return { said, problem: [problem, forgotten(order.state, error)].filter(Boolean).join('\n') };
  }
}

/**
 * Tells search engines what changed in a built site since the last time, or shows what would be told.
 * @throws WrongOption where the site is not whole, or the state is none.
 */
export async function indexNow(order: IndexNowOrder): Promise<IndexNowOutcome> {
  const { outDir, key, isSending } = order;
  if (!existsSync(join(outDir, SITEMAP_ADDRESS))) {
    const problem = `Chưa có trang nào trong ${shownFolder(outDir)}. Cách sửa: chạy npm run build trước.`;
    return { said: '', problem };
  }
  const urls = sitemapAddresses(outDir);
  const home = urls[0] ?? '';
  const problem = unfit(home, key);
  if (problem !== undefined || key === undefined) return { said: '', problem };
  const before = readState(order.state);
  const now = currentHashes(outDir, urls, home);
  if (isSending) return sendChanges({ ...order, key }, home, before, now);
  const changes = compare(before, now, home);
  const isAny = changes.added.length + changes.changed.length + changes.gone.length > 0;
  const hint = isAny ? '\nChưa gửi gì. Muốn gửi thì chạy npm run indexnow -- --send.' : '';
  return { said: `${changesText(changes)}${hint}`, problem: undefined };
}
