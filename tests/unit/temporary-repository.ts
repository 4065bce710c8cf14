import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PERSON = { NAME: 'Người thử', EMAIL: 'thu@vi-du.example' };

/** What git runs with in tests: nothing of the machine's or of whoever runs them. */
function environment(date: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(PERSON).map(([k, v]) => [`GIT_${role}_${k}`, v]),
  );
  const config = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return {
    ...Object.fromEntries([...own, ...people]),
    ...config,
    GIT_COMMITTER_DATE: date,
    GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
  };
}

/** A real repository in a temporary folder, gone after `remove()`. */
export class TemporaryRepository {
  readonly dir: string = mkdtempSync(join(tmpdir(), 'tung-buoc-git-'));
  readonly #clones: string[] = [];

  constructor() {
    this.git(['init', '--quiet', '--initial-branch=main']);
  }

  /** Runs git in it. @param date of a commit it makes. */
  git(args: readonly string[], date = '2026-01-01T00:00:00Z'): void {
    execFileSync('git', [...args], { cwd: this.dir, env: environment(date), stdio: 'pipe' });
  }

  /** Writes files, by their path. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.dir, path)), { recursive: true });
      writeFileSync(join(this.dir, path), text);
    }
  }

  /** Writes files and commits everything. @param date of the commit, with a time zone. */
  commit(date: string, files: Readonly<Record<string, string>> = {}): void {
    this.write(files);
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--message', 'Sửa bài'], date);
  }

  /** A clone of it, with as many commits as told; its folder. */
  clone(...options: readonly string[]): string {
    const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-clone-'));
    this.#clones.push(dir);
    this.git(['clone', '--quiet', ...options, pathToFileURL(this.dir).href, dir]);
    return dir;
  }

  remove(): void {
    for (const dir of [this.dir, ...this.#clones]) rmSync(dir, { recursive: true, force: true });
  }
}
