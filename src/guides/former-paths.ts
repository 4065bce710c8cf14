import { parsePageAddress, withBase } from '../document/addresses.ts';
import type { PageSummary } from './page-summary.ts';

/** The paths a page was at on this site before it was renamed, without those of an old blog. @param base the site's base path. */
export function formerPaths({ aliases }: Pick<PageSummary, 'aliases'>, base: string): string[] {
  return aliases.filter((address) => parsePageAddress(address)).map((address) => withBase(base, address));
}
