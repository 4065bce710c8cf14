/** Why an old address cannot be kept; each has its message in `schemas/alias-issues.ts`. */
export type OldAddressProblem =
  | 'alias-empty'
  | 'alias-start'
  | 'alias-encoding'
  | 'alias-control'
  | 'alias-double-slash'
  | 'alias-dots'
  | 'alias-characters'
  | 'alias-name'
  | 'alias-for-hosts'
  | 'alias-in-page'
  | 'alias-long';

/** Characters that Windows keeps out of file names, and those that end or begin something in an address. */
const NOT_IN_NAMES = /[\\/:*?"<>|#%]/;

/** Names that Windows keeps for itself, with whatever ending. */
const WINDOWS_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Names that hosts do not show to readers, wherever they stand: what begins with a dot (servers keep it hidden, Apache reads
 * `.htaccess` in any folder, certificates are proved below `.well-known`), what IIS reads, what no upload takes along.
 */
const NEVER_SHOWN = /^(?:\..*|web\.config|node_modules)$/i;

/**
 * Names at the top of a site that hosts read themselves or leave out: what begins with `_` (`_headers`, `_worker.js`; Jekyll
 * leaves out all of these), settings of Netlify, Vercel, Firebase, Azure and Cloudflare, the domain of GitHub Pages, the
 * fallback page of Surge, and the folders that Cloudflare takes for programs (`functions`) and answers itself (`cdn-cgi`).
 */
const READ_AT_TOP =
  /^(?:_.*|functions|cdn-cgi|cname|200\.html|(?:netlify|wrangler)\.toml|(?:vercel|now|firebase|staticwebapp\.config|wrangler)\.jsonc?)$/i;

/** What ends a line or turns it round (`%E2%80%AE`); marks that only stand unseen do occur in addresses of old blogs. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/** The only endings with which hosts show a file as a page. */
const PAGE_NAME = /\.html?$/i;

/** Longest name of a file, in bytes: what ext4, APFS and NTFS take. */
const NAME_MAX = 255;

/** Longest address, percent-encoded: a line of `_redirects` may have 1,000 characters with its target. */
const ADDRESS_MAX = 800;

/** The path of an address from the root, or of a whole one; undefined where a whole address is none. */
function pathOf(written: string): string | undefined {
  const path = /^https?:/i.test(written) ? URL.parse(written)?.pathname : written.replace(/[?#].*$/s, '');
  // A slash behind the name of a file is a slip; a folder of that name is none of what hosts and tools expect.
  return path?.replace(/(\.html?)\/+$/i, '$1');
}

/** Takes percent-encoding off each name by itself, so that `%2F` never becomes a slash; undefined where it is broken. */
function decodedNames(path: string): string[] | undefined {
  try {
    return path.split('/').map((name) => decodeURIComponent(name).normalize('NFC'));
  } catch {
    return undefined;
  }
}

/** What is wrong with the names an address is made of, the first that is. */
function namesProblem(names: readonly string[]): OldAddressProblem | undefined {
  if (names.some((name) => !name.isWellFormed())) return 'alias-encoding';
  if (names.some((name) => CONTROLS.test(name))) return 'alias-control';
  if (names.slice(0, -1).includes('')) return 'alias-double-slash';
  if (names.some((name) => /^\.{1,2}$/.test(name))) return 'alias-dots';
  if (names.some((name) => NEVER_SHOWN.test(name)) || READ_AT_TOP.test(names[0] ?? '')) return 'alias-for-hosts';
  if (names.some((name) => NOT_IN_NAMES.test(name))) return 'alias-characters';
  if (names.some((name) => WINDOWS_NAMES.test(name) || /^ |[ .]$/.test(name))) return 'alias-name';
  if (names.slice(0, -1).some((name) => PAGE_NAME.test(name))) return 'alias-in-page';
  return names.some((name) => new TextEncoder().encode(name).length > NAME_MAX) ? 'alias-long' : undefined;
}

/**
 * Brings an old address into the one form it is kept in: from the root, without query and fragment (no static host
 * looks at them), percent-encoding taken off, NFC. Of a whole address (`https://ten.blogspot.com/2021/08/bai.html?m=1`)
 * the path is kept: the old domain is led to the site elsewhere. The form is its own form.
 */
export function readOldAddress(written: string): { address: string } | { problem: OldAddressProblem } {
  const path = pathOf(written.trim());
  if (path === undefined) return { problem: 'alias-start' };
  if (path === '') return { problem: 'alias-empty' };
  if (!path.startsWith('/')) return { problem: 'alias-start' };
  const names = decodedNames(path.slice(1));
  if (!names) return { problem: 'alias-encoding' };
  const problem = namesProblem(names);
  if (problem) return { problem };
  const address = `/${names.join('/')}`;
  return encodeURI(address).length > ADDRESS_MAX ? { problem: 'alias-long' } : { address };
}

/**
 * The file a static host serves for an address, from the root of the built site: `/a.html` is that very file, anything
 * else a folder's `index.html`. `/ten-cu` too: every host leads `/ten-cu` on to `/ten-cu/`, and a file without an ending
 * (or with `.php`) would be offered for download.
 */
export function servedFile(address: string): string {
  const path = address.slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return PAGE_NAME.test(path) ? path : `${path}/index.html`;
}

/** The same for all ways of writing the address of one file, also where a file system takes `A` for `a`. */
export function addressKey(address: string): string {
  return servedFile(address).toLowerCase();
}
