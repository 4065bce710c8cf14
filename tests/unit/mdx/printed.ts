import { compile } from '../../../src/mdx/compile.ts';
import type { CompileContext } from '../../../src/mdx/compile-context.ts';
import { COMPONENT_NAMES } from '../../../src/mdx/components-table.ts';
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

/** Compiles a body as the page does and prints it. */
export function printed(body: string, context: Partial<CompileContext> = {}): string {
  const document = open(body);
  const settings = { base: '/', glosses: new Map(), pictures: new Map(), ...context };
  const components = Object.fromEntries(COMPONENT_NAMES.map((name) => [name, name]));
  return print(compile(document, outline(document), settings)({ components }));
}
