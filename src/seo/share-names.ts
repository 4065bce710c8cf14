import { createHash } from 'node:crypto';
import { withBase } from '../document/addresses.ts';
import type { PagePicture } from '../guides/page-picture.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { kinds, site } from '../site.ts';
import { CARD } from './card-sheet.ts';

/** Goes up with every change of how cards and thumbnails are drawn, so that no cache keeps an older one. */
const DESIGN = 3;

/** A page as far as its card tells of it. */
export type SharedPage = Pick<PageSummary, 'kind' | 'slug' | 'title'>;

/** A picture as the head of a page names it. */
export interface ShareImage {
  /** As it is served, base included. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
}

/** Eight hex digits for everything a file is made of but its source picture. */
function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN, ...parts]))
    .digest('hex')
    .slice(0, 8);
}

/** The hash of the source stands whole in the name: redaction finds by it what has to go. */
function nameOf({ kind, slug }: SharedPage, { facts }: PagePicture, hash: string): string {
  return `${kind}-${slug}-${facts.hash}-${hash}`;
}

/** The name of a page's social card, without its ending. */
export function cardName(page: SharedPage, picture: PagePicture): string {
  const text = [site.name, kinds[page.kind].label, page.title];
  return nameOf(page, picture, hashOf('card', text, picture.facts.ratio, picture.marks));
}

/** The name of a page's thumbnail, without its ending. */
export function thumbnailName(page: SharedPage, picture: PagePicture): string {
  return nameOf(page, picture, hashOf('thumbnail', picture.facts.ratio, picture.marks));
}

/** The name of the one card of all pages without a picture, without its ending. */
export function siteCardName(): string {
  return `trang-${hashOf('site', site.name, site.tagline)}`;
}

function cardAddress(name: string, base: string): string {
  return withBase(base, `/anh/the/${name}.jpg`);
}

/** The social card of a page, for its head. @param base the site's base path. */
export function pageImage(page: SharedPage, picture: PagePicture | undefined, base: string): ShareImage {
  if (!picture) return siteImage(base);
  return { path: cardAddress(cardName(page, picture), base), ...CARD, alt: picture.alt || page.title };
}

/** The site's own card, for the head of a page that has none. */
export function siteImage(base: string): ShareImage {
  return { path: cardAddress(siteCardName(), base), ...CARD, alt: `${site.name}: ${site.tagline}` };
}

/** Where a page's thumbnail is served; '' for a page without a picture. */
export function thumbnailAddress(page: SharedPage, picture: PagePicture | undefined, base: string): string {
  return picture ? withBase(base, `/anh/nho/${thumbnailName(page, picture)}.webp`) : '';
}
