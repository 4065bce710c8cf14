import type { FigurePlace } from '../mdx/figure-places.ts';
import type { OutlineItem } from '../mdx/outline.ts';
import type { FigureModel } from '../screenshots/figure.ts';

/** What stands under one item of an article's outline, and under no item below it. */
export interface ItemContent {
  /** Plain words, a block each. */
  texts: readonly string[];
  figures: readonly FigureModel[];
}

/** Puts texts and figures under the items they stand in. @param texts in the order of the items. @param models of the figures, by key. */
export function itemContents(
  texts: readonly (readonly string[])[],
  items: readonly OutlineItem[],
  places: readonly FigurePlace[],
  models: Readonly<Record<string, FigureModel>>,
): ItemContent[] {
  return items.map(({ id }, at) => ({
    texts: texts[at] ?? [],
    figures: places.filter(({ place }) => place.id === id).flatMap(({ key }) => models[key] ?? []),
  }));
}
