import type { Finding } from '../../src/document/finding.ts';

/** The characters a finding must underline, as an author's editor counts them. */
export type Place = Pick<Finding, 'line' | 'column' | 'length'>;

/**
 * Takes the marks `⟦…⟧` out of a fixture: they stand around what a finding must point at. Counts on its own and uses
 * nothing of src, so that a fault there cannot move the expectation too.
 * @param firstLine number of the fixture's first line in the file.
 */
export function unmark(fixture: string, firstLine: number): { text: string; places: Place[] } {
  const places: Place[] = [];
  const lines = fixture.split('\n').map((line, index) => {
    let text = '';
    for (const [at, part] of line.split(/[⟦⟧]/).entries()) {
      if (at % 2 === 1) places.push({ line: firstLine + index, column: text.length + 1, length: part.length });
      text += part;
    }
    return text;
  });
  return { text: lines.join('\n'), places };
}
