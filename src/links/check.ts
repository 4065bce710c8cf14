import type { Finding } from '../document/finding.ts';
import type { SiteAddress } from '../seo/site-address.ts';
import type { BuiltSite, Paced } from './built-site.ts';
import { ContentHeads } from './content-heads.ts';
import { ContentTables } from './content-tables.ts';
import { linkFindings } from './findings.ts';
import { readSite } from './read-site.ts';
import { LINK_RULES } from './rules.ts';
import type { Content } from './source-places.ts';

/** What is to be checked. */
export interface CheckedSite {
  /** Absolute path of the built site. */
  dir: string;
  /** Absolute path of the content folder it was made from. */
  contentDir: string;
  address: SiteAddress;
  /** Files that the site has as the owner gave them, from the folder on; none, unless told. */
  given?: ReadonlySet<string>;
  /** Shows how far the reading is. */
  paced?: Paced;
}

/** A site's links, and what is wrong with them. */
export interface CheckedLinks {
  site: BuiltSite;
  /** For `externalLinks`. */
  content: Content;
  findings: Finding[];
}

/**
 * Checks every address in a built site.
 * @throws what the file system throws where the folder cannot be read; a single file that cannot is in `site.unreadable`.
 */
export function checkSite({ dir, contentDir, ...options }: CheckedSite): CheckedLinks {
  const content = { dir: contentDir, heads: new ContentHeads(contentDir), tables: new ContentTables(contentDir) };
  const site = readSite(dir, { ...options, isDraft: (path) => content.heads.isDraft(path) });
  return { site, content, findings: linkFindings(LINK_RULES, site, content) };
}
