import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/root.ts';

const run = promisify(execFile);
const COPIED = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', '.htmlvalidate.json'];

/** A copy of the project in a temporary folder; gone after `remove()`. */
export interface ProjectCopy {
  dir: string;
  remove(): void;
}

/** Copies the project. @param content the folder it has as its content. @param files a folder of more files for its `public/`. */
export function copyProject(content: string, files?: string): ProjectCopy {
  const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-chu-'));
  for (const name of COPIED) cpSync(join(root, name), join(dir, name), { recursive: true });
  cpSync(content, join(dir, 'content'), { recursive: true });
  if (files) cpSync(files, join(dir, 'public'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** What a command of a project gave: everything on the screen. */
export interface CommandRun {
  ok: boolean;
  output: string;
}

/** Runs a command in a copy of the project, as its owner would. @param script name in `scripts/`. */
export async function runInProject(dir: string, script: string, ...args: string[]): Promise<CommandRun> {
  const { CONTENT_DIR: _, ...env } = process.env;
  const options = { cwd: dir, env: { ...env, NO_COLOR: '1' } };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(dir, 'scripts', script), ...args], options);
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr };
  }
}

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
  const { dir, remove } = copyProject(join(root, 'tests', 'fixtures', 'site'));
  const path = join(dir, 'src', 'site.ts');
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of Object.entries(choices)) {
    if (!text.includes(from)) throw new Error(`site.ts has no ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
  const { ok, output } = await runInProject(dir, 'build.ts');
  if (!ok) throw new Error(output);
  return { outDir: join(dir, 'dist'), remove };
}
