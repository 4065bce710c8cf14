import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/root.ts';

const run = promisify(execFile);
const COPIED = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of the project whose owner has changed `src/site.ts`, with the fixture site as its content; gone after `remove()`. */
export interface OwnedProject {
  outDir: string;
  remove(): void;
}

/**
 * Builds the project as a new owner would who has made choices in `src/site.ts`.
 * @param choices text of `site.ts` -> what the owner wrote in its place.
 * @throws Error where a text is not in the file, or the site does not build.
 */
export async function ownedProject(choices: Readonly<Record<string, string>>): Promise<OwnedProject> {
  const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-chu-'));
  for (const name of COPIED) cpSync(join(root, name), join(dir, name), { recursive: true });
  cpSync(join(root, 'tests', 'fixtures', 'site'), join(dir, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
  const path = join(dir, 'src', 'site.ts');
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(choices)) {
    if (!text.includes(from)) throw new Error(`site.ts has no ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
  const { CONTENT_DIR: _, ...env } = process.env;
  await run(process.execPath, [join(dir, 'scripts', 'build.ts')], { cwd: dir, env: { ...env, NO_COLOR: '1' } });
  return { outDir: join(dir, 'dist'), remove: () => rmSync(dir, { recursive: true, force: true }) };
}
