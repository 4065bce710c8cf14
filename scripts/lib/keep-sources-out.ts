import { rmSync } from 'node:fs';
import { type ContentPlace, shownPath } from '../../src/collections/content-dir.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import { namedCopies } from './named-copies.ts';
import { type SourceCopy, sourceCopies, sourcePictures } from './source-copies.ts';

function removedText(copies: readonly SourceCopy[]): string {
  const lines = copies.map(({ address, source }) => `   ${address}  (ảnh gốc ${shownPath(source)})`);
  return [`Đã bỏ khỏi trang ${copies.length} tệp y hệt ảnh gốc, mà không trang nào dùng:`, ...lines].join('\n');
}

/**
 * Deletes from a built site every file that is byte for byte a picture of the content folder: only what is made of a
 * picture is published. Those that no page names are gone without harm.
 * @returns what was deleted, in Vietnamese; '' for nothing.
 * @throws AuthorError where pages name such files; the files are deleted all the same.
 */
export function keepSourcesOut(place: ContentPlace, site: SiteAddress): string {
  const copies = sourceCopies(place.outDir, sourcePictures(place.dir));
  if (copies.length === 0) return '';
  for (const { path } of copies) rmSync(path, { force: true });
  const findings = namedCopies(place, copies, site);
  if (findings.length) throw new AuthorError(findings);
  return removedText(copies);
}
