import { createHash } from 'node:crypto';

/**
 * Writes the address of a link to another page of the site out behind it, on paper. It stands in each page and not in
 * a style sheet, because only the build knows where the site lives; addresses of other sites are in `print.css`.
 * @param origin of the site, e.g. `https://ten-mien.vn`.
 */
export function printStyle(origin: string): string {
  return `@media print{.prose a[href^="/"]:not([data-shot-open])::after{content:" (${origin}" attr(href) ")"}}`;
}

/** Allows that one style in the content policy. @param origin as above. */
export function printHash(origin: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(printStyle(origin)).digest('base64')}`;
}
