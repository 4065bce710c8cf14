import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddress } from '../../src/links/built-address.ts';
import { siteAddress } from '../../src/seo/site-address.ts';

/**
 * The base path a site was built for (`/`, `/ten/`), as its home page tells; that of SITE_URL where it does not. Served
 * below another, none of its files would be found.
 * @param dir the built site. @throws where it has no home page, or SITE_URL is no address.
 */
export function builtBase(dir: string): string {
  const built = builtAddress(readFileSync(join(dir, 'index.html'), 'utf8'));
  return (built ?? siteAddress(process.env['SITE_URL'])).base;
}
