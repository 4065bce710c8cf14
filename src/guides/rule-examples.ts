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

/** How a rule is switched off for one line, in MDX and in YAML. @param id the rule's. */
export function switchExample(id: string): string {
  const rule = id === 'lint-off' ? 'quotes' : id;
  return `{/* lint-off ${rule}: lý do */}\n\ntitle: Tên bài  # lint-off ${rule}: lý do`;
}
