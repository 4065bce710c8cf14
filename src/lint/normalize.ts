import { applyEdits } from '../document/edits.ts';
import type { Finding } from '../document/finding.ts';
import { readTextFile } from '../document/text-file.ts';
import { startLint } from './lint.ts';
import type { Rule, Run, TextFinding } from './rule.ts';
import { needsNormalizing } from './quick-look.ts';
import { homoglyph } from './rules/homoglyph.ts';
import { invisible } from './rules/invisible.ts';
import { legacyEncoding } from './rules/legacy-encoding.ts';
import { mixedToneStyle } from './rules/mixed-tone-style.ts';
import { notNfc } from './rules/not-nfc.ts';
import { tonePlacement } from './rules/tone-placement.ts';

/** What normalizing one text gave. */
export interface Normalized {
  /** The new text; the same string where nothing was wrong. */
  text: string;
  /** Number of edits by rule id. */
  edits: ReadonlyMap<string, number>;
  /** What was found and is not certain enough to be changed, and why a file could not be read. */
  findings: readonly Finding[];
}

/** The rules whose edits are certain, in the order they must run: what a step decodes, the next one cleans. */
const STEPS: readonly (readonly Rule[])[] = [
  [legacyEncoding],
  [invisible],
  [homoglyph],
  [notNfc],
  [tonePlacement],
  [mixedToneStyle],
];

function hasEdit(finding: Finding | TextFinding): finding is TextFinding {
  return 'edit' in finding && finding.edit !== undefined;
}

/** Runs some rules over a text and applies what they are sure of. */
function applyRules(file: string, text: string, rules: readonly Rule[], run: Run): Normalized {
  const { textFile, findings } = readTextFile(file, text);
  if (!textFile) return { text, edits: new Map(), findings };
  const found = startLint(rules, run).check(textFile);
  const sure = found.filter(hasEdit);
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const result = applyEdits(
    text.slice(bom.length),
    sure.flatMap(({ edit }) => (edit ? [edit] : [])),
  );
  const edits = new Map<string, number>();
  for (const { rule } of sure) edits.set(rule, (edits.get(rule) ?? 0) + 1);
  return { text: bom + result.text, edits, findings: found.filter((finding) => !hasEdit(finding)) };
}

/**
 * Brings the Vietnamese of one file to its standard form, editing only what is wrong: code, addresses, names of
 * components and fields, labels and foreign words stay as they are, and so do line ends, BOM and the end of the file.
 * Doing it twice changes nothing more.
 * @param file the path shown in findings; its ending says how it is read.
 */
export function normalizeText(file: string, text: string, run: Run): Normalized {
  const edits = new Map<string, number>();
  if (!needsNormalizing(text, run)) return { text, edits, findings: [] };
  let current = text;
  const findings: Finding[] = [];
  for (const rules of STEPS) {
    const step = applyRules(file, current, rules, run);
    current = step.text;
    findings.push(...step.findings);
    for (const [rule, count] of step.edits) edits.set(rule, (edits.get(rule) ?? 0) + count);
  }
  return { text: current, edits, findings };
}
