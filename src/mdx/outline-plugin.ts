import type { Heading } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { oneLine } from '../document/visible-text.ts';
import type { CompileContext } from './compile-context.ts';
import type { JsxElement } from '../document/jsx.ts';
import type { OutlineItem } from './outline.ts';
import { rangeOf } from '../document/range.ts';

/**
 * Gives headings the ids and levels of the outline, steps their id, number, level and way to tell of a change as
 * attributes, and the first mention of a label its other language. Nodes are matched to the outline by their place in the file.
 */
export function outlinePlugin(items: readonly OutlineItem[], { glosses, feedback }: CompileContext) {
  const byStart = new Map(items.map((item) => [item.range[0], item]));
  const seen = new Set<string>();
  const attributesFor = (element: Readonly<JsxElement>, text: string): Record<string, string> => {
    const step = element.name === 'Step' ? byStart.get(rangeOf(element)[0]) : undefined;
    if (step) return stepAttributes(step, feedback);
    const known = element.name === 'Ui' ? glosses.get(text) : undefined;
    // Both languages of a label are one label: it is glossed at the first mention of either.
    const label = known?.language === 'vi' ? (known.other ?? text) : text;
    const gloss = known && !seen.has(label) ? known.other : undefined;
    if (known) seen.add(label);
    return { ...(known && { language: known.language }), ...(gloss && { gloss }) };
  };
  const add = (element: Readonly<JsxElement>, context: MdastVisitorContext): void => {
    const added = attributesFor(element, oneLine(context.textContent(element)));
    if (Object.keys(added).length) context.replaceNode(element, withAttributes(element, added));
  };
  return defineMdastPlugin({
    name: 'outline',
    options: { position: true },
    heading(node, context) {
      const item = byStart.get(rangeOf(node)[0]);
      if (!item) return;
      context.setProperty(node, 'depth', asDepth(item.level));
      context.setProperty(node, 'data', { hProperties: { id: item.id } });
    },
    mdxJsxFlowElement: add,
    mdxJsxTextElement: add,
  });
}

function stepAttributes(step: OutlineItem, feedback: CompileContext['feedback']): Record<string, string> {
  const { id, number, total, level } = step;
  const told = feedback?.(step);
  return { id, number: `${number}`, total: `${total}`, level: `${level}`, ...(told && { feedback: told }) };
}

function asDepth(level: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[level - 1] ?? 6;
}

function withAttributes(element: Readonly<JsxElement>, added: Readonly<Record<string, string>>): JsxElement {
  const kept = element.attributes.filter((item) => item.type !== 'mdxJsxAttribute' || !Object.hasOwn(added, item.name));
  const attributes = Object.entries(added).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
  return { ...element, attributes: [...kept, ...attributes] };
}
