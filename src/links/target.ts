import type { SiteAddress } from '../seo/site-address.ts';
import type { Location } from './built-files.ts';

/**
 * What an address is there for. `anchor`: a reader can follow it. `reference`: it names a page for machines (canonical,
 * feeds, sitemap, JSON-LD). `asset`: the page loads it. `name`: an `@id`, which need not be a place in a page.
 * `forward`: a redirect page says where the page went.
 */
export type Role = 'anchor' | 'reference' | 'asset' | 'name' | 'forward';

/** What kind of address it is. `other`: mailto, tel, data and the like, of which nothing is asked. */
export type AddressKind = 'internal' | 'external' | 'outside-base' | 'script' | 'malformed' | 'other';

/** An address, resolved from where it stands. */
export interface Resolved {
  kind: AddressKind;
  /** `internal`: from the site's root without the base path, decoded: `/huong-dan/a/`; '' is the root without its slash. `outside-base`: from the host's root. */
  path: string;
  /** Decoded, NFC, without a text directive (`:~:text=`); '' where there is none. */
  fragment: string;
  /** The whole address, of an external one. */
  address: string;
  /** It is ours and says `http:` where we have `https:`. */
  isInsecure: boolean;
}

/** One distinct address of a built site. */
export interface Target extends Resolved {
  /** Its place in `BuiltSite.targets`. */
  number: number;
  /** As it is written where it was met first. */
  raw: string;
  role: Role;
  /** Where in the built site an internal one leads. */
  location: Location;
}

/** Not worth the cost of a URL parser: an address from the root in plain letters, which most are. */
const PLAIN = /^\/(?:[\w-]+(?:\.[\w-]+)*\/?)*(?:#[\w-]*)?$/;

const NOTHING = { path: '', fragment: '', address: '', isInsecure: false };

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A fragment as ids are compared: without `#` and text directive, decoded where it can be, NFC. */
export function plainFragment(hash: string): string {
  const id = hash.replace(/^#/, '').replace(/:~:.*$/s, '');
  return (decoded(id) ?? id).normalize('NFC');
}

/** A path below the base, from the site's root; undefined where it is not below. */
function belowBase(path: string, base: string): string | undefined {
  if (path.startsWith(base)) return path.slice(base.length - 1);
  return `${path}/` === base ? '' : undefined;
}

function ownAddress(path: string, hash: string, isInsecure: boolean, base: string): Resolved | undefined {
  const inside = belowBase(path, base);
  if (inside === undefined) return undefined;
  return { ...NOTHING, kind: 'internal', path: inside, fragment: plainFragment(hash), isInsecure };
}

/** Whether a slash too many (`//bai-viet/ba/`) makes a folder a host: hosts of the web have a dot. */
function isSlip(raw: string, { hostname }: URL): boolean {
  return /^\s*\/\//.test(raw) && !/[.:]/.test(hostname) && hostname !== 'localhost';
}

function webAddress(url: URL, raw: string, { origin, base }: SiteAddress): Resolved {
  const external: Resolved = { ...NOTHING, kind: 'external', address: url.href };
  const own = URL.parse(origin);
  if (url.host !== own?.host) return isSlip(raw, url) ? { ...NOTHING, kind: 'malformed' } : external;
  const path = decoded(url.pathname);
  if (path === undefined) return { ...NOTHING, kind: 'malformed' };
  const isInsecure = url.protocol === 'http:' && own.protocol === 'https:';
  const inside = ownAddress(path, url.hash, isInsecure, base);
  if (inside) return inside;
  // Another site may stand beside ours on the same host; only an address without a host is surely meant as ours.
  return /^\s*(?:https?:)?\/\//i.test(raw) ? external : { ...NOTHING, kind: 'outside-base', path };
}

/**
 * Resolves an address.
 * @param raw as written. @param from path, from the site's root, of the page it stands in; the whole address of another
 * site where its `<base>` leads there.
 */
export function resolveAddress(raw: string, from: string, site: SiteAddress): Resolved {
  const isOurs = from.startsWith('/');
  if (isOurs && PLAIN.test(raw)) {
    const hash = raw.indexOf('#');
    const path = hash < 0 ? raw : raw.slice(0, hash);
    const plain = ownAddress(path, hash < 0 ? '' : raw.slice(hash), false, site.base);
    return plain ?? { ...NOTHING, kind: 'outside-base', path };
  }
  if (raw.trim() === '') return { ...NOTHING, kind: 'malformed' };
  const url = URL.parse(raw, isOurs ? `${site.origin}${site.base}${encodeURI(from.slice(1))}` : from);
  if (!url) return { ...NOTHING, kind: 'malformed' };
  if (url.protocol === 'http:' || url.protocol === 'https:') return webAddress(url, raw, site);
  return { ...NOTHING, kind: /^(?:java|vb)script:$/.test(url.protocol) ? 'script' : 'other' };
}

/** The fragments that mean the top of a page, whether or not it has such an id (HTML Standard, scrolling to a fragment). */
export function isTop(fragment: string): boolean {
  return fragment === '' || fragment.toLowerCase() === 'top';
}
