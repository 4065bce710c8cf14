import { SWITCH_RULE } from '../lint/lint.ts';
import type { Level } from '../lint/rule.ts';
import type { RulePage } from '../lint/rule-page.ts';
import { visible } from '../lint/visible.ts';

/** What authors call the two levels. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = { error: 'Lỗi', style: 'Cách viết' };

/** A wrong example beside its mended one. In the wrong one what nobody sees is shown by its code point. */
export interface ExamplePair {
  bad: string;
  good: string;
}

/** The examples of a rule, each beside its counterpart. */
export function examplePairs({ bad, good }: RulePage): ExamplePair[] {
  return bad.map((text, at) => ({ bad: visible(text), good: good[at] ?? '' }));
}

/** Whether a rule can be switched off for a line. What is said of a wrong switch cannot. */
export function canBeOff(id: string): boolean {
  return id !== SWITCH_RULE;
}

/** How a rule is switched off for one line, in MDX and in YAML. @param id the rule's. */
export function switchExample(id: string): string {
  const rule = canBeOff(id) ? id : 'quotes';
  return `{/* lint-off ${rule}: lý do */}\n\ntitle: Tên bài  # lint-off ${rule}: lý do`;
}

/** A stretch of a sentence, set as code where it is typed as it stands. */
export interface TextPart {
  text: string;
  isCode: boolean;
}

/** Commands with their options, comments that switch a rule off, file names and tags, as they stand in a sentence. */
const CODE = /(npm run [\w:]+(?: -- --[\w-]+)?|\{\/\*.*?\*\/\}|# lint-off [^.]*|--[\w-]+|<\w+>|\w+\.yaml)/;

/** Cuts a text of a rule's page at what an author types as it stands. Joined again, the parts are the same text. */
export function textParts(text: string): TextPart[] {
  const parts = text.split(CODE).map((part, at) => ({ text: part, isCode: at % 2 === 1 }));
  return parts.filter((part) => part.text !== '');
}
