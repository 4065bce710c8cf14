import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { childEnvironment } from '../lib/child.ts';
import { memoryKind, PeakMeter } from './memory.ts';

/** A Node program to run. */
export interface Command {
  /** Its file and arguments. */
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** A part of a run, from the end of the part before it. */
export interface Stage {
  title: string;
  seconds: number;
  /** Undefined where memory cannot be measured. */
  peakBytes: number | undefined;
}

/** What a whole run took. */
export interface Measurement extends Omit<Stage, 'title'> {
  stages: Stage[];
}

export interface MeasureOptions {
  /** Ends the program and all it started. */
  signal: AbortSignal;
  /** Is called about 20 times a second with the seconds so far and the memory now (bytes of RSS). */
  onSample(seconds: number, bytes: number | undefined): void;
}

const SAMPLE_MS = 50;
const TAIL_LINES = 40;
/** What `scripts/lib/steps.ts` prints after each stage. */
const STAGE_LINE = /^✓ (.+) \([\d,]+ giây\)$/;

const hasSessions = process.platform !== 'win32';

function start({ args, cwd, env }: Command): ChildProcess {
  return spawn(process.execPath, args, {
    cwd,
    // As the site's own commands run Astro.
    env: { ...childEnvironment(), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A session of its own, so that it can be measured and ended together with everything it starts.
    detached: hasSessions,
  });
}

function endAll(child: ChildProcess): void {
  if (!child.pid || child.exitCode !== null) return;
  if (hasSessions) process.kill(-child.pid, 'SIGKILL');
  else child.kill();
}

function onLines(child: ChildProcess, take: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on('line', take);
}

function ended(child: ChildProcess): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return promise;
}

/** Keeps the time and the peak of each stage; what comes after the last one counts for the whole alone. */
function stopwatch(meter: PeakMeter | undefined) {
  const began = performance.now();
  const stages: Stage[] = [];
  const elapsed = (): number => (performance.now() - began) / 1000;
  const lap = (title: string): void => {
    const before = stages.reduce((total, stage) => total + stage.seconds, 0);
    stages.push({ title, seconds: elapsed() - before, peakBytes: meter?.takePeak() });
  };
  const finish = (): Measurement => {
    const peaks = [...stages.map(({ peakBytes }) => peakBytes ?? 0), meter?.takePeak() ?? 0];
    return { seconds: elapsed(), peakBytes: meter && Math.max(...peaks), stages };
  };
  return { elapsed, lap, finish };
}

/** Waits for the program's end, or ends it and all it started where `signal` says so. */
async function finished(child: ChildProcess, signal: AbortSignal): Promise<number | null> {
  const stop = (): void => endAll(child);
  signal.addEventListener('abort', stop, { once: true });
  const code = await ended(child).finally(() => signal.removeEventListener('abort', stop));
  signal.throwIfAborted();
  return code;
}

/**
 * Runs a Node program to its end and measures it with everything it starts.
 * @throws Error with the end of what it printed where it fails; the reason of `signal` where that stopped it.
 */
export async function measure(command: Command, { signal, onSample }: MeasureOptions): Promise<Measurement> {
  signal.throwIfAborted();
  const child = start(command);
  const kind = memoryKind();
  const meter = kind && child.pid ? new PeakMeter(child.pid, kind) : undefined;
  const watch = stopwatch(meter);
  const lines: string[] = [];
  onLines(child, (line) => {
    const title = STAGE_LINE.exec(line)?.[1];
    if (title) watch.lap(title);
    lines.splice(0, Math.max(0, lines.push(line) - TAIL_LINES));
  });
  const timer = setInterval(() => onSample(watch.elapsed(), meter?.sample()), SAMPLE_MS);
  const code = await finished(child, signal).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(lines.join('\n').trim() || `Lệnh dừng với mã ${code}.`);
  return watch.finish();
}
