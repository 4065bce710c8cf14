import { NOTHING_ALLOWED } from '../content-policy.ts';
import { withBase } from '../document/addresses.ts';
import { absoluteAddress, type SiteAddress } from '../seo/site-address.ts';
import { escapeXml } from '../seo/xml.ts';
import { site } from '../site.ts';
import type { Redirect } from './redirects.ts';

/**
 * The page that stands at an old address: it sends the reader on at once, tells crawlers the address that counts, and
 * has a link for whoever is not sent. Search engines take a refresh after 0 seconds for a permanent redirect; `noindex`
 * would take that away again.
 */
export function redirectPage({ to, title }: Pick<Redirect, 'to' | 'title'>, address: SiteAddress): string {
  const path = escapeXml(withBase(address.base, to));
  return `<!doctype html>
<html lang="${site.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${NOTHING_ALLOWED}">
    <title>Đã chuyển: ${escapeXml(title)} | ${escapeXml(site.name)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="canonical" href="${escapeXml(absoluteAddress(address, to))}">
    <meta http-equiv="refresh" content="0; url=${path}">
  </head>
  <body>
    <main>
      <h1>Bài này đã chuyển sang địa chỉ mới</h1>
      <p>Nếu trang không tự mở, bạn bấm vào đây: <a href="${path}">${escapeXml(title)}</a></p>
    </main>
  </body>
</html>
`;
}
