import { sitemapFiles } from '../../../../src/seo/sitemap.ts';
import { type Files, folderOf } from '../../content-folder.ts';

function page(text: string): string {
  return `<!doctype html><html><head><title>${text}</title></head><body><main><p>${text}</p></main></body></html>`;
}

/**
 * A built site in a folder of its own. @param home its address. @param pages path below home (`` or `a/`) -> its text.
 */
export function builtSite(home: string, pages: Readonly<Record<string, string>>): string {
  const html = Object.entries(pages).map(([path, text]) => [`${path}index.html`, page(text)] as const);
  const [sitemap = ''] = sitemapFiles(Object.keys(pages).map((path) => ({ url: `${home}${path}` })));
  const files: Files = { ...Object.fromEntries(html), 'sitemap.xml': sitemap };
  return folderOf(files);
}
