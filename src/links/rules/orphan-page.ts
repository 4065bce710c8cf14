import { NOT_FOUND_ADDRESS } from '../../document/addresses.ts';
import type { BuiltSite } from '../built-site.ts';
import { followForwards } from '../forwards.ts';
import type { LinkRule, Problem } from '../rule.ts';

/** Readers need no link to these. */
const ENTRANCES = new Set(['/', NOT_FOUND_ADDRESS]);

/** Every path one can come to, those behind an old address included. */
function reached(site: BuiltSite): Set<string> {
  const ends = [...site.linked].flatMap((path) => followForwards(path, site)?.end ?? []);
  return new Set([...site.linked, ...ends]);
}

/**
 * A page that no other page links to. Left out: the entrances, redirect pages, pages that ask not to be indexed, which
 * are opened by a form or a mail and not found by reading, and what the owner put into `public/`: a search engine's proof
 * of ownership (`google….html`), the page of an advertisement.
 */
function* find(site: BuiltSite): Generator<Problem> {
  const paths = reached(site);
  for (const [path, { file, isNoindex, isForward }] of site.pages) {
    const isMeant = isNoindex || isForward || ENTRANCES.has(path) || site.given.has(site.read[file] ?? '');
    if (isMeant || paths.has(path)) continue;
    yield {
      message: `Không có trang nào dẫn tới ${path}.`,
      remedy: 'đặt một liên kết tới trang này ở trang có liên quan, hoặc bỏ trang.',
      spots: [{ file, offset: -1, length: 1 }],
    };
  }
}

/** A page that cannot be come to by reading. */
export const orphanPage: LinkRule = { id: 'orphan-page', find };
