import { withBase } from '../document/addresses.ts';
import { site } from '../site.ts';
import type { Redirect } from './redirects.ts';

/** Where the site lives. */
export interface SitePlace {
  /** `https://ten-mien.vn` */
  origin: string;
  /** `/` or `/ten/`. */
  base: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

/**
 * The page that stands at an old address: it sends the reader on at once, tells crawlers the address that counts, and
 * has a link for whoever is not sent. Search engines take a refresh after 0 seconds for a permanent redirect; `noindex`
 * would take that away again.
 */
export function redirectPage({ to, title }: Pick<Redirect, 'to' | 'title'>, { origin, base }: SitePlace): string {
  const path = escaped(withBase(base, to));
  return `<!doctype html>
<html lang="${site.language}">
  <head>
    <meta charset="utf-8">
    <title>Đã chuyển: ${escaped(title)} | ${escaped(site.name)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="canonical" href="${escaped(new URL(withBase(base, to), origin).href)}">
    <meta http-equiv="refresh" content="0; url=${path}">
  </head>
  <body>
    <main>
      <h1>Bài này đã chuyển sang địa chỉ mới</h1>
      <p>Nếu trang không tự mở, bạn bấm vào đây: <a href="${path}">${escaped(title)}</a></p>
    </main>
  </body>
</html>
`;
}
