import type { Nodes, Parents } from 'mdast';
import type { SourceDocument } from '../../document/document.ts';
import { attribute, isJsx, type JsxElement } from '../../document/jsx.ts';
import { rangeOf } from '../../document/range.ts';
import { oneLine, visibleLine } from '../../document/visible-text.ts';
import { walk } from '../../document/walk.ts';
import { isNumbered } from '../../schemas/mark.ts';
import type { Labels } from '../../schemas/tables.ts';
import type { ScreenshotData } from '../../schemas/screenshot.ts';
import { legendText } from '../../screenshots/legend.ts';
import type { OutlineItem } from '../../mdx/outline.ts';
import { tidy } from '../tidy.ts';

/** The words of one place, before they become a `SearchPlace`. */
export interface PlaceWords {
  labels: string[];
  texts: string[];
}

/** Nodes that are read by themselves, wherever they stand. */
const FLOW =
  /^(?:paragraph|heading|list|listItem|table|tableRow|code|blockquote|thematicBreak|html|definition|footnoteDefinition|mdxJsxFlowElement|mdxFlowExpression)$/;

/** The screenshots of a folder, as far as their words go. */
type Described = ReadonlyMap<string, { data: ScreenshotData }>;

/** A label of the described product -> the same in its other language, as the page shows it beside. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** The table of labels, both ways. */
export function otherNames(labels: Labels): OtherNames {
  const pairs = labels.flatMap(({ en, vi }) => (vi ? [[en, vi] as const, [vi, en] as const] : []));
  return new Map(pairs.map(([from, to]) => [from, [to]]));
}

/** Components whose text is a label of the described product. */
const LABEL = 'Ui';

/** Index of the step an item is, or stands in; -1 for one in none. */
function stepOf(items: readonly OutlineItem[], at: number): number {
  let up = at;
  while (up >= 0 && items[up]?.kind !== 'step') up = items[up]?.parent ?? -1;
  return up;
}

/** Index of the item a node stands in: the last heading before it in the same step, or the step; -1 before the first. */
function itemAt(items: readonly OutlineItem[], ancestors: readonly Parents[], offset: number): number {
  const step = ancestors.findLast((node) => isJsx(node) && node.name === 'Step');
  const own = step ? items.findIndex(({ range }) => range[0] === rangeOf(step)[0]) : -1;
  return items.findLastIndex(({ range }, at) => range[0] <= offset && stepOf(items, at) === own);
}

/** The words of a screenshot: what its marks point at, its caption, and what it shows. */
function pictureWords({ alt, caption, marks }: Pick<ScreenshotData, 'alt' | 'caption' | 'marks'>): string[] {
  return [...marks.filter(isNumbered).map(({ label }) => legendText(label)), caption, alt];
}

function labelsOf(node: Nodes, screenshots: Described, names: OtherNames): string[] {
  if (node.type === 'strong') return [visibleLine(node)];
  if (node.type === 'image') return [node.alt ?? '', node.title ?? ''].map(oneLine);
  if (!isJsx(node)) return [];
  if (node.name === LABEL) return [visibleLine(node), ...(names.get(visibleLine(node)) ?? [])];
  const shot = node.name === 'Screenshot' ? screenshots.get(attribute(node, 'id')?.trim() ?? '') : undefined;
  if (shot) return pictureWords(shot.data);
  const title = node.name === 'Step' ? undefined : attribute(node, 'title');
  return title ? [oneLine(title)] : [];
}

/** Components that hold blocks. */
const BLOCK_COMPONENTS: ReadonlySet<string> = new Set(['Steps', 'Step', 'Note', 'Tip', 'Warning']);

/** Blocks of text; a component on one line has its text without a paragraph. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'tableCell']);

/** Whether a paragraph is a picture alone: its words are labels. */
function isPicture(node: Nodes): boolean {
  return 'children' in node && node.children.every(({ type }) => type === 'image');
}

/** Whether a node is a component that holds text of its own, also where it stands on one line with another. */
function isBlockComponent(node: Nodes): node is JsxElement {
  return isJsx(node) && BLOCK_COMPONENTS.has(node.name ?? '');
}

/** The words a node holds itself, as one block; '' where its children hold them, or it has none. */
function textOf(node: Nodes): string {
  if (node.type === 'code') return node.value;
  if (TEXT_BLOCKS.has(node.type)) return isPicture(node) ? '' : tidy(visibleLine(node));
  if (!isBlockComponent(node)) return '';
  const phrases = node.children.filter((child) => !FLOW.test(child.type) && !isBlockComponent(child));
  // The parser takes away the spaces at the ends of such texts.
  return tidy(oneLine(phrases.map(visibleLine).join(' ')));
}

/** Reads the words of a document by place: the first of the result is what stands before the first heading. */
export function placeWords(
  { tree }: SourceDocument,
  items: readonly OutlineItem[],
  screenshots: Described,
  names: OtherNames = new Map(),
): PlaceWords[] {
  const places = [undefined, ...items].map((): PlaceWords => ({ labels: [], texts: [] }));
  walk(tree, (node, ancestors) => {
    const labels = labelsOf(node, screenshots, names).filter((label) => label !== '');
    const text = textOf(node);
    if (!text && labels.length === 0) return;
    const place = places[itemAt(items, 'children' in node ? [...ancestors, node] : ancestors, rangeOf(node)[0]) + 1];
    place?.labels.push(...labels);
    if (text) place?.texts.push(text);
  });
  return places;
}
