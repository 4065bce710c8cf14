import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Nodes } from 'mdast';
import type { SourceText } from './lines.ts';
import { rangeOf } from './range.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type JsxAttribute = JsxElement['attributes'][number];

export function isJsx(node: Nodes | undefined): node is JsxElement {
  return node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
}

/** The value of an attribute as text: `title="a"` and the literal in `title={'a'}` or `n={2}` alike; undefined where it is absent. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  if (found?.value === undefined || found.value === null) return undefined;
  if (typeof found.value === 'string') return found.value;
  const literal = found.value.value.trim();
  return /^(['"])([\s\S]*)\1$/.exec(literal)?.[2] ?? literal;
}

/** Offset where the opening tag's text ends: at the first child, or at the element's end. */
function openingEnd(element: JsxElement): number {
  const first = element.children[0];
  return first ? rangeOf(first)[0] : rangeOf(element)[1];
}

/** Start and end offset of an element's name in its opening tag. */
export function nameRange(element: JsxElement): readonly [number, number] {
  const [start] = rangeOf(element);
  return [start + 1, start + 1 + Math.max(1, element.name?.length ?? 1)];
}

/**
 * Start and end offset of an attribute's name (the parser gives attributes no place, so it is looked up in the text,
 * with quoted values blanked first so that a name inside a value is not taken for it).
 */
export function attributeRange(element: JsxElement, name: string, source: SourceText): readonly [number, number] {
  const [start] = rangeOf(element);
  const opening = source.text
    .slice(start, openingEnd(element))
    .replace(/"[^"]*"|'[^']*'/g, (quoted) => `"${' '.repeat(quoted.length - 2)}"`);
  const at = opening.search(new RegExp(`(?<=\\s)${RegExp.escape(name)}(?=[\\s=/>]|$)`));
  return at < 0 ? nameRange(element) : [start + at, start + at + name.length];
}

/** Start and end offset of an attribute's quoted value, without the quotes; undefined where it is not written in quotes. */
export function attributeValueRange(
  element: JsxElement,
  name: string,
  source: SourceText,
): readonly [number, number] | undefined {
  const [, nameEnd] = attributeRange(element, name, source);
  const assigned = /^\s*=\s*(?:"[^"]*"|'[^']*'|\{\s*(?:"[^"\\]*"|'[^'\\]*')(?=\s*\}))/;
  const written = assigned.exec(source.text.slice(nameEnd, openingEnd(element)))?.[0];
  if (!written) return undefined;
  const end = nameEnd + written.length - 1;
  return [nameEnd + written.search(/["']/) + 1, end];
}
