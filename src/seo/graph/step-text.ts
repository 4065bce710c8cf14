import type { ItemContent } from '../../guides/item-contents.ts';
import type { OutlineItem } from '../../mdx/outline.ts';

/** The model of an article's steps, with what stands under each item. */
export interface StepModel {
  items: readonly OutlineItem[];
  /** In the order of `items`. */
  contents: readonly ItemContent[];
}

/** Indices of the items that stand in an item, at any depth, in the order of the page. */
export function itemsWithin(at: number, items: readonly OutlineItem[]): number[] {
  const within = (index: number): boolean => {
    const parent = items[index]?.parent ?? -1;
    return parent === at || (parent >= 0 && within(parent));
  };
  return [...items.keys()].filter(within);
}

/**
 * All words of a step, a block a line: its own, then those of what stands in it, each under its title.
 * @returns the step's title where it has no words: an instruction is never empty.
 */
export function stepText(at: number, { items, contents }: StepModel): string {
  const own = contents[at]?.texts ?? [];
  const inner = itemsWithin(at, items).flatMap((index) => [
    items[index]?.title ?? '',
    ...(contents[index]?.texts ?? []),
  ]);
  return [...own, ...inner].filter((text) => text !== '').join('\n') || (items[at]?.title ?? '');
}
