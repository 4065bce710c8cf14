import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BuiltPage } from './built-site.ts';

/** A site under test: its pages, its folder and the path it is served under. */
export interface SiteUnderTest {
  pages: ReadonlyMap<string, BuiltPage>;
  outDir: string;
  base: string;
}

function ids(document: Document): string[] {
  return [...document.querySelectorAll('[id]')].map(({ id }) => id);
}

/** Every address of the site's own that a page names, with its element. */
function ownAddresses({ document }: BuiltPage): string[] {
  const named = [...document.querySelectorAll('[href], [src], [action]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(', ').map((candidate) => candidate.split(' ')[0] ?? ''),
  );
  return [...named, ...sets].filter((address) => !/^(?:https?:|mailto:|tel:)/.test(address));
}

/** Each link leads to a page or file that is there, and to a place in it that is there. */
export function expectLinksToHold(page: BuiltPage, { pages, outDir, base }: SiteUnderTest): void {
  for (const address of ownAddresses(page)) {
    const [path = '', fragment] = address.split('#', 2);
    if (path !== '')
      expect(path.startsWith(base), `${page.address} names ${address}, which is outside of ${base}`).toBe(true);
    const inside = path === '' ? page.address : `/${path.slice(base.length).split('?')[0]}`;
    const target = pages.get(inside);
    const isFile = existsSync(join(outDir, inside)) && statSync(join(outDir, inside)).isFile();
    expect(target !== undefined || isFile, `${page.address} names ${address}, which is not there`).toBe(true);
    if (fragment && target) expect(ids(target.document), `${page.address} -> ${address}`).toContain(fragment);
  }
}

/** Headings start at one h1 and leave no level out; no id stands twice. */
export function expectSoundStructure({ address, document }: BuiltPage): void {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
  expect(
    levels.filter((level) => level === 1),
    `${address}: h1`,
  ).toHaveLength(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
  expect(jumps, `${address}: headings ${levels.join(' ')}`).toEqual([]);
  const all = ids(document);
  expect(
    all.filter((id, index) => all.indexOf(id) !== index),
    `${address}: ids twice`,
  ).toEqual([]);
}

/** The start of a page whose policy rules all that follows, in whatever form the HTML is written. */
export const POLICY_FIRST =
  /^<!doctype html>\s*<html lang="vi">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy" content="/i;

/** The strict content policy holds: nothing inline that it would block, nothing from elsewhere. */
export function expectStrictPolicy({ address, html, document }: BuiltPage): void {
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  expect(html, address).toMatch(POLICY_FIRST);
  expect(policy, address).toMatch(/default-src 'self'/);
  expect(policy, address).toContain("base-uri 'none'");
  expect(policy, address).toMatch(/script-src [^;]*'self'/);
  expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  expect(html, `${address}: style=`).not.toMatch(/<[^>]+ style=/);
  expect(html, `${address}: on…=`).not.toMatch(/<[^>]+ on[a-z]+=/);
  const loaded = [
    ...document.querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=preload], iframe'),
  ];
  const foreign = loaded.filter((element) =>
    /^(?:https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
  );
  expect(foreign, `${address}: loads from elsewhere`).toEqual([]);
}
