/** A replacement of the characters from offset `start` to `end`. */
export interface TextEdit {
  start: number;
  end: number;
  to: string;
}

/**
 * Applies edits to a text. They are taken in the order of the file; one that overlaps an earlier one is left out, so
 * that no edit works on what another has changed.
 * @returns the new text, and the edits that were applied.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): { text: string; applied: TextEdit[] } {
  const applied: TextEdit[] = [];
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.to;
    at = edit.end;
    applied.push(edit);
  }
  return { text: result + text.slice(at), applied };
}
