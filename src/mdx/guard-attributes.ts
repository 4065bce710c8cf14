import type { Finding } from '../document/finding.ts';
import { attributeExpressionText } from '../document/expressions.ts';
import { attribute, attributeRange, type JsxAttribute, type JsxElement, nameRange } from '../document/jsx.ts';
import { nearest } from '../document/nearest.ts';
import type { ComponentRule } from './components-table.ts';
import type { Visited } from './rule.ts';

const LITERAL = /^\s*(?:-?\d+(?:\.\d+)?|true|false|"[^"\\]*"|'[^'\\]*')\s*$/;

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
    return [source.finding(start, end, attributeExpressionText(name, item.value.value))];
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

/** Checks the attributes of a known component: only its own, each once, literal, and those it needs. */
export function checkAttributes(element: JsxElement, rule: ComponentRule, visited: Visited): Finding[] {
  return [
    ...element.attributes.flatMap((item) => checkAttribute(element, rule, item, visited)),
    ...checkRepeated(element, visited),
    ...checkRequired(element, rule, visited),
    ...checkNumbers(element, rule, visited),
  ];
}
