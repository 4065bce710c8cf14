import { Session } from 'node:inspector/promises';
import { checkLabels } from '../../../src/collections/check-labels.ts';
import { checkScreenshots } from '../../../src/collections/check-screenshots.ts';
import { parseDocument } from '../../../src/document/document.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { readTextFile } from '../../../src/document/text-file.ts';
import { guard } from '../../../src/mdx/guard.ts';
import { outline } from '../../../src/mdx/outline.ts';
import { placeTexts } from '../../../src/mdx/place-texts.ts';
import { placeWords } from '../../../src/search/index/place-words.ts';
import { withHead } from '../author-file.ts';
import { GROWING } from './growing-bodies.ts';

/**
 * Run as a program: reads each body at two sizes and prints a line of JSON for each: its name, and what was done far
 * more often than twice as often for the body of twice the size.
 *
 * Steps are counted, not seconds: how often the busiest block of each function of ours ran (V8's precise coverage), and how far the
 * searches of the language went that such a block calls once (`indexOf`, `includes`, patterns). Not seen are steps inside
 * the parser and the libraries, backtracking inside one look of a pattern, and copies (`slice`, spread).
 */
const COUNTS = [300, 600] as const;

/** Twice the size is twice the steps, and a little more for what is sorted or looked up by halves. */
const MOST_GROWTH = 2.7;

/** What runs less often at the larger size costs nothing, however it grows. */
const LEAST = 4 * COUNTS[1];

const screenshots = { 'a/b': { marks: [] } };

function readArticle(body: string): void {
  const text = withHead(body);
  const { document, findings } = parseDocument('index.mdx', text);
  readTextFile('index.mdx', text);
  if (!document) return void formatFindings(findings);
  const model = outline(document);
  placeTexts(document, model.items);
  placeWords(document, model.items, new Map());
  const entry = { document, head: {} } as Parameters<typeof checkScreenshots>[0];
  const told = [
    guard(document),
    model.findings,
    checkLabels(document, []),
    checkScreenshots(entry, model, screenshots),
  ];
  formatFindings(told.flat());
}

/** How far the searches of the language went, by their name. */
const searched = new Map<string, number>();

function count(name: string, steps: number): void {
  searched.set(name, (searched.get(name) ?? 0) + steps);
}

function countSearches(): void {
  for (const name of ['indexOf', 'includes', 'lastIndexOf'] as const) {
    const find = Array.prototype[name] as (...args: unknown[]) => number | boolean;
    Object.defineProperty(Array.prototype, name, {
      value(this: unknown[], ...args: unknown[]) {
        count(`Array ${name}`, this.length);
        return find.apply(this, args);
      },
    });
  }
  const { exec } = RegExp.prototype;
  Object.defineProperty(RegExp.prototype, 'exec', {
    value(this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      // A pattern that stands at one place only looks nowhere else.
      const isFixed = this.sticky || (this.source.startsWith('^') && !this.multiline);
      const end = found ? found.index + found[0].length : isFixed ? from : String(text).length;
      count(`RegExp ${this.source.slice(0, 60)}`, end - from);
      return found;
    },
  });
}

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often each block of our code ran, and how far searches went, for one body. */
async function stepsFor(body: string): Promise<Map<string, number>> {
  await session.post('Profiler.takePreciseCoverage');
  searched.clear();
  readArticle(body);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const steps = new Map(searched);
  for (const { url, functions } of result.filter((script) => script.url.includes('/src/'))) {
    for (const { functionName, ranges } of functions) {
      // Blocks that run as often as the function are not told apart, so that only its busiest block is compared.
      const most = Math.max(...ranges.map(({ count: times }) => times));
      const start = ranges[0]?.startOffset ?? 0;
      steps.set(`${url.replace(/^.*\/src\//, '')} ${functionName}@${start}`, most);
    }
  }
  return steps;
}

countSearches();
readArticle('## Mục\n\nChữ.');
for (const [name, bodyOf] of Object.entries(GROWING)) {
  const small = await stepsFor(bodyOf(COUNTS[0]));
  const large = await stepsFor(bodyOf(COUNTS[1]));
  const grown = [...large]
    .filter(([step, times]) => times > LEAST && times > MOST_GROWTH * (small.get(step) ?? times))
    .map(([step, times]) => `${step}: ${small.get(step) ?? 0} -> ${times}`);
  process.stdout.write(`${JSON.stringify({ name, grown })}\n`);
}
