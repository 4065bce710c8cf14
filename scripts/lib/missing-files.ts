import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cssAddresses } from '../../src/links/css-addresses.ts';
import { srcsetAddresses } from '../../src/links/srcset.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import { filesBelow } from './files-below.ts';

/** A file that the site names and does not have. */
export interface MissingFile {
  /** From the root, without the base path, decoded: `/_astro/Base.css`. */
  path: string;
  /** The first file that names it, from the built site on, with slashes. */
  namedIn: string;
  /** How many more name it. */
  others: number;
}

/** Tags that load or name a file. A `>` inside of quotes ends none. */
const TAG = /<(?:link|script|img|source|meta|video|audio|image|use)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ATTRIBUTE = /\s(src|href|srcset|imagesrcset|poster|content)=(?:"([^"]*)"|'([^']*)')/gi;

/** What a script loads of its own neighbours. */
const IMPORT = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

function unescaped(value: string): string {
  return value.replaceAll(/&(?:amp|#38|#x26);/gi, '&');
}

function htmlAddresses(html: string): string[] {
  const found: string[] = [];
  for (const [tag] of html.matchAll(TAG)) {
    for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
      const value = unescaped(double ?? single ?? '');
      if (name.toLowerCase().endsWith('srcset')) found.push(...srcsetAddresses(value).map(({ address }) => address));
      // A description may be any text; a social card is a whole address.
      else if (name.toLowerCase() !== 'content' || /^https?:\/\/\S+$/.test(value)) found.push(value);
    }
  }
  return found;
}

const READERS: readonly [ending: RegExp, read: (text: string) => string[]][] = [
  [/\.html$/, htmlAddresses],
  [/\.css$/, (css) => cssAddresses(css).map(({ address }) => address)],
  [/\/_astro\/.*\.js$/, (script) => [...script.matchAll(IMPORT)].map(([, address = '']) => address)],
];

/** The file an address means, from the root without the base path; undefined for another site's, a page and a `data:`. */
function localFile(address: string, from: string, { origin, base }: SiteAddress): string | undefined {
  const url = URL.parse(address, `${origin}${base}${from}`);
  if (url?.origin !== origin || !url.pathname.startsWith(base) || !/\.[a-z\d]+$/i.test(url.pathname)) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(base.length - 1));
  } catch {
    return url.pathname.slice(base.length - 1);
  }
}

/**
 * Finds the files of the site's own (styles, scripts, fonts, pictures) that its pages, style sheets and scripts name and
 * that are not there. Each file is read once and each address looked up once: most pages name the same ones.
 * @param outDir of the built site.
 */
export function missingFiles(outDir: string, site: SiteAddress): MissingFile[] {
  const known = new Map<string, boolean>();
  const missing = new Map<string, MissingFile>();
  for (const file of filesBelow(outDir)) {
    const from = relative(outDir, file).split(sep).join('/');
    const read = READERS.find(([ending]) => ending.test(`/${from}`))?.[1];
    if (!read) continue;
    const named = read(readFileSync(file, 'utf8')).flatMap((address) => localFile(address, from, site) ?? []);
    for (const path of new Set(named)) {
      const isThere = known.get(path) ?? existsSync(join(outDir, path));
      known.set(path, isThere);
      if (isThere) continue;
      const before = missing.get(path);
      if (before) before.others += 1;
      else missing.set(path, { path, namedIn: from, others: 0 });
    }
  }
  return [...missing.values()];
}

/** Most files that are named: a site without its scripts lacks dozens, and the first ones tell it. */
const SHOWN = 10;

/** What an author is told of them; '' where nothing is missing. */
export function missingFilesText(missing: readonly MissingFile[]): string {
  if (missing.length === 0) return '';
  const lines = missing.slice(0, SHOWN).map(({ path, namedIn, others }) => {
    const more = others ? ` và ${others} tệp khác` : '';
    return `   ${path}  (dùng trong ${namedIn}${more})`;
  });
  return [
    `Trang đã dựng dùng ${missing.length} tệp mà thư mục của trang không có, nên đăng lên sẽ thiếu hình, kiểu chữ hoặc nút bấm:`,
    ...lines,
    ...(missing.length > SHOWN ? [`   … và ${missing.length - SHOWN} tệp nữa`] : []),
    'Cách sửa: xóa thư mục .cache rồi chạy lại npm run build. Vẫn thiếu thì xem tệp ấy có trong public/ không, và báo cho người giữ mã của trang.',
  ].join('\n');
}
