import type { Nodes } from 'mdast';
import { isJsx } from '../document/jsx.ts';
import { rangeOf } from '../document/range.ts';
import type { OutlineItem } from './outline.ts';

/** For each item the index of the step it is, or stands in; -1 for one in none. An item stands behind its parent. */
function stepsOf(items: readonly OutlineItem[]): number[] {
  const steps: number[] = [];
  for (const [at, { kind, parent }] of items.entries()) steps.push(kind === 'step' ? at : (steps[parent] ?? -1));
  return steps;
}

/**
 * Finds the items of an outline that nodes of its document stand in. It is made once for a document: with thousands of
 * headings and blocks, each look from the start would take time that grows with their product.
 */
export class ItemFinder {
  readonly #items: readonly OutlineItem[];
  /** Offset of an item -> its index. */
  readonly #byStart = new Map<number, number>();
  /** Index of a step, or -1 -> the indices of it and of the items that stand in it, in the order of the file. */
  readonly #inStep = new Map<number, number[]>();

  constructor(items: readonly OutlineItem[]) {
    this.#items = items;
    for (const [at, step] of stepsOf(items).entries()) {
      const start = items[at]?.range[0] ?? 0;
      if (!this.#byStart.has(start)) this.#byStart.set(start, at);
      const inStep = this.#inStep.get(step);
      if (inStep) inStep.push(at);
      else this.#inStep.set(step, [at]);
    }
  }

  /** The index of the item that begins at an offset; -1 where none does. */
  at(start: number): number {
    return this.#byStart.get(start) ?? -1;
  }

  /** The index of the last item of a step (-1: of what stands in none) that begins at an offset or before it; -1 where there is none. */
  lastBefore(offset: number, step: number): number {
    const inStep = this.#inStep.get(step) ?? [];
    let [low, high] = [0, inStep.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[inStep[middle] ?? -1]?.range[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return inStep[low - 1] ?? -1;
  }

  /** Index of the item a node stands in: the last heading before it in the same step, or the step; -1 before the first. */
  itemOf(node: Nodes, ancestors: readonly Nodes[]): number {
    const step = [...ancestors, node].findLast((each) => isJsx(each) && each.name === 'Step');
    return this.lastBefore(rangeOf(node)[0], step ? this.at(rangeOf(step)[0]) : -1);
  }
}
