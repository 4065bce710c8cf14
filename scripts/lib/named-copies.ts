import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type ContentPlace, shownPath } from '../../src/collections/content-dir.ts';
import { entryFile } from '../../src/collections/entry-places.ts';
import type { Finding } from '../../src/document/finding.ts';
import { SourceText } from '../../src/document/lines.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import { filesBelow } from './files-below.ts';
import type { SourceCopy } from './source-copies.ts';

/** Files of a built site in which an address may stand. */
const TEXT = /\.(?:html|xml|txt|json|css|m?js|md|svg|webmanifest)$/;

/** What stands between addresses in HTML, CSS, JSON and a srcset. */
const BETWEEN = /[\s"'`()<>[\]{},;=&|\\]+/;

/** A file of the built site that names the address of a copy. */
interface Naming {
  /** Path in the built site, with forward slashes. */
  file: string;
  /** As it stands there. */
  address: string;
  copy: SourceCopy;
}

/** The address in a site that a piece of text of one of its files means, without base and encoding; '' for none. */
function addressMeant(piece: string, file: string, { origin, base }: SiteAddress): string {
  const url = URL.parse(piece, `${origin}${base}${encodeURI(file)}`);
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return '';
  try {
    return decodeURIComponent(url.pathname.slice(base.length - 1));
  } catch {
    return '';
  }
}

/** Whether a piece may be an address: a bare file name is one only where it is a value, and a word in a sentence is not. */
function isAddress(piece: string, text: string): boolean {
  return piece.includes('/') || ['"', "'", '(', '='].some((before) => text.includes(`${before}${piece}`));
}

function namings(outDir: string, copies: readonly SourceCopy[], site: SiteAddress): Naming[] {
  const byAddress = new Map(copies.map((copy) => [copy.address, copy]));
  return filesBelow(outDir)
    .filter((path) => TEXT.test(path))
    .flatMap((path) => {
      const file = relative(outDir, path).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      return [...new Set(text.split(BETWEEN))].flatMap((address) => {
        const copy = byAddress.get(addressMeant(address, file, site));
        return copy && isAddress(address, text) ? [{ file, address, copy }] : [];
      });
    });
}

/** The author's file a page of the built site is made of; undefined where it is none of a guide or post. */
function authorsFile({ dir }: ContentPlace, file: string): string | undefined {
  return entryFile(dir, `/${file.replace(/[^/]*$/, '')}`);
}

/** Where an author's text speaks of a copy: by its address, encoded or not, or else by its name. */
function placeIn(text: string, { address }: SourceCopy): [number, number] {
  const written = [encodeURI(address), address, encodeURI(basename(address)), basename(address)];
  const found = written.find((part) => text.includes(part)) ?? '';
  return [text.indexOf(found), text.indexOf(found) + found.length];
}

/** How to show a source in a page. A screenshot's description mostly has its picture's name. */
function usage({ dir }: ContentPlace, source: string): string {
  if (!source.startsWith(join(dir, 'screenshots', sep))) return `![…](./${basename(source)})`;
  const description = source.replace(/\.[^.]+$/, '.yaml');
  const id = existsSync(description) ? description.split(sep).slice(-2).join('/').replace('.yaml', '') : '…';
  return `<Screenshot id="${id}" />`;
}

/**
 * What is wrong where pages name files that are equal to source pictures: a source holds what its author thinks is
 * cropped or stripped away, and is never published.
 * @returns a finding for each page and address, in the author's file where the page is made of one.
 */
export function namedCopies(place: ContentPlace, copies: readonly SourceCopy[], site: SiteAddress): Finding[] {
  const findings = namings(place.outDir, copies, site).map(({ file, address, copy }) => {
    const own = authorsFile(place, file);
    const text = own ? readFileSync(own, 'utf8').replace(/^\uFEFF/, '') : '';
    const page = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
    const message = `Trang ${page} dùng “${address}”, mà tệp ấy y hệt ảnh gốc ${shownPath(copy.source)}.`;
    const remedy = `viết ${usage(place, copy.source)} để ảnh được dựng lại cho trang, và xóa bản sao public${copy.address}.`;
    const source = new SourceText(shownPath(own ?? join(place.outDir, file)), text);
    return source.finding(...placeIn(text, copy), { rule: 'source-picture', message, remedy });
  });
  return [...new Map(findings.map((one) => [`${one.file} ${one.message}`, one])).values()];
}
