import type { FoundAddress } from './element-addresses.ts';

const COMMENT = /\/\*.*?(?:\*\/|$)/gs;

/** `@namespace` names a vocabulary; `url(…)` and `@import "…"` load something. */
const ADDRESS =
  /@namespace[^;]*;|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')|\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]+))\s*\)/gi;

/**
 * The addresses in a style sheet, or in the text of a `<style>`. A fragment alone (`url(#bong)`) is a part of a drawing.
 * @param start offset of the text in its file.
 */
export function cssAddresses(text: string, start = 0): FoundAddress[] {
  // Blanks in place of comments, so that offsets stay.
  const rules = text.includes('/*') ? text.replace(COMMENT, (comment) => ' '.repeat(comment.length)) : text;
  return [...rules.matchAll(ADDRESS)].flatMap((match): FoundAddress[] => {
    const address = match.slice(1).find((group) => group !== undefined) ?? '';
    if (address === '' || address.startsWith('#')) return [];
    return [{ address, offset: start + match.index + match[0].lastIndexOf(address), role: 'asset' }];
  });
}
