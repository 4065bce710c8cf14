import type { Nodes } from 'mdast';
import type { SourceDocument } from '../../document/document.ts';
import { attribute, isJsx } from '../../document/jsx.ts';
import { oneLine, visibleLine } from '../../document/visible-text.ts';
import { walk } from '../../document/walk.ts';
import { isNumbered } from '../../schemas/mark.ts';
import type { Labels } from '../../schemas/tables.ts';
import type { ScreenshotData } from '../../schemas/screenshot.ts';
import { legendText } from '../../screenshots/legend.ts';
import { ItemFinder } from '../../mdx/item-finder.ts';
import type { OutlineItem } from '../../mdx/outline.ts';
import { blockText } from '../../mdx/place-texts.ts';

/** The words of one place, before they become a `SearchPlace`. */
export interface PlaceWords {
  labels: string[];
  texts: string[];
}

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

/** Reads the words of a document by place: the first of the result is what stands before the first heading. */
export function placeWords(
  { tree }: SourceDocument,
  items: readonly OutlineItem[],
  screenshots: Described,
  names: OtherNames = new Map(),
): PlaceWords[] {
  const places = [undefined, ...items].map((): PlaceWords => ({ labels: [], texts: [] }));
  const finder = new ItemFinder(items);
  walk(tree, (node, ancestors) => {
    const labels = labelsOf(node, screenshots, names).filter((label) => label !== '');
    const text = blockText(node);
    if (!text && labels.length === 0) return;
    const place = places[finder.itemOf(node, ancestors) + 1];
    place?.labels.push(...labels);
    if (text) place?.texts.push(text);
  });
  return places;
}
