import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Labels, Topics } from '../../src/schemas/tables.ts';
import { addressesOf, planGuides, planLabels, planTopics } from './catalogue.ts';
import { guideText, type PlannedGuide } from './guide.ts';
import { random } from './random.ts';
import { vocabulary } from './syllables.ts';
import { writer } from './writer.ts';

export interface GenerateOptions {
  /** Folder to write into; it is made where it is not there. */
  dir: string;
  /** How many guides. */
  count: number;
  /** The same seed and count give the same bytes. */
  seed: number;
  /** Stops the work between two files. */
  signal: AbortSignal;
  /** Is called with the number of guides written so far. */
  onGuide(written: number): void;
}

async function writeGuide(dir: string, { slug }: PlannedGuide, text: string): Promise<number> {
  const folder = join(dir, 'guides', slug);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.mdx'), text);
  return Buffer.byteLength(text);
}

async function writeTables(dir: string, topics: Topics, labels: Labels): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'topics.yaml'), stringify(topics));
  await writeFile(join(dir, 'interface.yaml'), stringify(labels));
}

/**
 * Writes a content folder of made-up guides that passes the site's own checks: topics.yaml, interface.yaml and
 * `guides/<slug>/index.mdx`.
 * @returns the size of all guides, in bytes.
 * @throws where a file cannot be written, or the reason of `signal`.
 */
export async function generateContent({ dir, count, seed, signal, onGuide }: GenerateOptions): Promise<number> {
  const draw = vocabulary(random(seed));
  const planner = writer(random(seed + 1), draw, { addresses: [], labels: [] });
  const [topics, labels] = [planTopics(planner), planLabels(planner)];
  const guides = planGuides(count, planner, topics);
  const mentions = { addresses: addressesOf(guides), labels: labels.map(({ en }) => en) };
  await writeTables(dir, topics, labels);
  let bytes = 0;
  for (const [at, guide] of guides.entries()) {
    signal.throwIfAborted();
    // A sequence of its own for each guide: a change in one does not rewrite all after it.
    const text = guideText(guide, writer(random(seed + 2 + at), draw, mentions));
    bytes += await writeGuide(dir, guide, text);
    onGuide(at + 1);
  }
  return bytes;
}
