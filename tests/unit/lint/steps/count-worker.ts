import { parentPort, workerData } from 'node:worker_threads';
import { readTextFile } from '../../../../src/document/text-file.ts';
import { lintText, startLint } from '../../../../src/lint/lint.ts';
import { normalizeText } from '../../../../src/lint/normalize.ts';
import { RULES } from '../../../../src/lint/rules.ts';
import type { LintText, Run } from '../../../../src/lint/rule.ts';
import { Words } from '../../../../src/lint/words.ts';
import { HOSTILE } from './hostile-texts.ts';
import { StepCounter } from './step-counter.ts';

const FILE = 'bai.md';

const run: Run = {
  words: new Words(),
  toneStyle: 'majority',
  houseStyle: 'traditional',
  labels: [{ en: 'Next', vi: 'Tiếp' }],
  abbreviations: new Set(),
};

/** Started once, because the tables of some rules are large; but for those that remember what they saw. */
const lint = startLint(RULES, run);
const started = RULES.map((rule) => ({ rule, checker: rule.start(run) }));

/** Steps by what is done: reading words and passages, each rule by itself, all with what lies around them, normalizing. */
function stepsOn(counter: StepCounter, text: string): Record<string, number> {
  const { textFile } = readTextFile(FILE, text);
  if (!textFile) throw new Error(`not read: ${text.slice(0, 40)}`);
  const steps: Record<string, number> = {};
  let linted: LintText = { file: textFile, passages: [], legacy: [] };
  steps['words and passages'] = counter.of(() => {
    linted = lintText(textFile, run);
  });
  for (const { rule, checker } of started) {
    const own = checker.finish ? rule.start(run) : checker;
    steps[rule.id] = counter.of(() => {
      own.check(linted);
      own.finish?.();
    });
  }
  steps['lint'] = counter.of(() => {
    lint.check(textFile);
  });
  steps['normalize'] = counter.of(() => {
    normalizeText(FILE, text, run);
  });
  return steps;
}

const { sizes } = workerData as { sizes: readonly number[] };
const counter = new StepCounter();
for (const [name, textOf] of Object.entries(HOSTILE)) {
  parentPort?.postMessage({ name, steps: sizes.map((size) => stepsOn(counter, textOf(size))) });
}
