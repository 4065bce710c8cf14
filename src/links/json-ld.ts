import type { FoundAddress } from './element-addresses.ts';

/** A string of JSON, and whether it is a key. */
const STRING = /"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/** Words of a vocabulary, not addresses that anybody opens. */
const VOCABULARY = /^https?:\/\/(?:www\.)?schema\.org(?:\/|$)/i;

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** A whole address without white space, and without a place to fill in (`{search_term_string}`). */
function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s{}]+$/i.test(value) && !VOCABULARY.test(value);
}

/**
 * The addresses in the text of a JSON-LD script. The strings are looked up in the text itself, so that each has its true
 * place, which no JSON parser gives.
 * @param start offset of the text in the page.
 */
export function jsonLdAddresses(text: string, start: number): FoundAddress[] {
  const found: FoundAddress[] = [];
  let key = '';
  for (const { 0: whole, 1: content = '', 2: colon, index } of text.matchAll(STRING)) {
    if (colon) key = content;
    const address = unescaped(content);
    if (colon || key === '@context' || !isAddress(address)) continue;
    const offset = start + index + whole.indexOf('"') + 1;
    found.push({ address, offset, role: key === '@id' ? 'name' : 'reference' });
  }
  return found;
}
