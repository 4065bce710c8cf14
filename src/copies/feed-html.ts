import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements without an end tag. */
const VOID = new Set(['img', 'br', 'hr']);

/** What reads well anywhere. Classes and whatever else a page needs stay out. */
const ATTRIBUTES = ['href', 'src', 'alt', 'title', 'start', 'width', 'height', 'align'];

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attributes({ properties }: Element): string {
  const written = ATTRIBUTES.map((name) => {
    const value = properties[name];
    return value === undefined ? '' : ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`;
  });
  return written.join('');
}

/** A form has no place in a feed: the box of a task is a sign. */
function tick({ properties }: Element): string {
  return properties['checked'] ? '☑' : '☐';
}

function elementHtml(node: Element): string {
  const { tagName, children } = node;
  if (tagName === 'input') return tick(node);
  const open = `<${tagName}${attributes(node)}>`;
  return VOID.has(tagName) ? open : `${open}${childrenHtml(children)}</${tagName}>`;
}

function childrenHtml(nodes: readonly (RootContent | ElementContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'element') return elementHtml(node);
      return node.type === 'text' ? escapeText(node.value) : '';
    })
    .join('');
}

/** An article as HTML for a feed: words and pictures, no classes, scripts, forms or relative addresses. @param tree as `articleTree` gives it. */
export function feedHtml({ children }: Root): string {
  return childrenHtml(children).trim();
}
