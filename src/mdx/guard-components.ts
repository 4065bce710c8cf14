import type { Nodes } from 'mdast';
import type { Finding } from '../document/finding.ts';
import { markdownFor } from '../document/markdown-for.ts';
import { nearest } from '../document/nearest.ts';
import { visibleLine } from '../document/visible-text.ts';
import { COMPONENT_NAMES, COMPONENTS, type ComponentRule } from './components-table.ts';
import { attribute, attributeRange, isJsx, type JsxAttribute, type JsxElement, nameRange } from '../document/jsx.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule, Visited } from './rule.ts';

const LITERAL = /^\s*(?:-?\d+(?:\.\d+)?|true|false|"[^"\\]*"|'[^'\\]*')\s*$/;
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
  const instead = markdownFor(name);
  const near = name && !instead && meant(name, ancestors);
  const isHtml = !near && /^(?:[a-z]|$)/.test(name);
  return source.finding(start, end, {
    rule: isHtml ? 'no-html' : 'unknown-component',
    message: isHtml ? `Bài viết không dùng thẻ HTML <${name}>.` : `Không có thành phần nào tên là <${name}>.`,
    remedy: isHtml
      ? `${instead ? `viết ${instead}` : 'dùng Markdown'}; dấu < chỉ là chữ thì viết \\<. ${AVAILABLE}`
      : `${near ? `có phải bạn muốn viết <${near}>? ` : ''}${AVAILABLE}`,
  });
}

function attributeNames(rule: ComponentRule): string {
  const names = Object.keys(rule.attributes);
  return names.length ? `chỉ nhận: ${names.join(', ')}` : 'không nhận thuộc tính nào';
}

function checkAttribute(element: JsxElement, rule: ComponentRule, item: JsxAttribute, { source }: Visited): Finding[] {
  const name = item.type === 'mdxJsxAttribute' ? item.name : '...';
  const [start, end] = attributeRange(element, name, source);
  const allowed = `<${element.name}> ${attributeNames(rule)}`;
  if (item.type !== 'mdxJsxAttribute') {
    const message = `Thuộc tính {${item.value}} của <${element.name}> là mã, không phải chữ.`;
    return [source.finding(start, end, { rule: 'no-code', message, remedy: `viết rõ từng thuộc tính; ${allowed}.` })];
  }
  if (!Object.hasOwn(rule.attributes, name)) {
    const near = nearest(name, Object.keys(rule.attributes));
    const remedy = `${near ? `có phải bạn muốn viết ${near}="…"? ` : ''}${allowed}.`;
    return [
      source.finding(start, end, {
        rule: 'unknown-attribute',
        message: `<${element.name}> không có thuộc tính “${name}”.`,
        remedy,
      }),
    ];
  }
  if (item.value && typeof item.value === 'object' && !LITERAL.test(item.value.value)) {
    const message = `Giá trị {${item.value.value}} của thuộc tính “${name}” là mã, không phải chữ.`;
    return [
      source.finding(start, end, {
        rule: 'no-code',
        message,
        remedy: `viết ${name}="…" với giá trị trong dấu nháy kép.`,
      }),
    ];
  }
  return [];
}

function checkRepeated(element: JsxElement, { source }: Visited): Finding[] {
  const names = element.attributes.flatMap((item) => (item.type === 'mdxJsxAttribute' ? [item.name] : []));
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...repeated].map((name) =>
    source.finding(...attributeRange(element, name, source), {
      rule: 'repeated-attribute',
      message: `<${element.name}> có thuộc tính “${name}” viết hai lần.`,
      remedy: `giữ lại một ${name}="…".`,
    }),
  );
}

function checkRequired(element: JsxElement, rule: ComponentRule, { source }: Visited): Finding[] {
  const isGiven = (name: string) =>
    element.attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  const needed = Object.keys(rule.attributes).filter((name) => rule.attributes[name] === 'required' || isGiven(name));
  const missing = needed.filter((name) => !attribute(element, name)?.trim());
  return missing.map((name) =>
    source.finding(...nameRange(element), {
      rule: 'missing-attribute',
      message: `<${element.name}> thiếu giá trị cho thuộc tính “${name}”.`,
      remedy: `viết ${rule.example}.`,
    }),
  );
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

function checkNumbers(element: JsxElement, rule: ComponentRule, { source }: Visited): Finding[] {
  return (rule.numbers ?? []).flatMap((name) => {
    const value = attribute(element, name)?.trim();
    if (!value || /^[1-9]\d{0,3}$/.test(value)) return [];
    return [
      source.finding(...attributeRange(element, name, source), {
        rule: 'attribute-number',
        message: `Thuộc tính “${name}” của <${element.name}> phải là số đếm từ 1, không phải “${value}”.`,
        remedy: `viết ${rule.example}.`,
      }),
    ];
  });
}

/** Refuses raw HTML, unknown components and attributes, code in attributes, and components in the wrong place. */
export const checkComponent: GuardRule = (visited) => {
  const { node } = visited;
  if (!isJsx(node)) return [];
  const rule = isKnown(node) ? COMPONENTS[node.name ?? ''] : undefined;
  if (!rule) return [unknownName(node, visited)];
  return [
    ...node.attributes.flatMap((item) => checkAttribute(node, rule, item, visited)),
    ...checkRepeated(node, visited),
    ...checkRequired(node, rule, visited),
    ...checkBlock(node, rule, visited),
    ...checkParent(node, rule, visited),
    ...checkChildren(node, rule, visited),
    ...checkText(node, rule, visited),
    ...checkEmpty(node, rule, visited),
    ...checkNumbers(node, rule, visited),
  ];
};
