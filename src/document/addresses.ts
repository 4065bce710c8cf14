import { type Kind, kinds } from '../site.ts';

/** Puts the site's base path (`/` or `/ten/`) before an address from the root: `/a/` gives `/ten/a/`. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/+$/, '')}${address}`;
}

/** The address of a guide or post from the root: `/huong-dan/<slug>/`. */
export function pageAddress(kind: Kind, slug: string): string {
  return `${kinds[kind].path}${slug}/`;
}

/** The address of a topic from the root. */
export function topicAddress(id: string): string {
  return `/chu-de/${id}/`;
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

/** Where authors read how to write, and each rule of the text tools has its page below. */
export const WRITING_ADDRESS = '/viet-bai/';

/** The address of a rule's page: `/viet-bai/tone-placement/`. */
export function rulePageAddress(id: string): string {
  return `${WRITING_ADDRESS}${id}/`;
}
