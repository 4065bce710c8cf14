import type { Finding } from '../document/finding.ts';
import { guard } from '../mdx/guard.ts';
import { type Outline, outline } from '../mdx/outline.ts';
import { aliasOwners, allAliases } from './aliases.ts';
import { checkAliases, checkAliasHosts } from './check-aliases.ts';
import { checkLabels } from './check-labels.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPublicFiles } from './check-public-files.ts';
import { checkReferences } from './check-references.ts';
import { checkScreenshots } from './check-screenshots.ts';
import { type ContentFolder, loadFolder } from './folder.ts';
import { checkUnredacted } from './unredacted-copies.ts';
import { unusedScreenshots, usedScreenshots } from './screenshot-use.ts';

/** A content folder and everything wrong in it. */
export interface CheckedFolder {
  folder: ContentFolder;
  /** `guide/<slug>` or `post/<slug>` -> the step model of the page. */
  outlines: ReadonlyMap<string, Outline>;
  findings: Finding[];
}

/**
 * Checks a whole content folder: every file's syntax and head, the no-code guard, ids, and what stands across files
 * (topics, authors, labels, links, pictures). Run at each build; nothing of it is cached, so no rule can go stale.
 * @param base path the site will live under, and @param host its host, where they are known.
 */
export function checkFolder(dir: string, base: string = '/', host?: string): CheckedFolder {
  const folder = loadFolder(dir);
  const outlines = new Map([...folder.entries].map(([key, { document }]) => [key, outline(document)]));
  const findings = [...folder.findings];
  const marked = Object.fromEntries([...folder.screenshots].map(([id, { data }]) => [id, data]));
  const aliases = allAliases(folder);
  const owners = aliasOwners(aliases);
  const used = new Set<string>();
  for (const [key, entry] of folder.entries) {
    const model = outlines.get(key) ?? { items: [], findings: [] };
    findings.push(...guard(entry.document), ...model.findings);
    findings.push(...checkScreenshots(entry, model, marked, folder.unreadableScreenshots));
    for (const id of usedScreenshots(entry, model)) used.add(id);
    findings.push(...checkReferences(entry, folder));
    if (!folder.unreadable.has('interface')) findings.push(...checkLabels(entry.document, folder.labels));
    findings.push(...checkLinks(entry, folder, outlines, owners), ...checkPictures(entry));
  }
  findings.push(
    ...checkPublicFiles(folder),
    ...checkUnredacted(dir),
    ...checkAliases(aliases, folder, base),
    ...checkAliasHosts(aliases, host),
    ...unusedScreenshots(folder.screenshots, used),
  );
  return { folder, outlines, findings };
}
