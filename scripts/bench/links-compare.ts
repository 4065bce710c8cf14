import { join } from 'node:path';
import { packageFile } from '../lib/child.ts';
import { root } from '../lib/root.ts';
import { runSteps, type Step } from '../lib/steps.ts';
import type { LinksOptions } from './links-options.ts';
import { writeLinkedSite } from './links-site.ts';
import { type Command, type Measurement, measure } from './measure.ts';
import { bytesText, countText, secondsText } from './report.ts';

/** How one tool did over one site. */
export interface LinksOutcome extends Pick<Measurement, 'peakBytes' | 'seconds'> {
  name: string;
  pages: number;
  /** It was stopped at the time limit; `seconds` is the limit then. */
  isStopped: boolean;
}

/** The sites that were checked, and how each tool did. */
export interface LinksComparison {
  pageBytes: number;
  outcomes: readonly LinksOutcome[];
}

function ours(dir: string): Command {
  return { args: [join(root, 'scripts', 'check-links.ts'), dir], cwd: root };
}

/** Addresses of our own host by its name are ours to check and would be asked of the web by the peer, so it leaves them out. */
function linkinator(dir: string): Command {
  const cli = packageFile('linkinator', 'build', 'src', 'cli.js');
  const flags = ['--recurse', '--check-fragments', '--skip', '^https://', '--verbosity', 'error'];
  return { args: [cli, '.', ...flags], cwd: dir };
}

function progressText(seconds: number, bytes: number | undefined): string {
  return bytes === undefined ? secondsText(seconds) : `${secondsText(seconds)}, ${bytesText(bytes)}`;
}

interface Contender {
  name: string;
  command: Command;
  pages: number;
}

/** Runs a tool to its end or to the limit, whichever comes first. */
async function run(
  { name, command, pages }: Contender,
  limitSeconds: number,
  signal: AbortSignal,
  report: (progress: string) => void,
): Promise<LinksOutcome> {
  const limit = AbortSignal.timeout(limitSeconds * 1000);
  let peak = 0;
  const onSample = (seconds: number, bytes?: number): void => {
    peak = Math.max(peak, bytes ?? 0);
    report(progressText(seconds, bytes));
  };
  try {
    const { seconds, peakBytes } = await measure(command, { signal: AbortSignal.any([signal, limit]), onSample });
    return { name, pages, seconds, peakBytes, isStopped: false };
  } catch (error) {
    if (!limit.aborted || signal.aborted) throw error;
    return { name, pages, seconds: limitSeconds, peakBytes: peak || undefined, isStopped: true };
  }
}

/**
 * Generates a site and a small one, and checks them with both tools, one after the other, each in a process of its own.
 * @returns undefined where something failed; the reason is then on the screen.
 */
export async function compareLinks(
  options: LinksOptions,
  dir: string,
  signal: AbortSignal,
): Promise<LinksComparison | undefined> {
  const outcomes: LinksOutcome[] = [];
  let pageBytes = 0;
  const site = (count: number): string => join(dir, `trang-${count}`);
  const generate = (count: number): Step => ({
    title: `Soạn ${countText(count)} trang thử`,
    run: async (report) => {
      const onPage = (written: number): void => report(`${countText(written)} trang`);
      pageBytes = (await writeLinkedSite({ dir: site(count), count, seed: options.seed, signal, onPage })) / count;
    },
  });
  const check = (contender: Contender): Step => ({
    title: `Kiểm tra ${countText(contender.pages)} trang bằng ${contender.name}`,
    run: async (report) => void outcomes.push(await run(contender, options.limitSeconds, signal, report)),
  });
  const counts = [...new Set([options.peerCount, options.count])];
  const both = (pages: number): Step[] => [
    check({ name: 'Từng Bước', command: ours(site(pages)), pages }),
    check({ name: 'linkinator', command: linkinator(site(pages)), pages }),
  ];
  const isDone = await runSteps([...counts.map(generate), ...counts.flatMap(both)]);
  return isDone ? { pageBytes, outcomes } : undefined;
}
