import { relative, resolve } from 'node:path';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import { type Kind, kinds } from '../../src/site.ts';
import { WrongOption } from '../lib/text-options.ts';

/** A page as somebody names it on a command line. */
export interface PageName {
  /** Undefined where only the name was given. */
  kind: Kind | undefined;
  /** Name of its folder. Whether there is one, and whether it makes an address, is not looked at. */
  slug: string;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}

function kindWhere(fits: (kind: (typeof kinds)[Kind]) => boolean): Kind | undefined {
  return Object.keys(kinds)
    .filter(isKind)
    .find((kind) => fits(kinds[kind]));
}

/** `/huong-dan/ten-bai/`, with or without its last slash. */
function fromAddress(address: string): PageName | undefined {
  const kind = kindWhere(({ path }) => address.startsWith(path));
  const slug = kind && /^([^/?#]+)\/?(?:[?#].*)?$/.exec(address.slice(kinds[kind].path.length))?.[1];
  return slug ? { kind, slug } : undefined;
}

/** `guides/ten-bai`, `guides/ten-bai/index.mdx`. */
function fromPath(path: string): PageName | undefined {
  const [, folder, slug] = /^([^/]+)\/([^/]+?)(?:\/(?:index\.mdx)?)?$/.exec(path.replaceAll('\\', '/')) ?? [];
  const kind = kindWhere((one) => one.folder === folder);
  return kind && slug ? { kind, slug } : undefined;
}

/** Takes the site's own origin and base path off an address. */
function ownAddress(typed: string, { origin, base }: SiteAddress): string {
  return typed.startsWith(origin + base) ? `/${typed.slice(origin.length + base.length)}` : typed;
}

/**
 * Reads what an author calls a page: the name of its folder (`ten-bai`), its address (`/huong-dan/ten-bai/`, a whole one
 * too), or the path of its folder or file (`content/guides/ten-bai`).
 * @param dir absolute path of the content folder.
 * @throws WrongOption where it is none of these.
 */
export function readPageName(typed: string, dir: string, site: SiteAddress): PageName {
  const named = typed.normalize('NFC').trim();
  if (named && !/[/\\]/.test(named)) return { kind: undefined, slug: named };
  const read = fromAddress(ownAddress(named, site)) ?? fromPath(named) ?? fromPath(relative(dir, resolve(named)));
  if (read) return read;
  throw new WrongOption(
    `Không rõ “${typed}” là bài nào. Viết tên thư mục (ten-bai), địa chỉ (/huong-dan/ten-bai/) hoặc đường dẫn (content/guides/ten-bai).`,
  );
}
