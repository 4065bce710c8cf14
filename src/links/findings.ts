import type { Finding, FindingText } from '../document/finding.ts';
import type { BuiltSite } from './built-site.ts';
import type { LinkRule } from './rule.ts';
import { type Content, placesOf, type SourcePlace } from './source-places.ts';
import type { Spot } from './spots.ts';

/** A fault at one place of a built file. */
interface Fault {
  text: FindingText;
  spot: Spot;
}

/** One fault in files that no author wrote: it comes from the layout and stands on many pages. */
interface Repeated {
  text: FindingText;
  place: SourcePlace;
  files: Set<number>;
}

function faultsOf(rules: readonly LinkRule[], site: BuiltSite): Fault[] {
  const faults: Fault[] = [];
  for (const { id, find } of rules) {
    for (const { message, remedy, spots } of find(site))
      for (const spot of spots) faults.push({ text: { rule: id, message, remedy }, spot });
  }
  return faults;
}

function onPages(count: number): string {
  return count > 1 ? ` (Có ở ${count.toLocaleString('vi')} trang; đây là chỗ đầu tiên.)` : '';
}

/** Collects findings: each of an author's once a place, all others once, with the number of pages. */
class Collected {
  readonly #authors = new Map<string, Finding>();
  readonly #repeated = new Map<string, Repeated>();

  add({ text, spot }: Fault, place: SourcePlace): void {
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
  const collected = new Collected();
  const byFile = Map.groupBy(faultsOf(rules, site), ({ spot }) => spot.file);
  // In the order of files, so that the first place of a fault is the same on every run.
  for (const [file, faults] of [...byFile].sort(([one], [other]) => one - other)) {
    const placeOf = placesOf(file, site, content);
    for (const fault of faults) collected.add(fault, placeOf(fault.spot));
  }
  return collected.all();
}
