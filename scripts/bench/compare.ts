import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../lib/child.ts';
import { root } from '../lib/root.ts';
import { runSteps, type Step } from '../lib/steps.ts';
import { generateContent } from './generate.ts';
import { type Command, measure } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { writePlainProject } from './plain-project.ts';
import { bytesText, type Comparison, countText, type Outcome, secondsText } from './report.ts';
import type { Workspace } from './workspace.ts';

type Report = (progress: string) => void;

function folderBytes(dir: string): number {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
}

/** A tool and what it is asked to do. */
interface Contender {
  name: string;
  command: Command;
  /** Where its site goes. */
  outDir: string;
}

function contenders({ ours, plain }: Workspace): Contender[] {
  const build = join(root, 'scripts', 'build.ts');
  const astro = packageFile('astro', 'bin', 'astro.mjs');
  return [
    { name: 'Từng Bước', command: { args: [build], cwd: root, env: { CONTENT_DIR: ours.dir } }, outDir: ours.outDir },
    { name: 'Astro để nguyên', command: { args: [astro, 'build'], cwd: plain }, outDir: join(plain, 'dist') },
  ];
}

function progressText(seconds: number, bytes: number | undefined): string {
  return bytes === undefined ? secondsText(seconds) : `${secondsText(seconds)}, ${bytesText(bytes)}`;
}

function buildStep({ name, command, outDir }: Contender, signal: AbortSignal, done: (outcome: Outcome) => void): Step {
  const run = async (report: Report): Promise<void> => {
    const onSample = (seconds: number, bytes?: number): void => report(progressText(seconds, bytes));
    const measured = await measure(command, { signal, onSample });
    done({ ...measured, name, outputBytes: folderBytes(outDir) });
  };
  return { title: `Dựng bằng ${name}`, run };
}

function generateStep(
  { count, seed }: BenchOptions,
  { ours, plain }: Workspace,
  signal: AbortSignal,
  done: (bytes: number) => void,
): Step {
  const run = async (report: Report): Promise<void> => {
    const onGuide = (written: number): void => report(`${countText(written)} bài`);
    done(await generateContent({ dir: ours.dir, count, seed, signal, onGuide }));
    await writePlainProject(plain, join(ours.dir, 'guides'));
  };
  return { title: `Soạn ${countText(count)} bài thử`, run };
}

/**
 * Generates the guides and builds them with both tools, one after the other, each from nothing.
 * @returns undefined where something failed; the reason is then on the screen.
 */
export async function compare(
  options: BenchOptions,
  workspace: Workspace,
  signal: AbortSignal,
): Promise<Comparison | undefined> {
  let contentBytes = 0;
  const outcomes: Outcome[] = [];
  const builds = contenders(workspace).map((item) => buildStep(item, signal, (outcome) => outcomes.push(outcome)));
  await runSteps([generateStep(options, workspace, signal, (bytes) => (contentBytes = bytes)), ...builds]);
  const [ours, plain] = outcomes;
  return ours && plain && { count: options.count, contentBytes, ours, plain };
}
