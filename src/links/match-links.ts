import type { FoundAnchor } from './anchors.ts';
import type { HtmlPage } from './html-page.ts';
import type { SourceLink, SourceLinks, SourcePicture } from './source-links.ts';

/** An address as both sides can be compared by: without the base path, decoded, NFC. */
function comparable(address: string, base: string): string {
  const own = address.startsWith(base) ? `/${address.slice(base.length)}` : address;
  try {
    return decodeURI(own).normalize('NFC');
  } catch {
    return own.normalize('NFC');
  }
}

/** The links of a page that an author can have written: those in the text, or all where no text is marked. */
function written({ anchors }: HtmlPage): FoundAnchor[] {
  const hasProse = anchors.some(({ isInProse }) => isInProse);
  return anchors.filter(({ isInProse, isMade }) => !isMade && (isInProse || !hasProse));
}

/**
 * Pairs links of one address. As many on both sides are pairs in their order. Where the page has more (a menu with the
 * same address), the words tell, and among equal words the order.
 */
function pairs(made: readonly FoundAnchor[], sources: readonly SourceLink[]): [FoundAnchor, SourceLink][] {
  if (made.length === sources.length)
    return made.flatMap((anchor, at): [FoundAnchor, SourceLink][] => (sources[at] ? [[anchor, sources[at]]] : []));
  const left = [...sources];
  return made.flatMap((anchor): [FoundAnchor, SourceLink][] => {
    const at = left.findIndex(({ words }) => words === anchor.words);
    const [source] = at < 0 ? [] : left.splice(at, 1);
    return source ? [[anchor, source]] : [];
  });
}

function matchPictures({ pictures }: HtmlPage, sources: readonly SourcePicture[]): [number, SourcePicture][] {
  const byAlt = Map.groupBy(sources, ({ alt }) => alt);
  return pictures.flatMap(({ offsets, alt }): [number, SourcePicture][] => {
    const source = byAlt.get(alt)?.shift();
    return source ? offsets.map((offset) => [offset, source]) : [];
  });
}

/**
 * Finds, for the links and pictures of a built page, what the author wrote.
 * @returns by offset in the page (of an `<a` tag, of an address) the start and end offset in the author's file.
 */
export function matchLinks(
  page: HtmlPage,
  source: SourceLinks,
  base: string,
): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  const made = Map.groupBy(written(page), ({ address }) => comparable(address, base));
  for (const [address, sources] of Map.groupBy(source.links, (link) => comparable(link.address, '/'))) {
    for (const [anchor, link] of pairs(made.get(address) ?? [], sources)) {
      found.set(anchor.offset, link.range);
      found.set(anchor.addressOffset, link.addressRange);
    }
  }
  for (const [offset, { range }] of matchPictures(page, source.pictures)) found.set(offset, range);
  return found;
}
