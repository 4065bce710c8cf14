import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Paragraph } from 'mdast';
import type { JsxElement } from '../document/jsx.ts';
import { rangeOf } from '../document/range.ts';
import { figureOfMark, type NumberedFigure } from './figure-numbers.ts';
import { legendId, type MarkPlace } from './figure-places.ts';

/** An attribute whose value is read from the page's props when it is printed; only plugins write such code. */
function fromProps(name: string, path: string) {
  return {
    type: 'mdxJsxAttribute' as const,
    name,
    value: { type: 'mdxJsxAttributeValueExpression' as const, value: path },
  };
}

/** The `<Screenshot>` that prints a figure from its model, which the page gives as `figures`. */
function figureElement(key: string): JsxElement {
  const attributes = [fromProps('figure', `props.figures[${JSON.stringify(key)}]`)];
  return { type: 'mdxJsxFlowElement', name: 'Screenshot', attributes, children: [] } as unknown as JsxElement;
}

/**
 * Gives each figure its model and each mark in the prose the place it leads to. A Markdown picture alone in its
 * paragraph becomes a figure. Nodes are matched by their place in the file.
 */
export function figuresPlugin(figures: readonly NumberedFigure[], marks: readonly MarkPlace[]) {
  const byStart = new Map(figures.map((figure) => [figure.range[0], figure]));
  const marksByStart = new Map(marks.map((mark) => [mark.range[0], mark]));
  const onElement = (element: Readonly<JsxElement>, context: MdastVisitorContext): void => {
    const [start] = rangeOf(element);
    const figure = element.name === 'Screenshot' ? byStart.get(start) : undefined;
    if (figure) context.replaceNode(element, figureElement(figure.key));
    const mark = element.name === 'Mark' ? marksByStart.get(start) : undefined;
    const target = mark && figureOfMark(mark.n, mark.place, figures);
    if (!mark || !target) return;
    const href = `#${legendId(target.key, mark.n)}`;
    const given = { number: `${mark.n}`, href };
    const attributes = Object.entries(given).map(([name, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name,
      value,
    }));
    context.replaceNode(element, { ...element, attributes });
  };
  return defineMdastPlugin({
    name: 'figures',
    options: { position: true },
    mdxJsxFlowElement: onElement,
    mdxJsxTextElement: onElement,
    paragraph(node: Readonly<Paragraph>, context) {
      const figure = byStart.get(rangeOf(node)[0]);
      if (figure?.kind === 'file') context.replaceNode(node, figureElement(figure.key));
    },
  });
}
