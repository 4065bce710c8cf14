import { rmSync } from 'node:fs';
import { type ContentPlace, shownPath } from '../../src/collections/content-dir.ts';
import { readRedacted } from '../../src/collections/redacted-list.ts';
import { unredactedCopy, unredactedFiles } from '../../src/collections/unredacted-copies.ts';
import { AuthorError } from '../../src/document/format-finding.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import { namedCopies } from './named-copies.ts';
import { type SourceCopy, sourceCopies, sourcePictures } from './source-copies.ts';

function removedText(copies: readonly SourceCopy[]): string {
  const lines = copies.map(({ address, source }) => `   ${address}  (ảnh gốc ${shownPath(source)})`);
  return [`Đã bỏ khỏi trang ${copies.length} tệp y hệt ảnh gốc, mà không trang nào dùng:`, ...lines].join('\n');
}

/**
 * Deletes from a built site what shows a picture as it was before it was redacted. The check of the content looks at the
 * files of `public/` already; here is also what a link led to, and what the owner's own code made.
 */
function refuseUnredacted({ dir, outDir }: ContentPlace): void {
  const files = unredactedFiles(outDir, readRedacted(dir).value ?? []);
  for (const { path } of files) rmSync(path, { force: true });
  if (files.length) throw new AuthorError(files.map((file) => unredactedCopy(file, dir)));
}

/**
 * Deletes from a built site every file that is byte for byte a picture of the content folder: only what is made of a
 * picture is published. Those that no page names are gone without harm.
 * @returns what was deleted, in Vietnamese; '' for nothing.
 * @throws AuthorError where pages name such files, or one shows what was redacted; the files are deleted all the same.
 */
export function keepSourcesOut(place: ContentPlace, site: SiteAddress): string {
  refuseUnredacted(place);
  const copies = sourceCopies(place.outDir, sourcePictures(place.dir));
  if (copies.length === 0) return '';
  for (const { path } of copies) rmSync(path, { force: true });
  const findings = namedCopies(place, copies, site);
  if (findings.length) throw new AuthorError(findings);
  return removedText(copies);
}
