import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/root.ts';
import { folderOf } from './content-folder.ts';

interface Step {
  name?: string;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  jobs: Record<string, { needs?: string[]; if?: string; permissions?: Record<string, string>; steps: Step[] }>;
}

const text = readFileSync(join(root, '.github/workflows/pages.yml'), 'utf8');
const workflow: Workflow = parse(text);
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const steps = workflow.jobs['verify']?.steps ?? [];

describe('the workflow of GitHub Pages', () => {
  test('runs only commands that are there', () => {
    const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]));
    expect(commands).toContain('verify');
    for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  });

  test('runs the tests, with nothing of the site’s own address set', () => {
    const commands = workflow.jobs['test']?.steps.map(({ run }) => run) ?? [];
    expect(commands.slice(-2)).toEqual(['npm ci', 'npm test']);
    expect(commands.join('\n')).not.toContain('SITE_URL');
  });

  test('names each action by a commit, which nobody can move, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses).toHaveLength(
      Object.values(workflow.jobs).flatMap((job) => job.steps.filter((step) => step.uses)).length,
    );
    expect(uses.length).toBeGreaterThan(5);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    // One action at two versions is one that was forgotten.
    const pins = new Set(uses.map((line) => line.replace(/^\s*(?:- )?uses: /, '')));
    expect(new Set([...pins].map((pin) => pin.replace(/@.*/, ''))).size).toBe(pins.size);
  });

  test('takes the whole history, or the sitemap would have no dates', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkout?.with?.['fetch-depth']).toBe(0);
  });

  test('publishes what passed, from the main branch alone, and only that job may', () => {
    const { deploy, verify } = workflow.jobs;
    expect(deploy).toMatchObject({ needs: ['verify', 'test'], permissions: { pages: 'write', 'id-token': 'write' } });
    expect(deploy?.if).toContain("github.ref == 'refs/heads/main'");
    expect(verify?.permissions).toBeUndefined();
  });

  test.each([
    ['An/an.github.io', '', 'https://an.github.io/'],
    ['An/Blog', '', 'https://an.github.io/Blog/'],
    ['An/Blog', 'https://ten-mien.vn/', 'https://ten-mien.vn/'],
  ])('finds the address of %s, with SITE_URL=%j: %s', (repository, own, expected) => {
    const dir = folderOf({ env: '' });
    const script = steps.find(({ name }) => name === 'Địa chỉ của trang')?.run ?? '';
    const env = {
      PATH: process.env['PATH'],
      OWN_URL: own,
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
      GITHUB_ENV: join(dir, 'env'),
    };
    execFileSync('bash', ['-e', '-c', script], { env });
    expect(readFileSync(join(dir, 'env'), 'utf8')).toBe(`SITE_URL=${expected}\n`);
  });
});
