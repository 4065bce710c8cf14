import { withBase } from '../document/addresses.ts';
import { site } from '../site.ts';

/** Where the site lives: its origin, and the path before every address (`/`, or `/ten/` for a project page). */
export interface SiteAddress {
  origin: string;
  base: string;
}

/**
 * Reads SITE_URL.
 * @param url absolute address with or without a path; undefined or '' gives the site's default.
 * @throws Error with a Vietnamese message where it is no http(s) address.
 */
export function siteAddress(url: string | undefined): SiteAddress {
  const given = url || site.defaultUrl;
  const parsed = URL.parse(given);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(
      `SITE_URL="${given}" không phải là địa chỉ trang web. Cách sửa: viết đủ, ví dụ SITE_URL=https://ten-mien.vn/`,
    );
  }
  return { origin: parsed.origin, base: parsed.pathname.replace(/\/*$/, '/') };
}

/** An absolute address. @param address from the root, without the base: `/huong-dan/`. */
export function absoluteAddress({ origin, base }: SiteAddress, address: string): string {
  return new URL(withBase(base, address), origin).href;
}
