import { compile } from '../../../src/mdx/compile.ts';
import type { CompileContext } from '../../../src/mdx/compile-context.ts';
import { COMPONENT_NAMES } from '../../../src/mdx/components-table.ts';
import { type Marked, numberFigures } from '../../../src/mdx/figure-numbers.ts';
import { figurePlaces } from '../../../src/mdx/figure-places.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { open } from '../author-file.ts';

interface Element {
  type: unknown;
  props: Record<string, unknown>;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'props' in node;
}

function attributes(props: Record<string, unknown>): string {
  const given = Object.entries(props).filter(([name, value]) => name !== 'children' && value !== undefined);
  return given.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`)).join('');
}

/** What Astro would print of a compiled body, near enough: tags with their attributes; components as tags of their name. */
function print(node: unknown): string {
  if (Array.isArray(node)) return node.map(print).join('');
  if (!isElement(node)) return typeof node === 'string' || typeof node === 'number' ? `${node}` : '';
  const { type, props } = node;
  if (typeof type === 'function') return print(type(props));
  const inside = print(props['children']);
  return typeof type === 'string' && type !== 'astro:fragment'
    ? `<${type}${attributes(props)}>${inside}</${type}>`
    : inside;
}

/** Compiles a body as the page does and prints it; the model of a figure is printed as its key. */
export function printed(body: string, context: Partial<CompileContext> = {}, screenshots: Marked = {}): string {
  const document = open(body);
  const model = outline(document);
  const places = figurePlaces(document, model);
  const figures = numberFigures(places, screenshots);
  const settings = { base: '/', glosses: new Map(), pictures: new Map(), figures, marks: places.marks, ...context };
  const components = Object.fromEntries(COMPONENT_NAMES.map((name) => [name, name]));
  const models = Object.fromEntries(figures.map(({ key }) => [key, `model of ${key}`]));
  return print(compile(document, model, settings)({ components, figures: models }));
}
