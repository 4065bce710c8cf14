import { nfc } from '../vietnamese/normal-form.ts';

/** Text that is not read as prose: code blocks, tags, addresses of links. None reaches over the beginning of another, so that the time grows with the length alone. */
const NOT_PROSE = /^```[\s\S]*?^```|<[^<>]+>|\]\([^()\n]*\)/gm;

/** Number of syllables (runs of letters and digits) in an author's Markdown; the front matter is not counted. */
export function countSyllables(markdown: string): number {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const prose = nfc(body.replace(NOT_PROSE, ' '));
  return prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
