import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { SITEMAP_ADDRESS } from '../../src/document/addresses.ts';

/** The texts of an element's `loc`, in the order of the file. @param parent `url` or `sitemap`. */
function locations(xml: string, parent: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        if (name === 'loc' && open.at(-2) === parent) found.push('');
      },
      ontext(text) {
        if (open.at(-1) === 'loc' && open.at(-2) === parent) found.push(`${found.pop() ?? ''}${text}`);
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found.map((text) => text.trim());
}

/** The last part of an address: a sitemap's parts lie beside it. */
function fileOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

/**
 * Every page's absolute address in the sitemap of a built site, that of a sitemap in parts too. The first is home.
 * @throws where there is no sitemap.
 */
export function sitemapAddresses(outDir: string): string[] {
  const xml = readFileSync(join(outDir, SITEMAP_ADDRESS), 'utf8');
  const parts = locations(xml, 'sitemap').map((url) => readFileSync(join(outDir, fileOf(url)), 'utf8'));
  return (parts.length ? parts : [xml]).flatMap((part) => locations(part, 'url'));
}
