import type { SiteAddress } from '../seo/site-address.ts';
import { LLMS_ADDRESS, REDIRECTS_FILE, ROBOTS_ADDRESS } from '../document/addresses.ts';
import { BuiltFiles } from './built-files.ts';
import type { BuiltSite, Paced } from './built-site.ts';
import { SiteReader } from './site-reader.ts';

/** How a site is to be read. */
export interface ReadOptions {
  address: SiteAddress;
  /** Tells of a page that is not there whether an author has a draft of it; never, unless told. */
  isDraft?: (path: string) => boolean;
  /** As `BuiltSite.given`; none, unless told. */
  given?: ReadonlySet<string>;
  /** Shows how far the reading is. */
  paced?: Paced;
}

/** Files besides the pages that name addresses of the site. */
const FOR_PROGRAMS = new Set([REDIRECTS_FILE, ROBOTS_ADDRESS, LLMS_ADDRESS]);

function isRead(file: string): boolean {
  return /\.(?:html|xml|css|md)$/.test(file) || FOR_PROGRAMS.has(file);
}

/**
 * Reads a built site.
 * @param dir absolute path of the folder.
 * @throws what the file system throws where the folder itself cannot be read.
 */
export function readSite(dir: string, options: ReadOptions): BuiltSite {
  const { address, isDraft = () => false, given = new Set(), paced = (items) => items } = options;
  const files = new BuiltFiles(dir);
  const site = new SiteReader(files, { address, isDraft, given });
  for (const file of paced([...files.files].filter(isRead))) site.addFile(file);
  return site;
}
