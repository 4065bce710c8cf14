import { shortMarkdown, type ShortPiece } from '../document/short-markdown.ts';

/** The words of a mark in their styles. @param label as the schema took it. */
export function legendPieces(label: string): ShortPiece[] {
  return shortMarkdown(label) ?? [{ text: label, style: 'plain' }];
}

/** The same as plain text, for names that are spoken. */
export function legendText(label: string): string {
  return legendPieces(label)
    .map(({ text }) => text)
    .join('');
}
