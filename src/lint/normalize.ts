import { applyEdits } from '../document/edits.ts';
import type { Finding } from '../document/finding.ts';
import { readTextFile, type TextFile } from '../document/text-file.ts';
import { startLint, SWITCH_RULE } from './lint.ts';
import type { Rule, Run, TextFinding } from './rule.ts';
import { needsNormalizing } from './quick-look.ts';
import { homoglyph } from './rules/homoglyph.ts';
import { invisible } from './rules/invisible.ts';
import { legacyEncoding } from './rules/legacy-encoding.ts';
import { mixedToneStyle } from './rules/mixed-tone-style.ts';
import { notNfc } from './rules/not-nfc.ts';
import { tonePlacement } from './rules/tone-placement.ts';
import { RULES } from './rules.ts';

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

/** What one step gave. */
interface Step {
  current: Current;
  sure: readonly TextFinding[];
}

/** A comment may switch off any rule; whether it does so rightly is the linter's to say. */
const KNOWN = RULES.map(({ id }) => id);

function hasEdit({ edit }: TextFinding): boolean {
  return edit !== undefined;
}

/** A text on its way: as it is now, and parsed, where that is known and possible. */
interface Current {
  text: string;
  textFile: TextFile | undefined;
  findings: readonly Finding[];
}

function open(file: string, text: string): Current {
  return { text, ...{ textFile: undefined, ...readTextFile(file, text) } };
}

/** Applies what some rules are sure of; the text is parsed again only where it changed. */
function applyStep({ text, textFile }: Current, file: string, rules: readonly Rule[], run: Run): Step {
  const found = textFile ? startLint(rules, run, KNOWN).check(textFile) : [];
  const sure = found.filter(hasEdit);
  const rest = found.filter((finding) => !hasEdit(finding) && finding.rule !== SWITCH_RULE);
  if (sure.length === 0) return { current: { text, textFile, findings: rest }, sure };
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const { text: changed, applied } = applyEdits(
    text.slice(bom.length),
    sure.flatMap(({ edit }) => (edit ? [edit] : [])),
  );
  const done = new Set(applied);
  const next = open(file, bom + changed);
  const counted = sure.filter(({ edit }) => edit && done.has(edit));
  return { current: { ...next, findings: [...rest, ...next.findings] }, sure: counted };
}

/** What one edit changes beside a word may make another one certain (`nhữ\u200Bng\u00AD`): so often the steps are taken at most. */
const MOST_ROUNDS = 4;

/** Takes every step once. @param edits counted up by rule id. */
function round(start: Current, file: string, run: Run, edits: Map<string, number>): Current {
  let current = start;
  const findings = [...start.findings];
  for (const rules of STEPS) {
    const step = applyStep(current, file, rules, run);
    current = step.current;
    findings.push(...current.findings);
    for (const { rule } of step.sure) edits.set(rule, (edits.get(rule) ?? 0) + 1);
  }
  return { ...current, findings };
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
  let current = round(open(file, text), file, run, edits);
  for (let done = 1, before = text; done < MOST_ROUNDS && current.text !== before; done += 1) {
    before = current.text;
    current = round({ ...current, findings: [] }, file, run, edits);
  }
  return { text: current.text, edits, findings: current.findings };
}
