import type { Nodes, Parents } from 'mdast';
import { attribute, attributeValueRange, isJsx, type JsxElement } from './jsx.ts';
import type { SourceText } from './lines.ts';
import { OBJECT, type Place, type Prose, ProseBuilder } from './prose.ts';
import { rangeOf } from './range.ts';
import { addSpelled } from './spelled.ts';

/** Attributes whose value a reader reads. */
const READ_ATTRIBUTES = ['title', 'alt', 'caption'];

/** Components whose text is a label of the described product, and left alone. */
const LABEL = 'Ui';

/** Elements whose text is code, a key, a sign: left alone as code in backticks is. */
const CODE_ELEMENTS = ['code', 'pre', 'kbd', 'samp', 'var', 'tt', 'script', 'style'];

/** Something in the file that is no prose but that the tools ask for: a comment, the text of a label. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** What a tree has for the text tools. */
export interface TreeText {
  prose: Prose[];
  comments: Piece[];
  labels: Piece[];
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

/** Blocks, which have prose of their own. A tag that is closed some blocks further on holds them in the midst of a line. */
const BLOCKS: ReadonlySet<string> = new Set<Nodes['type']>([
  'blockquote',
  'code',
  'heading',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

/** Adds what one inline node gives to the reader's text. */
function addInline(builder: ProseBuilder, node: Nodes, source: SourceText): void {
  const [start, end] = rangeOf(node);
  if (node.type === 'text') addSpelled(builder, node.value, source.text, start, end);
  else if (node.type === 'break' || BLOCKS.has(node.type)) builder.other('\n', start);
  else if (node.type === 'html') builder.other(/^<br\b/i.test(node.value) ? '\n' : '', start);
  else if (isJsx(node) && (node.name === LABEL || isCode(node))) builder.other(OBJECT, start);
  else if ('children' in node) addInlines(builder, node.children, source);
  else if (node.type !== 'footnoteReference' && !isComment(node)) builder.other(OBJECT, start);
}

function isCode(node: Nodes): boolean {
  return isJsx(node) && CODE_ELEMENTS.includes(node.name ?? '');
}

/** The name of a code element that a piece of inline HTML opens, as in Markdown, where tags stand apart from their text. */
function openedCode(node: Nodes): string | undefined {
  const name = node.type === 'html' ? /^<(\w+)\b[^>]*(?<!\/)>$/.exec(node.value)?.[1]?.toLowerCase() : undefined;
  return name !== undefined && CODE_ELEMENTS.includes(name) ? name : undefined;
}

/** Index of the node that closes what one opens; -1 where none does. */
function closingIndex(nodes: readonly Nodes[], from: number, name: string): number {
  return nodes.findIndex(
    (node, at) => at > from && node.type === 'html' && node.value.toLowerCase().startsWith(`</${name}`),
  );
}

/** Adds inline nodes side by side; from `<code>` to `</code>` they are one object. */
function addInlines(builder: ProseBuilder, nodes: readonly Nodes[], source: SourceText): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const name = openedCode(node);
    const closing = name === undefined ? -1 : closingIndex(nodes, at, name);
    if (closing < 0) addInline(builder, node, source);
    else builder.other(OBJECT, rangeOf(node)[0]);
    at = Math.max(at, closing);
  }
}

function isComment(node: Nodes): boolean {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return false;
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}

function placeOf(node: Nodes, parent: Parents | undefined): Place | undefined {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  if (node.type !== 'paragraph') return undefined;
  return parent?.type === 'listItem' ? 'item' : 'text';
}

/** The words an image or a component carries in an attribute, where they are written as they are read. */
function captions(node: Nodes, source: SourceText): Prose[] {
  if (node.type === 'image') {
    const start = rangeOf(node)[0] + 2;
    return node.alt
      ? caption(node.alt, source, start, start + source.text.slice(start, rangeOf(node)[1]).indexOf(']'))
      : [];
  }
  if (!isJsx(node)) return [];
  return READ_ATTRIBUTES.flatMap((name) => {
    const value = attribute(node as JsxElement, name);
    const range = value ? attributeValueRange(node as JsxElement, name, source) : undefined;
    return value && range ? caption(value, source, ...range) : [];
  });
}

function caption(value: string, source: SourceText, start: number, end: number): Prose[] {
  const builder = new ProseBuilder();
  addSpelled(builder, value, source.text, start, end);
  return [builder.build('caption')].filter((prose) => prose !== undefined);
}

/** Reads a parsed Markdown or MDX body: its prose in the order of the file, and its comments and labels. */
export function readTree(tree: Nodes, source: SourceText): TreeText {
  const found: TreeText = { prose: [], comments: [], labels: [] };
  const visit = (node: Nodes, parent: Parents | undefined): void => {
    const [start, end] = rangeOf(node);
    if (isComment(node) || (node.type === 'html' && node.value.startsWith('<!--'))) {
      found.comments.push({ text: source.text.slice(start, end), start, end });
    }
    if (isCode(node)) return;
    if (isJsx(node) && node.name === LABEL) found.labels.push({ text: plainText(node), start, end });
    found.prose.push(...captions(node, source));
    const place = placeOf(node, parent);
    if (place) found.prose.push(...blockProse(node, place, source));
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(tree, undefined);
  return found;
}

function blockProse(block: Nodes, place: Place, source: SourceText): Prose[] {
  const builder = new ProseBuilder();
  if ('children' in block) addInlines(builder, block.children, source);
  return [builder.build(place)].filter((prose) => prose !== undefined);
}
