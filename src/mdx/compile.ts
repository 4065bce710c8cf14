import { defineMdastPlugin, evaluate } from 'satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { withoutStandIns } from '../document/autolinks.ts';
import type { SourceDocument } from '../document/document.ts';
import { withSigns } from '../document/markdown-tree.ts';
import { mdxText } from '../document/parse.ts';
import type { CompileContext } from './compile-context.ts';
import { accessiblePlugin, addressPlugin, anchorPlugin, footnotePlugin } from './html-plugins.ts';
import { figuresPlugin } from './figures-plugin.ts';
import type { Outline } from './outline.ts';
import { outlinePlugin } from './outline-plugin.ts';

/** A component function for Astro to render, with `components` and `figures` as its props. */
export type MdxContent = (props: Record<string, unknown>) => unknown;

const FOOTNOTES = { label: 'Chú thích', backLabel: 'Về chỗ có chú thích {reference}', clobberPrefix: 'chu-thich-' };

/** A text as its author wrote it: without what stood for the brackets of `<https://…>` and for signs that are no markup. */
function written(value: string): string {
  return withSigns(withoutStandIns(value));
}

const writtenPlugin = defineMdastPlugin({
  name: 'written',
  text(node, context) {
    if (written(node.value) !== node.value) context.setProperty(node, 'value', written(node.value));
  },
  image(node, context) {
    const alt = node.alt ?? '';
    if (written(alt) !== alt) context.setProperty(node, 'alt', written(alt));
  },
});

/**
 * Compiles a document that the guard has passed to a component for Astro. It never looks at the file again.
 * @throws where the compiler meets what the guard should have refused; that is a fault of ours, not the author's.
 */
export function compile(
  { source, bodyStart }: SourceDocument,
  { items }: Outline,
  context: CompileContext,
): MdxContent {
  const module = evaluate(mdxText(source.text, bodyStart), {
    Fragment,
    jsx: (type, props) => jsx(type, Object(props)),
    jsxs: (type, props) => jsxs(type, Object(props)),
    elementAttributeNameCase: 'html',
    features: { gfm: { footnotes: FOOTNOTES } },
    mdastPlugins: [writtenPlugin, outlinePlugin(items, context), figuresPlugin(context.figures, context.marks)],
    hastPlugins: [addressPlugin(context), accessiblePlugin, footnotePlugin(), anchorPlugin(items)],
  });
  if (module instanceof Promise || typeof module['default'] !== 'function') {
    throw new TypeError(`${source.file}: the compiler gave no component`);
  }
  const content = module['default'] as MdxContent;
  return Object.assign((props: Record<string, unknown>) => content(props), { [Symbol.for('mdx-component')]: true });
}
