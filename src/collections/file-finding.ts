import type { Finding } from '../document/finding.ts';
import { SourceText } from '../document/lines.ts';
import { shownPath } from './content-dir.ts';

/** A finding about a file or folder as a whole. */
export function wholeFile(path: string, rule: string, message: string, remedy: string): Finding {
  return new SourceText(shownPath(path), '').finding(0, 1, { rule, message, remedy });
}
