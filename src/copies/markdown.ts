import type { Element, Root } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root as MarkdownRoot } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { WRITTEN } from './markdown-blocks.ts';

type Handle = NonNullable<NonNullable<NonNullable<Options['handlers']>[string]>>;

function isElement(node: Root | Element['children'][number] | undefined): node is Element {
  return node?.type === 'element';
}

/** The label of a footnote: the end of the id its line has in the page. */
function noteLabel({ properties }: Element): string | undefined {
  const id = properties['dataNote'];
  return typeof id === 'string' ? id.replace(/^chu-thich-fn-/, '') : undefined;
}

/** A raised link to a footnote is Markdown's own reference to it. */
const raised: Handle = (state, node) => {
  const [child] = node.children;
  const label = isElement(child) ? noteLabel(child) : undefined;
  if (label === undefined) return state.all(node);
  return { type: 'footnoteReference', identifier: label, label } satisfies FootnoteReference;
};

/** The list of footnotes at the end of an article, as Markdown's definitions; its heading is not needed there. */
const notes: Handle = (state, node) => {
  if (node.properties['dataNotes'] === undefined) return state.toFlow(state.all(node));
  const lines = node.children.filter(isElement).flatMap(({ children }) => children.filter(isElement));
  return lines.flatMap((line): FootnoteDefinition[] => {
    const label = noteLabel(line);
    if (label === undefined) return [];
    const children = state.toFlow(state.all(line)) as FootnoteDefinition['children'];
    return [{ type: 'footnoteDefinition', identifier: label, label, children }];
  });
};

const toMarkdown = unified()
  .use(rehypeRemark, { handlers: { sup: raised, section: notes } })
  .use(remarkGfm)
  .use(remarkStringify, WRITTEN)
  .freeze();

/** An article as Markdown (CommonMark with GFM's tables, task lists and footnotes). @param tree as `articleTree` gives it. */
export function articleMarkdown(tree: Root): string {
  const markdown: MarkdownRoot = toMarkdown.runSync(tree);
  return toMarkdown.stringify(markdown);
}
