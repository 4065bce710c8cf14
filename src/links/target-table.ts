import type { SiteAddress } from '../seo/site-address.ts';
import type { BuiltFiles } from './built-files.ts';
import type { StringPool } from './string-pool.ts';
import { resolveAddress, type Role, type Target } from './target.ts';

/** Whether an address means the same wherever it stands. @param from as for `resolveAddress`. */
function isWhole(address: string, from: string): boolean {
  return (address.startsWith('/') && from.startsWith('/')) || /^[a-z][a-z\d+.-]*:/i.test(address);
}

/** Every different address of a site, resolved once. */
export class TargetTable {
  /** In the order they were met. */
  readonly targets: Target[] = [];
  readonly #files: BuiltFiles;
  readonly #site: SiteAddress;
  readonly #strings: StringPool;
  readonly #known: Readonly<Record<Role, Map<string, Target>>> = {
    anchor: new Map(),
    reference: new Map(),
    asset: new Map(),
    name: new Map(),
    forward: new Map(),
  };

  constructor(files: BuiltFiles, site: SiteAddress, strings: StringPool) {
    this.#files = files;
    this.#site = site;
    this.#strings = strings;
  }

  /** The target of an address. @param from as for `resolveAddress`. */
  of(address: string, role: Role, from: string): Target {
    const key = isWhole(address, from) ? address : `${address} ${from}`;
    return this.#known[role].get(key) ?? this.#add(key, address, role, from);
  }

  #add(key: string, address: string, role: Role, from: string): Target {
    const raw = this.#strings.keep(address);
    const resolved = resolveAddress(raw, from, this.#site);
    const location = this.#files.locate(resolved.path);
    const target = { ...resolved, number: this.targets.length, raw, role, location };
    this.targets.push(target);
    this.#known[role].set(this.#strings.keep(key), target);
    return target;
  }
}
