import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from '../seo/site-address.ts';
import type { FoundAnchor } from './anchors.ts';
import { BuiltFiles, pagePath } from './built-files.ts';
import type { FoundAddress } from './element-addresses.ts';
import { type HtmlPage, readHtml } from './html-page.ts';
import { type NameFault, nameFault } from './link-name.ts';
import { readRedirects } from './redirects-file.ts';
import { type Spot, Spots } from './spots.ts';
import { StringPool } from './string-pool.ts';
import { plainFragment, resolveAddress, type Role, type Target } from './target.ts';
import { xmlAddresses } from './xml-addresses.ts';

/** What is kept of a page once it is read. */
export interface PageFacts {
  /** Number of its file in `BuiltSite.read`. */
  file: number;
  ids: ReadonlySet<string>;
  repeatedIds: readonly { id: string; offset: number }[];
  isNoindex: boolean;
  /** It only sends readers on to another address. */
  isForward: boolean;
}

/** A link whose words say nothing. */
export interface PoorName {
  spot: Spot;
  fault: NameFault;
  name: string;
  address: string;
}

/** An old address and where it leads. */
export interface Forward {
  to: Target;
  spot: Spot;
}

/** A built site as the rules see it. */
export interface BuiltSite {
  address: SiteAddress;
  files: BuiltFiles;
  /** The files that were read, from the folder on; a `Spot` has the number in here. */
  read: readonly string[];
  /** By the page's address from the root: `/a/`. */
  pages: ReadonlyMap<string, PageFacts>;
  /** Each different address once. */
  targets: readonly Target[];
  spots: Spots;
  /** How many addresses were met, also those that `spots` leaves out because they are right in their own page. */
  met: number;
  names: readonly PoorName[];
  /** By the old path. */
  forwards: ReadonlyMap<string, Forward>;
  /** Paths that a reader can come to from another page. */
  linked: ReadonlySet<string>;
  /** Whether a page that is not there is one that an author has not published yet. */
  isDraft(path: string): boolean;
  /** Files that could not be read, and why. */
  unreadable: readonly { file: string; error: unknown }[];
}

/** How a walk over the files is to be shown; gives them again, one after another. */
export type Paced = <T>(items: readonly T[]) => Iterable<T>;

/** How a site is to be read. */
export interface ReadOptions {
  address: SiteAddress;
  /** Tells of a page that is not there whether an author has a draft of it; never, unless told. */
  isDraft?: (path: string) => boolean;
  /** Shows how far the reading is. */
  paced?: Paced;
}

const NOT_WALKED = new Set(['/404.html']);

/** Reads the files of a site one after another and keeps what the rules ask for. */
class SiteReader implements BuiltSite {
  readonly address: SiteAddress;
  readonly files: BuiltFiles;
  readonly read: string[] = [];
  readonly pages = new Map<string, PageFacts>();
  readonly targets: Target[] = [];
  readonly spots = new Spots();
  met = 0;
  readonly names: PoorName[] = [];
  readonly forwards = new Map<string, Forward>();
  readonly linked = new Set<string>();
  readonly unreadable: { file: string; error: unknown }[] = [];
  readonly #known = new Map<string, Target>();
  readonly #strings = new StringPool();

  readonly isDraft: (path: string) => boolean;

  constructor(files: BuiltFiles, { address, isDraft = () => false }: ReadOptions) {
    this.files = files;
    this.address = address;
    this.isDraft = isDraft;
  }

  addFile(file: string): void {
    try {
      const text = readFileSync(join(this.files.dir, file), 'utf8');
      const number = this.read.push(file) - 1;
      if (file.endsWith('.html')) this.#addPage(pagePath(file), number, readHtml(text));
      else if (file.endsWith('.xml')) this.#addXml(text, file, number);
      else this.#addRedirects(text, number);
    } catch (error) {
      this.unreadable.push({ file, error });
    }
  }

  #addPage(path: string, file: number, page: HtmlPage): void {
    const isForward = page.refresh !== undefined;
    const from = page.base === undefined ? path : resolveAddress(page.base, path, this.address).path || path;
    const ids = new Set([...page.ids].map((id) => this.#strings.keep(id)));
    this.pages.set(path, { file, ids, repeatedIds: page.repeatedIds, isNoindex: page.isNoindex, isForward });
    this.met += page.addresses.length;
    for (const found of page.addresses) {
      if (isInPage(found.address, page)) continue;
      const target = this.#addAddress(isForward ? { ...found, role: forwardRole(found.role) } : found, from, file);
      if (target.role === 'anchor' && target.location.path !== path && !NOT_WALKED.has(path))
        this.linked.add(target.location.path);
    }
    for (const anchor of page.anchors) this.#addName(anchor, file);
    if (page.refresh) this.#addForward(path, { ...page.refresh, role: 'forward' }, from, file);
  }

  #addXml(text: string, from: string, file: number): void {
    const addresses = xmlAddresses(text);
    this.met += addresses.length;
    for (const found of addresses) this.#addAddress(found, from, file);
  }

  #addName({ name, isHidden, offset, addressOffset, address }: FoundAnchor, file: number): void {
    const fault = isHidden ? undefined : nameFault(name);
    if (!fault) return;
    const kept = { name: this.#strings.keep(name), address: this.#strings.keep(address) };
    this.names.push({ spot: { file, offset, length: addressOffset + address.length - offset }, fault, ...kept });
  }

  #addForward(path: string, found: FoundAddress, from: string, file: number): void {
    const to = this.#addAddress(found, from, file);
    const forward = { to, spot: { file, offset: found.offset, length: found.address.length } };
    // Of a page and a line in `_redirects` for one old address the page comes first: it is what every host has.
    if (!this.forwards.has(path) || this.read[file] !== '/_redirects') this.forwards.set(path, forward);
  }

  #addRedirects(text: string, file: number): void {
    for (const { from, to, offset } of readRedirects(text)) {
      const { kind, path } = resolveAddress(from, '/', this.address);
      const found: FoundAddress = { address: to, offset, role: 'forward' };
      if (kind === 'internal') this.#addForward(path, found, '/', file);
    }
  }

  #addAddress({ address, offset, role }: FoundAddress, from: string, file: number): Target {
    // Only an address that does not begin anew means something else on each page.
    const key = /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(address) ? `${role} ${address}` : `${role} ${address} ${from}`;
    const target = this.#known.get(key) ?? this.#addTarget(key, address, from, role);
    this.spots.add(file, target.number, offset);
    return target;
  }

  #addTarget(key: string, address: string, from: string, role: Role): Target {
    const raw = this.#strings.keep(address);
    const resolved = resolveAddress(raw, from, this.address);
    const location = this.files.locate(resolved.path);
    const target = { ...resolved, number: this.targets.length, raw, role, location };
    this.targets.push(target);
    this.#known.set(Buffer.from(key).toString(), target);
    return target;
  }
}

/** A link to a place in its own page that is there: most of all links, and nothing more is to be known of them. */
function isInPage(address: string, page: HtmlPage): boolean {
  if (!address.startsWith('#') || page.base !== undefined) return false;
  const fragment = plainFragment(address);
  return isTop(fragment) || page.ids.has(fragment);
}

/** What a redirect page says of the new address, it says for machines, whatever the element. */
function forwardRole(role: Role): Role {
  return role === 'anchor' || role === 'reference' ? 'forward' : role;
}

/** The fragments that mean the top of a page, whether or not it has such an id (HTML Standard, scrolling to a fragment). */
export function isTop(fragment: string): boolean {
  return fragment === '' || fragment.toLowerCase() === 'top';
}

function isRead(file: string): boolean {
  return /\.(?:html|xml)$/.test(file) || file === '/_redirects';
}

/**
 * Reads a built site.
 * @param dir absolute path of the folder.
 * @throws what the file system throws where the folder itself cannot be read.
 */
export function readSite(dir: string, options: ReadOptions): BuiltSite {
  const { paced = (items) => items } = options;
  const files = new BuiltFiles(dir);
  const site = new SiteReader(files, options);
  for (const file of paced([...files.files].filter(isRead))) site.addFile(file);
  return site;
}
