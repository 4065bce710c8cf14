/** One page in the sitemap. */
export interface SitemapPage {
  /** Absolute address. */
  url: string;
  /** YYYY-MM-DD of the last true change; left out where it is not known. */
  lastModified?: string | undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);
}

/** Writes a sitemap (sitemaps.org 0.9) of the pages, in the order given. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const rows = pages.map(({ url, lastModified }) => {
    const date = lastModified ? `<lastmod>${lastModified}</lastmod>` : '';
    return `  <url><loc>${escapeXml(url)}</loc>${date}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}

/** Writes robots.txt: everything may be read, and here is the sitemap. @param sitemap its absolute address. */
export function robotsTxt(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
