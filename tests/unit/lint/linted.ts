import { readTextFile } from '../../../src/document/text-file.ts';
import { startLint } from '../../../src/lint/lint.ts';
import type { Rule, Run, TextFinding } from '../../../src/lint/rule.ts';
import { Words } from '../../../src/lint/words.ts';
import { type Place, unmark } from '../marked.ts';

/** A run as a site without settings of its own has it. */
export function run(settings: Partial<Run> = {}): Run {
  return {
    words: settings.words ?? new Words(),
    toneStyle: 'majority',
    houseStyle: 'traditional',
    labels: [],
    abbreviations: new Set(),
    ...settings,
  };
}

/** Runs rules over whole files, as `path -> text`; what cannot be read fails the test. */
export function lintFiles(
  rules: readonly Rule[],
  files: Readonly<Record<string, string>>,
  settings: Partial<Run> = {},
): TextFinding[] {
  const lint = startLint(rules, run(settings));
  const found = Object.entries(files).flatMap(([file, text]) => {
    const { textFile, findings } = readTextFile(file, text);
    if (!textFile) throw new Error(`does not parse: ${JSON.stringify(findings)}`);
    return lint.check(textFile);
  });
  return [...found, ...lint.finish()];
}

/** Runs one rule over an MDX body; its first line is line 1. */
export function lintBody(rule: Rule, body: string, settings: Partial<Run> = {}): TextFinding[] {
  return lintFiles([rule], { 'bai.mdx': `${body}\n` }, settings);
}

/** What a rule reports of a body, and what the `⟦…⟧` in it say it must: equal where the rule is right. */
export function reported(
  rule: Rule,
  marked: string,
  settings: Partial<Run> = {},
): { found: Place[]; expected: Place[]; findings: TextFinding[] } {
  const { text, places } = unmark(marked, 1);
  const findings = lintBody(rule, text, settings);
  return { found: findings.map(({ line, column, length }) => ({ line, column, length })), expected: places, findings };
}
