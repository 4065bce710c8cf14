import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { inject } from 'vitest';
import { type BuildRun, buildFolder, type FixtureSite, fixtureSite } from './built-site.ts';

/** A site that was built once for all tests that only look at it. */
export interface SharedSite extends Omit<FixtureSite, 'remove'>, BuildRun {}

/** The files share a process, so that what the first asks for is there for the others. */
const built = new Map<string, Promise<SharedSite>>();

async function build(name: string, prepare: (dir: string) => Promise<void>, env: Readonly<Record<string, string>>) {
  const site = fixtureSite(join(inject('sharedSites'), name));
  await prepare(site.dir);
  return { ...site, ...(await buildFolder(site.dir, env)) };
}

/** @throws where it does not build. */
async function shared(name: string, ...how: [(dir: string) => Promise<void>, Readonly<Record<string, string>>]) {
  const site = built.get(name) ?? build(name, ...how);
  built.set(name, site);
  const { ok, output } = await site;
  if (!ok) throw new Error(output);
  return site;
}

/** Commits a whole folder in a repository of its own, on a day. */
function commit(dir: string, date: string): void {
  const person = ['-c', 'user.name=Người thử', '-c', 'user.email=thu@vi-du.example'];
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const config = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const env = { ...Object.fromEntries(own), ...config, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...person, 'commit', '--quiet', '--message', 'Bài'],
  ]) {
    execFileSync('git', args, { cwd: dir, env });
  }
}

/** Where the site under a path says it is. */
export const ORIGIN = 'https://vi-du.example';
export const BASE = '/kho-sach/';
export const INDEXNOW_KEY = 'a1b2c3d4e5f6';

/**
 * The fixture site under a path, out of a repository whose one commit is of 4 March 2026, with a key for IndexNow. Its
 * folder's name has the signs that Astro takes for parts of an address.
 */
export function siteUnderPath(): Promise<SharedSite> {
  const prepare = async (dir: string): Promise<void> => commit(dir, '2026-03-04T05:06:07+07:00');
  return shared('giảm 50% #1 vì sao? ', prepare, { SITE_URL: `${ORIGIN}${BASE}`, INDEXNOW_KEY });
}

/** A screenshot of other bytes than the one that is used, and in no page. */
async function addUnused(dir: string): Promise<void> {
  const shots = join(dir, 'screenshots', 'gian-hang');
  const unused = sharp({ create: { width: 60, height: 40, channels: 3, background: '#204060' } });
  writeFileSync(join(shots, 'chua-dung.png'), await unused.png().toBuffer());
  writeFileSync(join(shots, 'chua-dung.yaml'), 'image: chua-dung.png\nalt: Một màu xanh.\ncaption: Màu xanh.\n');
  if (existsSync(join(dir, '.git'))) throw new Error('meant to be without a repository');
}

/** The fixture site at the root of its host, without a repository, with a screenshot that no page uses. */
export function siteAtRoot(): Promise<SharedSite> {
  // What stands in an author's shell must not change the site: Astro would take these for its own.
  return shared('o-goc', addUnused, { NODE_ENV: 'development', DEV: '1', BASE_URL: '/la/' });
}
