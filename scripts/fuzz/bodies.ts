import fc from 'fast-check';
import { parseDocument } from '../../src/document/document.ts';
import { compile } from '../../src/mdx/compile.ts';
import { COMPONENT_NAMES } from '../../src/mdx/components-table.ts';
import { numberFigures } from '../../src/mdx/figure-numbers.ts';
import { figurePlaces } from '../../src/mdx/figure-places.ts';
import { guard } from '../../src/mdx/guard.ts';
import { outline } from '../../src/mdx/outline.ts';
import { mutated, ODD_TEXT, ownFiles } from './mutate.ts';
import { type Subject, wrongFinding } from './subject.ts';

const HEAD = '---\ntitle: Bài thử\n---\n\n';

const MARKDOWN = [
  '\n\n',
  '\n',
  '# Một',
  '## Hai {/* a */}',
  '- a\n',
  '  - b\n',
  '1. c\n',
  '> ',
  '| a | b |\n|---|---|\n| c | d |\n',
  '[^1]',
  '[^1]: chú thích\n',
  '**',
  '_',
  '~~',
  '`',
  '```js\n',
  '~~~',
  '[a](https://a.example)',
  '![b](./b.png)',
  '<https://a.example>',
  '[a](javascript:alert(1))',
  '[a]: data:text/html,x\n',
  '[a]',
  '---\n',
  '\\',
  '&lt;',
  '&#x1b;',
  '$x$',
  '- [ ] ',
];
const MARKUP = [
  '<Steps>\n\n',
  '</Steps>\n\n',
  '<Step title="Bấm">\n\n',
  '</Step>\n\n',
  '<Ui>Add</Ui>',
  '<Ui',
  '<Note type="x">',
  '</Note>',
  '<>',
  '</>',
  '<b onclick="x">',
  '</b>',
  '<script>',
  '</script>',
  '<img src=x onerror=1>',
  'style="color:red"',
  '<a href="//x.example">',
  '<!-- a -->',
  '{a}',
  '{',
  '}',
  '{/* a */}',
  '{/*',
  'import a from "a"\n',
  'export const a = 1\n',
  '{...a}',
  '="',
  '/>',
  '<Screenshot id="a/b" />',
];
const PIECES = [...MARKDOWN, ...MARKUP, ...ODD_TEXT, 'một hai ba', ' '];

const grammar = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => HEAD + parts.join(''));

const FORBIDDEN = /^(?:script|style|iframe|object|embed|link|meta|base|form|svg|math|template)$/i;
const LETHAL = /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu;

interface Element {
  type: unknown;
  props: Record<string, unknown>;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'props' in node;
}

function harmfulAttribute(type: string, props: Record<string, unknown>): string | undefined {
  for (const [name, value] of Object.entries(props)) {
    if (/^on/i.test(name) || ['style', 'srcdoc', 'set:html'].includes(name.toLowerCase())) return `<${type} ${name}>`;
    if (typeof value !== 'string' || !['href', 'src'].includes(name.toLowerCase())) continue;
    if (LETHAL.test(value)) return `<${type} ${name}="${value}">`;
    if (name === 'src' && /^(?:[a-z]+:)?\/\//i.test(value)) return `foreign host: <${type} src="${value}">`;
  }
  return undefined;
}

/** What a compiled body would print and must not: an element or attribute that runs, styles, or asks another host. */
function harmful(node: unknown): string | undefined {
  if (Array.isArray(node)) return node.map(harmful).find((found) => found !== undefined);
  if (!isElement(node)) return undefined;
  const { type, props } = node;
  if (typeof type === 'function') return harmful(type(props));
  if (typeof type !== 'string') return undefined;
  if (FORBIDDEN.test(type)) return `<${type}>`;
  return harmfulAttribute(type, props) ?? harmful(props['children']);
}

function check(text: string): string | undefined {
  const { document, findings } = parseDocument('index.mdx', text, COMPONENT_NAMES);
  if (!document) return findings.length ? wrongFinding(text, findings) : 'refused without a finding';
  const model = outline(document);
  const all = [...findings, ...model.findings, ...guard(document)];
  if (all.length) return wrongFinding(text, all);
  const places = figurePlaces(document, model);
  const figures = numberFigures(places, {});
  const settings = { base: '/', glosses: new Map(), pictures: new Map(), figures, marks: places.marks };
  const components = Object.fromEntries(COMPONENT_NAMES.map((name) => [name, name]));
  const models = Object.fromEntries(figures.map(({ key }) => [key, key]));
  return harmful(compile(document, model, settings)({ components, figures: models }));
}

/** Bodies of articles: nothing but findings, in their places; what passes compiles, to harmless HTML. */
export const bodies: Subject = {
  inputs: fc.oneof(grammar, mutated(ownFiles('{guides,posts}/*/index.mdx'), PIECES)),
  check,
  batch: 300,
};
