import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_FOUND_ADDRESS, REDIRECTS_FILE } from '../document/addresses.ts';
import type { SiteAddress } from '../seo/site-address.ts';
import type { FoundAnchor } from './anchors.ts';
import { type BuiltFiles, pagePath } from './built-files.ts';
import type { BuiltSite, Forward, PageFacts, PoorName } from './built-site.ts';
import { cssAddresses } from './css-addresses.ts';
import type { FoundAddress } from './element-addresses.ts';
import { type HtmlPage, readHtml } from './html-page.ts';
import { nameFault } from './link-name.ts';
import { forwardRole, isInPage, pageBase } from './page-addresses.ts';
import { redirectLines } from './redirect-lines.ts';
import { Spots } from './spots.ts';
import { StringPool } from './string-pool.ts';
import { resolveAddress, type Target } from './target.ts';
import { TargetTable } from './target-table.ts';
import { markdownAddresses, textAddresses } from './text-addresses.ts';
import { xmlAddresses } from './xml-addresses.ts';

/** Reads the files of a site one after another and keeps what the rules ask for. */
export class SiteReader implements BuiltSite {
  readonly address: SiteAddress;
  readonly files: BuiltFiles;
  readonly read: string[] = [];
  readonly pages = new Map<string, PageFacts>();
  readonly spots = new Spots();
  met = 0;
  readonly names: PoorName[] = [];
  readonly forwards = new Map<string, Forward>();
  readonly linked = new Set<string>();
  readonly unreadable: { file: string; error: unknown }[] = [];
  readonly isDraft: BuiltSite['isDraft'];
  readonly given: BuiltSite['given'];
  readonly #strings = new StringPool();
  readonly #table: TargetTable;

  constructor(files: BuiltFiles, { address, isDraft, given }: Pick<BuiltSite, 'address' | 'isDraft' | 'given'>) {
    this.files = files;
    this.address = address;
    this.isDraft = isDraft;
    this.given = given;
    this.#table = new TargetTable(files, address, this.#strings);
  }

  get targets(): readonly Target[] {
    return this.#table.targets;
  }

  addFile(file: string): void {
    try {
      const text = readFileSync(join(this.files.dir, file), 'utf8');
      const number = this.read.push(file) - 1;
      if (file.endsWith('.html')) this.#addPage(pagePath(file), number, readHtml(text));
      else if (file.endsWith('.css')) this.#addAll(cssAddresses(text), file, number);
      else if (file.endsWith('.xml')) this.#addAll(xmlAddresses(text), file, number);
      else if (file.endsWith('.md')) this.#addAll(markdownAddresses(text), file, number);
      else if (file.endsWith('.txt')) this.#addAll(textAddresses(text), file, number);
      else this.#addRedirects(text, number);
    } catch (error) {
      this.unreadable.push({ file, error });
    }
  }

  #addPage(path: string, file: number, page: HtmlPage): void {
    const isForward = page.refresh !== undefined;
    const from = pageBase(path, page, this.address);
    const ids = new Set([...page.ids].map((id) => this.#strings.keep(id)));
    const { repeatedIds, vagueHeadings, isNoindex } = page;
    this.pages.set(path, { file, ids, repeatedIds, vagueHeadings, isNoindex, isForward });
    this.met += page.addresses.length;
    for (const found of page.addresses) {
      if (isInPage(found.address, page)) continue;
      const target = this.#add(isForward ? { ...found, role: forwardRole(found.role) } : found, from, file);
      this.#walk(target, path);
    }
    for (const anchor of page.anchors) this.#addName(anchor, from, file);
    if (page.refresh) this.#addForward(path, { ...page.refresh, role: 'forward' }, from, file);
  }

  /** Notes that a reader of one page can come to another; nobody does by way of the page for what is not there. */
  #walk({ role, location }: Target, from: string): void {
    if (role === 'anchor' && location.path !== from && from !== NOT_FOUND_ADDRESS) this.linked.add(location.path);
  }

  #addAll(addresses: readonly FoundAddress[], from: string, file: number): void {
    this.met += addresses.length;
    for (const found of addresses) this.#add(found, from, file);
  }

  #addName({ name, isHidden, offset, addressOffset, address }: FoundAnchor, from: string, file: number): void {
    const fault = isHidden ? undefined : nameFault(name);
    if (!fault) return;
    const kept = { name: this.#strings.keep(name), address: this.#strings.keep(address) };
    const spot = { file, offset, length: addressOffset + address.length - offset };
    this.names.push({ spot, fault, ...kept, target: this.#table.of(address, 'anchor', from) });
  }

  #addForward(path: string, found: FoundAddress, from: string, file: number): void {
    const to = this.#add(found, from, file);
    const forward = { to, spot: { file, offset: found.offset, length: found.address.length } };
    // Of a page and a line in `_redirects` for one old address the page comes first: it is what every host has.
    if (!this.forwards.has(path) || this.read[file] !== REDIRECTS_FILE) this.forwards.set(path, forward);
  }

  #addRedirects(text: string, file: number): void {
    for (const { from, to, offset } of redirectLines(text)) {
      const { kind, path } = resolveAddress(from, '/', this.address);
      this.met += 1;
      if (kind === 'internal') this.#addForward(path, { address: to, offset, role: 'forward' }, '/', file);
    }
  }

  #add({ address, offset, role }: FoundAddress, from: string, file: number): Target {
    const target = this.#table.of(address, role, from);
    this.spots.add(file, target.number, offset);
    return target;
  }
}
