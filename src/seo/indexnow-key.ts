import { site } from '../site.ts';

/**
 * The key by which search engines see that who tells them of changes owns the site (indexnow.org): `INDEXNOW_KEY`, or
 * else the one in `site.ts`; undefined where neither is given.
 * @throws Error with a Vietnamese message where it is no key.
 */
export function indexNowKey(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const key = env['INDEXNOW_KEY'] || site.indexNowKey;
  if (key === '') return undefined;
  if (/^[A-Za-z0-9-]{8,128}$/.test(key)) return key;
  throw new Error(
    `Khóa IndexNow “${key}” không dùng được. Cách sửa: đặt indexNowKey trong src/site.ts (hoặc biến INDEXNOW_KEY) gồm 8 đến 128 ký tự: chữ a-z, số và gạch nối.`,
  );
}
