import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { contentPlace } from '../../src/collections/content-dir.ts';
import { childEnvironment } from '../lib/child.ts';
import { filesBelow } from '../lib/files-below.ts';
import { root } from '../lib/root.ts';
import type { Subject } from './subject.ts';

/** What is in each file of a folder, by its path. */
type Tree = ReadonlyMap<string, Buffer>;

/** A command that writes. */
interface Tool {
  args(dir: string): readonly string[];
  files: Readonly<Record<string, string | Buffer>>;
  /** The forms of files that differ from run to run, by name: while the command is at work, and after it. */
  forms?: Readonly<Record<string, { during: RegExp; after: RegExp }>>;
}

const TOPIC = 'thu:\n  title: Thử\n  description: Các bài để thử.\n';
const LONG = `---\ntitle: Bài thử\n---\n\n${'Chúng tôi hoà giải , rồi đi.'.normalize('NFD')}\n`.padEnd(
  60_000,
  'Một câu hoà nhã. ',
);
const TEXTS = { 'mot.mdx': LONG, 'hai.mdx': LONG, 'ba.mdx': LONG };

/** Noise, so that no encoder makes it so small that every limit lets it through. In pixels. */
const SIZE = { width: 240, height: 160 };
const NOISE = createHash('shake256', { outputLength: SIZE.width * SIZE.height * 3 }).digest();
const PICTURE = await sharp(NOISE, { raw: { ...SIZE, channels: 3 } })
  .png()
  .toBuffer();

function post(title: string, body: string): string {
  return `---\ntitle: ${title}\ndescription: Một bài để thử.\ntopics: [thu]\npublishedAt: 2026-01-02\n---\n\n${body}\n`;
}
const LINKS = 'Xem [bài kia](/bai-viet/ten-cu/).\n\n'.repeat(1500);

const TOOLS: Readonly<Record<string, Tool>> = {
  normalize: { args: (dir) => ['scripts/normalize.ts', '--write', dir], files: TEXTS },
  'lint:text': { args: (dir) => ['scripts/lint-text.ts', '--fix', dir], files: TEXTS },
  rename: {
    args: () => ['scripts/rename.ts', 'ten-cu', 'ten-moi', '--write'],
    files: {
      'topics.yaml': TOPIC,
      'posts/ten-cu/index.mdx': post('Bài cũ', 'Một đoạn.\n\n'.repeat(3000)),
      'posts/mot/index.mdx': post('Bài một', LINKS),
      'posts/hai/index.mdx': post('Bài hai', LINKS),
    },
  },
  redact: {
    args: () => ['scripts/redact.ts', '--write'],
    files: {
      'topics.yaml': TOPIC,
      'screenshots/thu/anh.png': PICTURE,
      'screenshots/thu/anh.yaml':
        'image: anh.png\nalt: Trang chủ của cửa hàng.\ncaption: Trang chủ.\nmarks:\n  - { kind: redact, area: [0.1, 0.2, 0.3, 0.2] }\n',
    },
    // Each line has salt of its own, and the list begins empty.
    forms: { 'redacted.txt': { during: /^$|anh\.png\n$/, after: /anh\.png\n$/ } },
  },
  new: { args: () => ['scripts/new.ts', 'Bài thử'], files: { 'topics.yaml': TOPIC } },
};

/** One accident of a command. */
interface Accident {
  tool: string;
  /** After which part of the time of a whole run it is killed, in thousandths; null: not at all. */
  after: number | null;
  /** How many KiB a file may have; null: any number. */
  limit: number | null;
}

/** Runs a tool on a folder; ends when the tool does, killed or not. @param after in milliseconds. */
async function runTool(tool: Tool, dir: string, after?: number, limit?: number | null): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const command = [process.execPath, ...tool.args(dir)];
  const limited = typeof limit === 'number' ? `ulimit -f ${limit}; exec "$@"` : 'exec "$@"';
  const child = spawn('bash', ['-c', limited, 'bash', ...command], {
    cwd: root,
    env: { ...childEnvironment(), CONTENT_DIR: dir },
    stdio: 'ignore',
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  child.on('error', reject);
  child.on('close', () => resolve());
  await promise.finally(() => clearTimeout(timer));
}

function fill(dir: string, { files }: Tool): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

function treeOf(dir: string): Tree {
  return new Map(filesBelow(dir).map((path) => [relative(dir, path), readFileSync(path)]));
}

function isTemporary(path: string): boolean {
  return path.endsWith('.tung-buoc.tmp');
}

/** Files that are neither as before nor as after the work. Renaming moves a file, so that its folder does not count. */
function torn({ forms = {} }: Tool, before: Tree, after: Tree, hit: Tree): string | undefined {
  const whole = [...before, ...after];
  for (const [path, content] of hit) {
    const name = basename(path);
    if (isTemporary(path) || forms[name]?.during.test(content.toString())) continue;
    if (!whole.some(([one, right]) => basename(one) === name && right.equals(content))) {
      return `neither old nor new: ${path}`;
    }
  }
  const lost = [...before.keys()].find((path) => after.has(path) && !hit.has(path));
  return lost && `lost: ${lost}`;
}

/** What a second run, which nothing hinders, left undone. */
function undone({ forms = {} }: Tool, after: Tree, again: Tree): string | undefined {
  const isDone = (name: string, right: Buffer): boolean => {
    const [content, form] = [again.get(name), forms[name]?.after];
    return content !== undefined && (form ? form.test(content.toString()) : content.equals(right));
  };
  const path = [...after].find(([name, right]) => !isDone(name, right))?.[0];
  if (path !== undefined) return `a second run does not finish the work: ${path}`;
  const foreign = [...again.keys()].filter((name) => !after.has(name));
  return foreign.length ? `left: ${foreign.join(', ').replace(/\d{3,}/g, 'N')}` : undefined;
}

/** A folder in which a command can work, and whose cache goes away with it. */
function workplace(dir: string, tool: Tool): string {
  mkdirSync(dir);
  fill(dir, tool);
  return realpathSync(dir);
}

function forget(dir: string): void {
  if (existsSync(dir))
    rmSync(dirname(contentPlace(root, { CONTENT_DIR: dir }).outDir), { recursive: true, force: true });
}

async function checkIn(dir: string, tool: Tool, { after, limit }: Accident): Promise<string | undefined> {
  const [right, hit] = [workplace(join(dir, 'right'), tool), workplace(join(dir, 'hit'), tool)];
  try {
    const before = treeOf(right);
    const start = performance.now();
    await runTool(tool, right);
    const length = performance.now() - start;
    const done = treeOf(right);
    if (undone(tool, before, done) === undefined) return 'a whole run changes nothing';
    await runTool(tool, hit, after === null ? undefined : (length * after) / 1000, limit);
    const wrong = torn(tool, before, done, treeOf(hit));
    if (wrong) return wrong;
    await runTool(tool, hit);
    return undone(tool, done, treeOf(hit));
  } finally {
    for (const place of [right, hit]) forget(place);
  }
}

// Most of a run is its start: half of the kills fall into the part in which files are written.
const after = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 600, max: 1050 }));

/** Tools that write, killed or kept from writing: a file is old or new, and a second run finishes the work. */
export const kills: Subject = {
  inputs: fc
    .record({
      tool: fc.constantFrom(...Object.keys(TOOLS)),
      after: fc.option(after, { freq: 2 }),
      limit: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 2 }),
    })
    .map((accident) => JSON.stringify(accident)),
  async check(input) {
    const accident = JSON.parse(input) as Accident;
    const tool = TOOLS[accident.tool];
    if (!tool) return `no such tool: ${accident.tool}`;
    const dir = mkdtempSync(join(tmpdir(), 'tung-buoc-fuzz-'));
    try {
      return await checkIn(dir, tool, accident);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  batch: 3,
};
