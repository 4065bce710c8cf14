import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/files-below.ts';
import { run } from '../unit/scripts/command.ts';
import { secretPng, secretYaml, spread } from '../unit/secret-picture.ts';
import { buildFolder, type BuildRun, fixtureSite } from './built-site.ts';

/** The colour of the word that must not be seen: nothing else in the fixture site has it. */
const INK = '#ff00ff';
/** How far from the edges of the area its inside begins: what stands around it rings a little into it. */
const INSET = 8;
/** Most a plain colour may differ from itself by compression. */
const NOISE = 8;

const site = fixtureSite();
const home = dirname(site.outDir);
const source = join(site.dir, 'screenshots/bm/tao.png');
const original = await secretPng({ ink: INK });
const originalDark = await secretPng({ ink: INK, paper: '#111111' });

/** Pixels of a picture that have the colour of the word, or nearly. */
async function inkIn(bytes: Uint8Array): Promise<number> {
  const { data, info } = await sharp(bytes).flatten().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red - green > 100 && blue - green > 100) count += 1;
  }
  return count;
}

/** Every picture in the built site and the cache of the fixture site, by its path there. */
function pictures(): Map<string, Buffer> {
  const files = filesBelow(home).filter((path) => /\.(?:png|jpe?g|webp|avif|gif)$/.test(path));
  return new Map(files.map((path) => [relative(home, path), readFileSync(path)]));
}

/** How many pixels of the word each picture shows. */
async function inks(found: ReadonlyMap<string, Buffer>): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const [path, bytes] of found) counts.set(path, await inkIn(bytes));
  return counts;
}

const yaml = secretYaml('tao.png', 'imageDark: tao-toi.png\n');
const description = join(dirname(source), 'tao.yaml');
let before: Map<string, Buffer>;
let refused: BuildRun;
let purged: Map<string, Buffer>;
let built: BuildRun;

beforeAll(async () => {
  mkdirSync(dirname(source), { recursive: true });
  writeFileSync(source, original);
  writeFileSync(join(dirname(source), 'tao-toi.png'), originalDark);
  const post = join(site.dir, 'posts/chup-anh-hang/index.mdx');
  const text = readFileSync(post, 'utf8').replace('\n---\n', '\ncover: bm/tao\n---\n');
  writeFileSync(post, `${text}\n<Screenshot id="bm/tao" />\n`);
  // Nobody has seen yet that there is something to hide: the site is built with it.
  writeFileSync(description, yaml.replace(/.*kind: redact.*\n/, ''));
  const first = await buildFolder(site.dir);
  expect(first.ok, first.output).toBe(true);
  before = pictures();
  writeFileSync(description, yaml);
  refused = await buildFolder(site.dir);
  await run('redact.ts', ['bm/tao'], site.dir, { CONTENT_DIR: site.dir });
  purged = pictures();
  built = await buildFolder(site.dir);
});
afterAll(() => site.remove());

/** The pictures that show a source whole, in each format, in the built site and in the cache. */
function expectAllKinds(found: ReadonlyMap<string, Buffer>): string[] {
  const whole = [...found.keys()].filter((path) => /^(?:dist\/anh|cache\/pictures)\/tao-/.test(path));
  for (const kind of ['dist/anh/tao-', 'dist/anh/tao-toi-', 'cache/pictures/tao-', 'cache/pictures/tao-toi-']) {
    for (const format of ['.avif', '.webp']) {
      const isThere = whole.some((path) => path.startsWith(kind) && path.endsWith(format));
      expect(isThere, `${kind}*${format}`).toBe(true);
    }
  }
  return whole;
}

describe('a picture with something that must not be seen', () => {
  test('shows it in whatever is made of it, as long as it is not marked', async () => {
    const counts = await inks(before);
    for (const path of expectAllKinds(before)) {
      expect(await spread(before.get(path) ?? Buffer.of(), undefined, INSET), path).toBeGreaterThan(100);
      expect(counts.get(path), path).toBeGreaterThan(500);
    }
  });

  test('stops the build when it is marked', () => {
    expect(refused.ok).toBe(false);
    expect(refused.output).toMatch(/bm\/tao\.yaml:7:5 {2}\(not-redacted\)\n.*“tao\.png”/);
    expect(refused.output).toMatch(/bm\/tao\.yaml:7:5 {2}\(not-redacted\)\n.*“tao-toi\.png”/);
    expect(refused.output).toContain('npm run redact -- bm/tao để xóa hẳn');
    expect(refused.output).not.toContain('Dựng trang');
  });

  test('is in nothing that was built before, as soon as npm run redact is done', async () => {
    expect([...(await inks(purged))].filter(([, count]) => count > 0)).toEqual([]);
    expect(purged.size).toBeGreaterThan(0);
  });

  test('is seen in no picture of the site that is built then, nor of its cache', async () => {
    expect(built.ok, built.output).toBe(true);
    const found = pictures();
    expect([...(await inks(found))].filter(([, count]) => count > 0)).toEqual([]);
    for (const path of expectAllKinds(found)) {
      expect(await spread(found.get(path) ?? Buffer.of(), undefined, INSET), path).toBeLessThanOrEqual(NOISE);
    }
  });

  test('is in no file of the built site or its cache as it was or is in the source', () => {
    const sources = [source, join(dirname(source), 'tao-toi.png'), join(site.dir, 'guides/mo-gian-hang/nut-them.png')];
    const secret = [original, originalDark, ...sources.map((path) => readFileSync(path))];
    const files = filesBelow(home);
    expect(files.filter((path) => secret.some((one) => one.equals(readFileSync(path))))).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });
});
