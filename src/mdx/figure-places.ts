import type { Image, Nodes, Parents } from 'mdast';
import type { SourceDocument } from '../document/document.ts';
import { attribute, isJsx } from '../document/jsx.ts';
import { rangeOf } from '../document/range.ts';
import { walk } from '../document/walk.ts';
import { slug } from '../vietnamese/slug.ts';
import { ItemFinder } from './item-finder.ts';
import type { Outline } from './outline.ts';

/** Where a figure or a mark stands: the innermost step, or else the section. Marks are numbered through one place. */
interface Place {
  /** Id of the step or section; '' before the first heading. */
  id: string;
  isStep: boolean;
}

/** A figure of a page: a `<Screenshot>`, or a Markdown picture alone in its paragraph. */
export interface FigurePlace {
  kind: 'screenshot' | 'file';
  /** The screenshot's `<set>/<name>`, or the picture's address as written (`./anh.png`). */
  source: string;
  /** Tells the figures of a page apart, also those of one picture; stands behind `#anh=`. */
  key: string;
  place: Place;
  /** Start and end offset in the file: of the element, or of the picture's paragraph. */
  range: readonly [number, number];
  /** The Markdown picture itself. */
  image?: Image;
}

/** A `<Mark>` in the prose. */
export interface MarkPlace {
  n: number;
  place: Place;
  range: readonly [number, number];
}

/** The figures and marks of a document, in the order of the file. */
export interface FigurePlaces {
  figures: FigurePlace[];
  marks: MarkPlace[];
}

function placeAt(offset: number, ancestors: readonly Parents[], { items }: Outline, finder: ItemFinder): Place {
  const step = ancestors.findLast((node) => isJsx(node) && node.name === 'Step');
  const at = step ? finder.at(rangeOf(step)[0]) : finder.lastBefore(offset, -1);
  return { id: items[at]?.id ?? '', isStep: step !== undefined };
}

/** The picture of a paragraph that holds nothing else. */
function lonePicture(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined;
  const shown = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  return shown.length === 1 && shown[0]?.type === 'image' ? shown[0] : undefined;
}

/** The picture a figure shows, as it is told apart: `set/ten`, or the file's name without `./`. */
function firstKey(kind: FigurePlace['kind'], source: string): string {
  return kind === 'file' ? source.replace(/^\.\//, '') : source;
}

/** Stands for the place before the first heading. */
const AT_THE_TOP = 'dau-bai';

/** A picture shown again gets the place it stands in behind its key; the first keeps its own. @param taken the keys before it. */
function uniqueKey(kind: FigurePlace['kind'], source: string, place: Place, taken: ReadonlySet<string>): string {
  let key = firstKey(kind, source);
  while (taken.has(key)) key += `@${place.id || AT_THE_TOP}`;
  return key;
}

/**
 * Finds the figures and marks of a document.
 * @param outline of the same document: it knows the steps and sections they stand in.
 */
export function figurePlaces({ tree }: SourceDocument, outline: Outline): FigurePlaces {
  const figures: FigurePlace[] = [];
  const marks: MarkPlace[] = [];
  const finder = new ItemFinder(outline.items);
  const keys = new Set<string>();
  const add = (
    kind: FigurePlace['kind'],
    source: string,
    node: Nodes,
    ancestors: readonly Parents[],
    image?: Image,
  ) => {
    const range = rangeOf(node);
    const place = placeAt(range[0], ancestors, outline, finder);
    const key = uniqueKey(kind, source, place, keys);
    keys.add(key);
    figures.push({ kind, source, key, place, range, ...(image && { image }) });
  };
  walk(tree, (node, ancestors) => {
    const picture = lonePicture(node);
    if (picture) add('file', picture.url, node, ancestors, picture);
    if (!isJsx(node)) return;
    if (node.name === 'Screenshot') add('screenshot', attribute(node, 'id')?.trim() ?? '', node, ancestors);
    if (node.name !== 'Mark') return;
    const range = rangeOf(node);
    marks.push({ n: Number(attribute(node, 'n')), place: placeAt(range[0], ancestors, outline, finder), range });
  });
  return { figures, marks };
}

/** Joins the parts of an id: no part made by `slug` has two hyphens, so that no two keys give one id by their joints. */
const JOINT = '--';

/** The `id` of a figure's element; the layout's own ids begin the same way, so no heading can have it. */
export function figureId(key: string): string {
  return ['tb-anh', ...key.split(/[/@]/).map(slug)].join(JOINT);
}

/** The `id` of a mark's line in the legend. @param n the mark's number in its step or section. */
export function legendId(key: string, n: number): string {
  return [figureId(key), 'dau', n].join(JOINT);
}

/** The `id` of a mark's badge on the picture. */
export function badgeId(key: string, n: number): string {
  return [legendId(key, n), 'tren-anh'].join(JOINT);
}
