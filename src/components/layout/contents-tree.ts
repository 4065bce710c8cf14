import type { OutlineItem } from '../../mdx/outline.ts';

/** A line of the table of contents, with the lines under it. */
export interface ContentsLine {
  id: string;
  title: string;
  /** Steps that stand directly under this section. */
  steps: number;
  children: ContentsLine[];
}

/** Deepest heading level the table of contents shows. */
const DEEPEST = 3;

/** Makes the table of contents from the step model: sections down to level 3, each with how many steps it holds; what stands inside a step is left out. */
export function contentsTree(items: readonly OutlineItem[]): ContentsLine[] {
  const roots: ContentsLine[] = [];
  const lines = new Map<number, ContentsLine>();
  for (const [index, { kind, id, title, level, parent }] of items.entries()) {
    const above = lines.get(parent);
    if (kind === 'step') {
      if (above) above.steps += 1;
    } else if (level <= DEEPEST && (above || parent < 0)) {
      const line = { id, title, steps: 0, children: [] };
      lines.set(index, line);
      (above?.children ?? roots).push(line);
    }
  }
  return roots;
}
