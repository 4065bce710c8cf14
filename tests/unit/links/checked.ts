import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.ts';
import type { Finding } from '../../../src/document/finding.ts';
import type { Paced } from '../../../src/links/built-site.ts';
import { type CheckedLinks, checkSite } from '../../../src/links/check.ts';
import { siteAddress } from '../../../src/seo/site-address.ts';
import { folderOf } from '../content-folder.ts';

/** Where a fixture with `content/` and `site/` is. */
export function fixture(name: string): string {
  return join(root, 'tests/fixtures/links', name);
}

/** Checks a folder with `content/` and `site/`. */
export function checkIn(dir: string, url?: string, paced: Paced = (files) => files): CheckedLinks {
  return checkSite({ dir: join(dir, 'site'), contentDir: join(dir, 'content'), address: siteAddress(url), paced });
}

/** `rule file:line:column` of a finding, the file below `dir`. */
export function ruleAndPlace({ rule, file, line, column }: Finding, dir: string): string {
  const shown = file.startsWith('/') ? file : join(process.cwd(), file);
  return `${rule} ${shown.slice(dir.length + 1)}:${line}:${column}`;
}

/** Checks a site of these files, with no content, and gives `rule message` of each finding but those of pages nobody links to. */
export function faultsOf(site: Readonly<Record<string, string>>, url?: string): string[] {
  const dir = folderOf(Object.fromEntries(Object.entries(site).map(([path, text]) => [`site/${path}`, text])));
  const { findings } = checkIn(dir, url);
  return findings.filter(({ rule }) => rule !== 'orphan-page').map(({ rule, message }) => `${rule}: ${message}`);
}
