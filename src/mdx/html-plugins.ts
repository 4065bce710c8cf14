import { defineHastPlugin } from 'satteri';
import { withBase } from '../document/addresses.ts';
import { signsSlug, slug } from '../vietnamese/slug.ts';
import type { CompileContext } from './compile-context.ts';
import type { OutlineItem } from './outline.ts';

/** Puts the base path before the site's own addresses and the built picture in the place of the one beside the file. */
export function addressPlugin({ base, pictures }: CompileContext) {
  return defineHastPlugin({
    name: 'addresses',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const href = String(node.properties['href'] ?? '');
          if (href.startsWith('/')) context.setProperty(node, 'href', withBase(base, href));
          else if (/^https?:/i.test(href)) context.setProperty(node, 'rel', 'noopener');
        },
      },
      {
        filter: ['img'],
        visit(node, context) {
          const built = pictures.get(decodeURI(String(node.properties['src'] ?? '')));
          if (!built) return;
          const { src, width, height } = built;
          const set = { src, width, height, loading: 'lazy', decoding: 'async' };
          for (const [name, value] of Object.entries(set)) context.setProperty(node, name, value);
        },
      },
    ],
  });
}

/** The content policy allows no `style=`, so a table's alignment becomes a class; a wide table or code scrolls by keyboard; a task's box gets a name. */
export const accessiblePlugin = defineHastPlugin({
  name: 'accessible',
  element: [
    {
      filter: ['table'],
      visit(node, context) {
        // A group and no region: a page may have many tables, and landmarks must differ in name.
        const properties = { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' };
        context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
      },
    },
    {
      filter: ['pre'],
      visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
    },
    {
      filter: ['th', 'td'],
      visit(node, context) {
        const align = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
        if (!align) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'className', [`align-${align}`]);
      },
    },
    {
      filter: ['input'],
      visit(node, context) {
        context.setProperty(node, 'ariaLabel', node.properties['checked'] ? 'Đã xong' : 'Chưa xong');
      },
    },
  ],
});

/** How an id or a link of a footnote begins, with the prefix `compile` gives them. */
const FOOTNOTE = /^(#?chu-thich-fn(?:ref)?-)(.+)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The label of a footnote as part of an id: percent-encoding and marks taken off, `ghi-ch%C3%BA` gives `ghi-chu`. */
function plainLabel(label: string): string {
  if (/^[\w-]+$/.test(label)) return label;
  const text = decoded(label);
  return slug(text) || signsSlug(text);
}

/** Gives footnotes ASCII ids, whatever their labels; two labels that differ in marks alone keep two ids. */
export function footnotePlugin() {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  /** Plain label -> the number that the next label like it may have. */
  const numbers = new Map<string, number>();
  const labelOf = (label: string): string => {
    const known = labels.get(label);
    if (known !== undefined) return known;
    const plain = plainLabel(label);
    let free = plain;
    let number = numbers.get(plain) ?? 2;
    for (; taken.has(free); number += 1) free = `${plain}-${number}`;
    numbers.set(plain, number);
    taken.add(free);
    labels.set(label, free);
    return free;
  };
  return defineHastPlugin({
    name: 'footnotes',
    element: [
      {
        filter: ['a', 'li'],
        visit(node, context) {
          for (const name of ['id', 'href']) {
            const [, start, label] = FOOTNOTE.exec(String(node.properties[name] ?? '')) ?? [];
            if (start && label) context.setProperty(node, name, start + labelOf(label));
          }
        },
      },
    ],
  });
}

/** The `#` behind a heading, named for those who do not see what it stands beside. */
function anchor(id: string, title: string) {
  const properties = {
    className: ['anchor'],
    href: `#${id}`,
    ariaLabel: `Liên kết đến mục: ${title}`,
    dataPagefindIgnore: '',
  };
  return { type: 'element' as const, tagName: 'a', properties, children: [{ type: 'text' as const, value: '#' }] };
}

/** Gives every section's heading a link to itself; a step has its own in `Step.astro`. */
export function anchorPlugin(items: readonly OutlineItem[]) {
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return defineHastPlugin({
    name: 'anchors',
    element: [
      {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          const id = String(node.properties['id'] ?? '');
          const title = titles.get(id);
          if (title !== undefined) context.appendChild(node, [{ type: 'text', value: ' ' }, anchor(id, title)]);
        },
      },
    ],
  });
}
