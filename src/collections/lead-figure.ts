import { parseDocument } from '../document/document.ts';
import { figurePlaces } from '../mdx/figures.ts';
import { outline } from '../mdx/outline.ts';
import type { LeadFigure } from '../schemas/entry.ts';

/** Whether a file may have a figure at all: most have none, and are not parsed for it. */
function mayHaveFigure(text: string): boolean {
  return /\]\(\.\/|<Screenshot\b/.test(text);
}

/**
 * The first figure of a file, which stands for its page in search results and on social cards.
 * @returns undefined where it has none, and where the file cannot be parsed: the check says why.
 */
export function leadFigure(path: string, text: string): LeadFigure | undefined {
  const document = mayHaveFigure(text) ? parseDocument(path, text).document : undefined;
  const [first] = document ? figurePlaces(document, outline(document)).figures : [];
  return first && { kind: first.kind, source: first.source, alt: first.image?.alt ?? '' };
}
