import { contentPlace } from '../../src/collections/content-dir.ts';
import { contentFault } from '../../src/collections/folder-findings.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import { root } from './root.ts';

/**
 * The content folder a command works on.
 * @throws AuthorError where it is a link that nobody named, a file, or closed; that it is missing is told by what reads it.
 */
export function contentFolder(): string {
  const { dir } = contentPlace(root);
  const fault = contentFault(dir);
  if (fault) throw new AuthorError([fault]);
  return dir;
}
