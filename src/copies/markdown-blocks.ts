import type { Blockquote, Heading, Link, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** How our Markdown is written: a list's sign that no emphasis has, links where they stand. */
export const WRITTEN = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: false,
} as const;

const writer = unified().use(remarkGfm).use(remarkStringify, WRITTEN).freeze();

/** A text that stays what it is: signs that Markdown would take for its own are escaped when it is written. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A heading of one text. @param depth 1 to 6. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** A paragraph of what stands in a line. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A quotation of one paragraph. */
export function quote(value: string): Blockquote {
  return { type: 'blockquote', children: [paragraph(text(value))] };
}

/** A link with its text; an address that is its own text stands as `<https://…>`. */
export function link(url: string, value = url): Link {
  return { type: 'link', url, children: [text(value)] };
}

/** A list of lines with signs, without space between them. */
export function bullets(lines: readonly (readonly PhrasingContent[])[]): List {
  const children = lines.map((line) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...line)],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** Writes blocks as Markdown, with a line end behind the last. */
export function written(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...blocks] });
}
