import type { FoundAddress } from './element-addresses.ts';

/** What ends an address in a text: white space and the signs that Markdown puts around one. */
const ADDRESS = /\bhttps?:\/\/[^\s<>()[\]"'`]+/gi;

/** The whole addresses in a plain text (robots.txt, llms.txt). A sign that ends a sentence is no part of one. */
export function textAddresses(text: string): FoundAddress[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({
    address: found.replace(/[.,;:!?]+$/, ''),
    offset: index,
    role: 'reference',
  }));
}
