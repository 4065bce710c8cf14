import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentPlace } from '../../src/collections/content-dir.ts';
import { loadTable } from '../../src/collections/folder.ts';
import type { Run } from '../../src/lint/rule.ts';
import { Words } from '../../src/lint/words.ts';
import { site } from '../../src/site.ts';
import { root } from './root.ts';

export const TONE_STYLES = ['majority', 'traditional', 'reformed', 'keep'] as const;

/** The content folder a path lies in: the nearest folder above it with topics.yaml; undefined where there is none. */
export function contentFolderOf(path: string): string | undefined {
  let dir = resolve(path);
  while (dir !== dirname(dir)) {
    if (existsSync(join(dir, 'topics.yaml'))) return dir;
    dir = dirname(dir);
  }
  return undefined;
}

function abbreviationsOf(dir: string): Set<string> {
  return new Set(Object.keys(loadTable(dir, 'abbreviations').value?.written ?? {}));
}

/** Whether a content folder is the site's own, to which its house style applies; another's keeps its own ways. */
function isOwn(dir: string | undefined): boolean {
  return dir !== undefined && dir === contentPlace(root, {}).dir;
}

/**
 * What the rules need to know for files that lie at a path: the labels and abbreviations of their content folder, and how
 * to place tones. @param toneStyle what was asked for; else the site's own content has the house style.
 */
export function runFor(path: string, toneStyle?: Run['toneStyle']): Run {
  const dir = contentFolderOf(path);
  return {
    words: new Words(),
    toneStyle: toneStyle ?? (isOwn(dir) ? site.toneStyle : 'majority'),
    houseStyle: site.toneStyle,
    labels: dir ? (loadTable(dir, 'interface').value ?? []) : [],
    abbreviations: dir ? abbreviationsOf(dir) : new Set(),
  };
}

/** Files with one run for those of one content folder. */
export function byFolder(files: readonly string[], toneStyle?: Run['toneStyle']): { run: Run; files: string[] }[] {
  const groups = new Map<string, { run: Run; files: string[] }>();
  for (const file of files) {
    const key = contentFolderOf(dirname(file)) ?? '';
    const group = groups.get(key) ?? { run: runFor(dirname(file), toneStyle), files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}
