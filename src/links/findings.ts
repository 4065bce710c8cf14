import type { Finding, FindingText } from '../document/finding.ts';
import type { BuiltSite } from './built-site.ts';
import type { LinkRule } from './rule.ts';
import { type Content, placesOf, type SourcePlace } from './source-places.ts';
import type { Spot } from './spots.ts';

/** A fault at one place of a built file. */
interface Fault {
  text: FindingText;
  spot: Spot;
  /** Rule and address; undefined for a fault that is not about an address. */
  subject: string | undefined;
}

/** One fault in files that no author wrote: it comes from the layout and stands on many pages. */
interface Repeated extends Pick<Fault, 'text'> {
  place: SourcePlace;
  files: Set<number>;
}

function faultsOf(rules: readonly LinkRule[], site: BuiltSite): Fault[] {
  const faults: Fault[] = [];
  for (const { id, find } of rules) {
    for (const { spots, about, ...words } of find(site)) {
      const subject = about === undefined ? undefined : `${id}\n${about}`;
      for (const spot of spots) faults.push({ text: { rule: id, ...words }, spot, subject });
    }
  }
  return faults;
}

function onPages(count: number): string {
  return count > 1 ? ` (Có ở ${count.toLocaleString('vi')} trang; đây là chỗ đầu tiên.)` : '';
}

/**
 * Collects findings: each of an author's once a place, all others once, with the number of pages. Feeds and
 * Markdown copies have the text of pages, and so their faults: what is told of a page is not told of them again, where pages come first.
 */
class Collected {
  readonly #read: readonly string[];
  readonly #told = new Set<string>();
  readonly #authors = new Map<string, Finding>();
  readonly #repeated = new Map<string, Repeated>();

  /** @param read the files by number, as `BuiltSite.read`. */
  constructor(read: readonly string[]) {
    this.#read = read;
  }

  add({ text, spot, subject }: Fault, place: SourcePlace): void {
    if (subject !== undefined) {
      if (this.isCopy(spot.file) && this.#told.has(subject)) return;
      if (!this.isCopy(spot.file)) this.#told.add(subject);
    }
    const key = `${text.rule}\n${text.message}`;
    const { isAuthors, ...where } = place;
    if (isAuthors) {
      this.#authors.set(`${key}\n${place.file}:${place.line}:${place.column}`, { ...text, ...where });
      return;
    }
    const known = this.#repeated.get(key) ?? { text, place, files: new Set() };
    known.files.add(spot.file);
    this.#repeated.set(key, known);
  }

  /** Whether a file has the text of pages. */
  isCopy(file: number): boolean {
    return /\.(?:xml|md)$/.test(this.#read[file] ?? '');
  }

  all(): Finding[] {
    const repeated = [...this.#repeated.values()].map(({ text, place: { isAuthors: _, ...where }, files }) => ({
      ...text,
      ...where,
      message: `${text.message}${onPages(files.size)}`,
    }));
    return [...this.#authors.values(), ...repeated];
  }
}

/**
 * Runs rules over a built site.
 * @returns a finding for each place an author wrote, and one for each fault of the layout, however many pages have it.
 */
export function linkFindings(rules: readonly LinkRule[], site: BuiltSite, content: Content): Finding[] {
  const collected = new Collected(site.read);
  const byFile = Map.groupBy(faultsOf(rules, site), ({ spot }) => spot.file);
  const isLater = ([file]: readonly [number, unknown]): number => (collected.isCopy(file) ? 1 : 0);
  // In the order of files, so that the first place of a fault is the same on every run; copies behind pages.
  const ordered = [...byFile].sort((one, other) => isLater(one) - isLater(other) || one[0] - other[0]);
  for (const [file, faults] of ordered) {
    const placeOf = placesOf(file, site, content);
    for (const fault of faults) collected.add(fault, placeOf(fault.spot));
  }
  return collected.all();
}
