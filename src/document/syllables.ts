/** Text that is not read as prose: code blocks, tags, addresses of links. */
const NOT_PROSE = /^```[\s\S]*?^```|<[^>]+>|\]\([^)]*\)/gm;

/** Number of syllables (runs of letters and digits) in an author's Markdown; the front matter is not counted. */
export function countSyllables(markdown: string): number {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const prose = body.replace(NOT_PROSE, ' ').normalize('NFC');
  return prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
