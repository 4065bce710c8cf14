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

/** Code, in fences, indented or in a line: what looks like an address there is text. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$|(`+)(?!`)[^\n]*?[^`]\2(?!`)/gm;

/** The destination of a link or picture, in angle brackets or not, and that of a definition. */
const DESTINATION =
  /\]\(\s*<([^<>\n]+)>|\]\(\s*((?:\\.|[^\s()<>\\]|\([^\s()]*\))+)|^[ \t]*\[[^\]\n^][^\]\n]*\]:[ \t]*<?([^\s<>]+)/gm;

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

/** The addresses in a Markdown file of the site: of links, pictures and definitions, and whole ones in its text. */
export function markdownAddresses(text: string): FoundAddress[] {
  const prose = blanked(text, CODE);
  const linked = [...prose.matchAll(DESTINATION)].map((match): FoundAddress => {
    const written = match.slice(1).find((group) => group !== undefined) ?? '';
    const offset = match.index + match[0].lastIndexOf(written);
    return { address: written.replace(/\\([!-/:-@[-`{-~])/g, '$1'), offset, role: 'reference' };
  });
  return [...linked, ...textAddresses(blanked(prose, DESTINATION))];
}
