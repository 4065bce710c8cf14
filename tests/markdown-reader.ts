import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Reads Markdown with GFM by another parser than the one whose sister wrote it. */
export function readMarkdown(text: string): Root {
  return markdownToMdast(text) as Root;
}
