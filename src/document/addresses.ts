import { type Kind, kinds } from '../site.ts';

/** Puts the site's base path (`/` or `/ten/`) before an address from the root: `/a/` gives `/ten/a/`. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/+$/, '')}${address}`;
}

/** The address of a guide or post from the root: `/huong-dan/<slug>/`. */
export function pageAddress(kind: Kind, slug: string): string {
  return `${kinds[kind].path}${slug}/`;
}

/** The Markdown copy of a guide or post: `/huong-dan/<slug>/` gives `/huong-dan/<slug>.md`. */
export function copyAddress(address: string): string {
  return `${address.replace(/\/$/, '')}.md`;
}

/** The list of topics; each has a page below. */
export const TOPICS_ADDRESS = '/chu-de/';

/** The address of a topic from the root. */
export function topicAddress(id: string): string {
  return `${TOPICS_ADDRESS}${id}/`;
}

/** Name of a feed's file: of the whole site at its root, of a topic beside its page. */
const FEED = 'nguon-tin.xml';

/** The feed of all pages. */
export const FEED_ADDRESS = `/${FEED}`;

/** The address of a topic's feed from the root. */
export function topicFeedAddress(id: string): string {
  return `${topicAddress(id)}${FEED}`;
}

/** The list of authors; each has a page below. */
export const AUTHORS_ADDRESS = '/tac-gia/';

/** The address of an author's page from the root: `/tac-gia/tung-buoc/`. */
export function authorAddress(id: string): string {
  return `${AUTHORS_ADDRESS}${id}/`;
}

/** Kind and slug of an address of a guide or post, without its fragment; undefined for any other address. */
export function parsePageAddress(address: string): { kind: Kind; slug: string } | undefined {
  for (const [kind, { path }] of Object.entries(kinds) as [Kind, (typeof kinds)[Kind]][]) {
    const rest = address.startsWith(path) ? address.slice(path.length) : '';
    const slug = /^([a-z0-9-]+)\/$/.exec(rest)?.[1];
    if (slug) return { kind, slug };
  }
  return undefined;
}

/** Whether a path names a file that is no page: something to download, a picture. */
export function namesFile(path: string): boolean {
  return /\.(?!html?$)[a-z\d]+$/i.test(path);
}

/** Letter case and Unicode form taken off, as forgiving file systems compare names. */
export function forgiving(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** An address as it can be written between the brackets of a Markdown link, and as every host finds the file: `/bảng giá.pdf` gives `/bảng%20giá.pdf`. */
export function writtenAddress(file: string): string {
  // Two Unicode forms of one name look the same: only the encoding shows which one is meant.
  const shown = file === file.normalize('NFC') ? file.replace(/[\s%<>]/g, encodeURIComponent) : encodeURI(file);
  return shown.replace(/[#?()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The page that shows what was searched for. */
export const SEARCH_ADDRESS = '/tim-kiem/';

/** What hosts show where there is nothing. */
export const NOT_FOUND_ADDRESS = '/404.html';

/** The sitemap, or the index of its parts. */
export const SITEMAP_ADDRESS = '/sitemap.xml';

/** What programs read first: where they may go, and what there is. */
export const ROBOTS_ADDRESS = '/robots.txt';
export const LLMS_ADDRESS = '/llms.txt';

/** What Netlify and Cloudflare Pages read of old addresses; no visitor is shown it. */
export const REDIRECTS_FILE = '/_redirects';

/** Where authors read how to write, and each rule of the text tools has its page below. */
export const WRITING_ADDRESS = '/viet-bai/';

/** The address of a rule's page: `/viet-bai/tone-placement/`. */
export function rulePageAddress(id: string): string {
  return `${WRITING_ADDRESS}${id}/`;
}
