import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteIn } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sharedSites: string;
  }
}

/** Gives the tests a folder for the sites that they share, and takes it away behind the last of them. */
export default function setup({ provide }: TestProject): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-chung-'));
  provide('sharedSites', dir);
  return () => {
    for (const name of readdirSync(dir)) siteIn(join(dir, name)).remove();
    rmSync(dir, { recursive: true, force: true });
  };
}
