import type { Nodes } from 'mdast';
import type { Finding } from '../document/finding.ts';
import { insteadOf } from '../document/html-tags.ts';
import { nearest } from '../document/nearest.ts';
import { visibleLine } from '../document/visible-text.ts';
import { COMPONENT_NAMES, COMPONENTS, type ComponentRule } from './components-table.ts';
import { isJsx, type JsxElement, nameRange } from '../document/jsx.ts';
import { checkAttributes } from './guard-attributes.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule, Visited } from './rule.ts';

const AVAILABLE = `Dùng được: ${COMPONENT_NAMES.join(', ')}.`;

function isKnown(element: JsxElement): boolean {
  return Object.hasOwn(COMPONENTS, element.name ?? '');
}

/** The component that was probably meant: one that may stand in this place, before any other. */
function meant(name: string, ancestors: Visited['ancestors']): string | undefined {
  const parent = ancestors.at(-1);
  const expected = isJsx(parent) && isKnown(parent) ? COMPONENTS[parent.name ?? '']?.children : undefined;
  return (expected && nearest(name, expected)) ?? nearest(name, COMPONENT_NAMES);
}

function unknownName(element: JsxElement, { ancestors, source }: Visited): Finding {
  const name = element.name ?? '';
  const [start, end] = nameRange(element);
  const instead = insteadOf(name);
  const near = name && !instead && meant(name, ancestors);
  const isHtml = instead !== undefined || (!near && /^(?:[a-z]|$)/.test(name));
  return source.finding(start, end, {
    rule: isHtml ? 'no-html' : 'unknown-component',
    message: isHtml ? `Bài viết không dùng thẻ HTML <${name}>.` : `Không có thành phần nào tên là <${name}>.`,
    remedy: isHtml
      ? `${instead ?? 'dùng Markdown'}; dấu < chỉ là chữ thì viết \\<. ${AVAILABLE}`
      : `${near ? `có phải bạn muốn viết <${near}>? ` : ''}${AVAILABLE}`,
  });
}

function checkBlock(element: JsxElement, rule: ComponentRule, { ancestors, source }: Visited): Finding[] {
  const inside = ancestors.find(({ type }) => type === 'paragraph' || type === 'heading' || type === 'link');
  if (!rule.block || !inside || isJsx(ancestors.at(-1))) return [];
  return [
    source.finding(...nameRange(element), {
      rule: 'misplaced-component',
      message: `<${element.name}> đang nằm giữa dòng chữ.`,
      remedy: `cho thẻ mở <${element.name}> và thẻ đóng </${element.name}> đứng riêng mỗi thẻ một dòng, có dòng trống ở giữa.`,
    }),
  ];
}

function checkParent(element: JsxElement, rule: ComponentRule, { ancestors, source }: Visited): Finding[] {
  const parent = ancestors.at(-1);
  const name = isJsx(parent) ? parent.name : null;
  if (!rule.parents || rule.parents.includes(name ?? '')) return [];
  const wanted = rule.parents.map((item) => `<${item}>`).join(' hoặc ');
  return [
    source.finding(...nameRange(element), {
      rule: 'misplaced-component',
      message: `<${element.name}> phải nằm ngay trong ${wanted}.`,
      remedy: `đặt ${wanted} bao quanh các <${element.name}> đi liền nhau.`,
    }),
  ];
}

function isBlankOrComment(node: Nodes): boolean {
  return node.type === 'mdxFlowExpression' || (node.type === 'text' && node.value.trim() === '');
}

function checkChildren(element: JsxElement, rule: ComponentRule, { source }: Visited): Finding[] {
  const { children: allowed } = rule;
  if (!allowed) return [];
  const wrong = element.children.find((child) => {
    // A component that is not known is told of by itself.
    if (isBlankOrComment(child) || (isJsx(child) && !isKnown(child))) return false;
    return !isJsx(child) || !allowed.includes(child.name ?? '');
  });
  const wanted = allowed.map((item) => `<${item}>`).join(', ');
  const text = {
    rule: 'misplaced-component',
    remedy: `đưa phần này vào một ${wanted}, hoặc ra ngoài <${element.name}>.`,
  };
  if (wrong) {
    return [source.finding(...rangeOf(wrong), { ...text, message: `Trong <${element.name}> chỉ được có ${wanted}.` })];
  }
  if (element.children.some(isJsx)) return [];
  return [
    source.finding(...nameRange(element), {
      ...text,
      message: `<${element.name}> đang trống.`,
      remedy: `viết ít nhất một ${wanted} ở trong, hoặc xóa <${element.name}>.`,
    }),
  ];
}

/** What stands in an element, looking through the paragraph that lines of their own are put in. */
function contentOf(element: JsxElement): Nodes[] {
  return element.children.flatMap((child: Nodes): Nodes[] => (child.type === 'paragraph' ? child.children : [child]));
}

function checkText(element: JsxElement, rule: ComponentRule, { source }: Visited): Finding[] {
  if (!rule.textOnly) return [];
  if (contentOf(element).every(({ type }) => type === 'text') && visibleLine(element)) return [];
  return [
    source.finding(...nameRange(element), {
      rule: 'misplaced-component',
      message: `Trong <${element.name}> chỉ được có chữ thường, và không được trống.`,
      remedy: `viết ${rule.example}; chữ đậm hay liên kết thì đặt ở ngoài.`,
    }),
  ];
}

function checkEmpty(element: JsxElement, rule: ComponentRule, { source }: Visited): Finding[] {
  if (!rule.empty || element.children.every(isBlankOrComment)) return [];
  return [
    source.finding(...nameRange(element), {
      rule: 'misplaced-component',
      message: `Trong <${element.name}> không được có gì.`,
      remedy: `viết ${rule.example}; chữ thì đặt ở ngoài.`,
    }),
  ];
}

function checkLink(element: JsxElement, rule: ComponentRule, { ancestors, source }: Visited): Finding[] {
  if (!rule.link || !ancestors.some(({ type }) => type === 'link' || type === 'linkReference')) return [];
  return [
    source.finding(...nameRange(element), {
      rule: 'misplaced-component',
      message: `<${element.name}> đang nằm trong một liên kết, mà chính nó cũng là liên kết.`,
      remedy: `đưa ${rule.example} ra ngoài hai ngoặc vuông.`,
    }),
  ];
}

/** Refuses raw HTML, unknown components and attributes, code in attributes, and components in the wrong place. */
export const checkComponent: GuardRule = (visited) => {
  const { node } = visited;
  if (!isJsx(node)) return [];
  const rule = isKnown(node) ? COMPONENTS[node.name ?? ''] : undefined;
  if (!rule) return [unknownName(node, visited)];
  return [
    ...checkAttributes(node, rule, visited),
    ...checkBlock(node, rule, visited),
    ...checkParent(node, rule, visited),
    ...checkChildren(node, rule, visited),
    ...checkText(node, rule, visited),
    ...checkEmpty(node, rule, visited),
    ...checkLink(node, rule, visited),
  ];
};
