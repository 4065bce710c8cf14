import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kinds } from '../../src/site.ts';

/** What a guide page may weigh before the reader does anything, in bytes; text as Brotli, fonts as they are. */
export const BUDGETS = { html: 25_000, css: 12_000, js: 6_000, fonts: 70_000 } as const;

const NAMES = { html: 'HTML', css: 'CSS', js: 'JavaScript', fonts: 'phông chữ' } as const;

/** What a page weighs, in bytes, and its pictures without a size. */
export interface PageWeight {
  bytes: Record<keyof typeof BUDGETS, number>;
  /** The tags of pictures that lack a width or a height. */
  unsized: string[];
}

/** A script that runs; JSON-LD is data, and weighed as the HTML that it stands in. */
const INLINE_SCRIPT = /<script(?![^>]* src=)(?![^>]* type="application\/ld\+json")[^>]*>([\s\S]+?)<\/script>/g;

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes).length;
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/**
 * Weighs a built page with everything it loads by itself.
 * @param dir the built site. @param file the page's path in it. @param base the site's base path. @param known bytes of
 * what other pages load too, by address: it is weighed once.
 */
export function weighPage(
  dir: string,
  file: string,
  base: string = '/',
  known = new Map<string, number>(),
): PageWeight {
  const html = readFileSync(join(dir, file), 'utf8');
  const read = (address: string): Uint8Array => readFileSync(join(dir, address.slice(base.length - 1)));
  const sum = (list: string[], weigh: (bytes: Uint8Array) => number): number =>
    list.reduce((total, address) => {
      const bytes = known.get(address) ?? weigh(read(address));
      known.set(address, bytes);
      return total + bytes;
    }, 0);
  const scripts = [
    ...addresses(html, /<script[^>]* src="([^"]+)"/g),
    ...addresses(html, /<link rel="modulepreload" href="([^"]+)"/g),
  ];
  const inline = [...html.matchAll(INLINE_SCRIPT)].map((match) => brotli(Buffer.from(match[1] ?? '')));
  return {
    bytes: {
      html: brotli(Buffer.from(html)),
      css: sum(addresses(html, /<link rel="stylesheet" href="([^"]+)"/g), brotli),
      js: sum(scripts, brotli) + inline.reduce((total, size) => total + size, 0),
      fonts: sum(addresses(html, /url\("([^"]+\.woff2)"\)/g), ({ length }) => length),
    },
    unsized: (html.match(/<img[^>]*>/g) ?? []).filter((tag) => !/ width="\d/.test(tag) || !/ height="\d/.test(tag)),
  };
}

/** The pages a budget holds for: every guide and post of a built site. */
export function weighedPages(dir: string): string[] {
  return globSync(
    Object.values(kinds).map(({ path }) => `${path.slice(1)}*/index.html`),
    { cwd: dir },
  ).sort();
}

/** What a built site has over its budgets, a sentence each; none where all is well. */
export function overBudget(dir: string, base: string = '/'): string[] {
  const known = new Map<string, number>();
  return weighedPages(dir).flatMap((file) => {
    const { bytes, unsized } = weighPage(dir, file, base, known);
    const kinds = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
    const over = kinds.filter((kind) => bytes[kind] > BUDGETS[kind]);
    return [
      ...over.map((kind) => `${file}: ${NAMES[kind]} nặng ${bytes[kind]} byte, được phép ${BUDGETS[kind]}.`),
      ...unsized.map((tag) => `${file}: ảnh chưa có width và height: ${tag}`),
    ];
  });
}
