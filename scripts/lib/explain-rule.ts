import { nearest } from '../../src/document/nearest.ts';
import { examplePairs, LEVEL_NAMES, switchExample } from '../../src/guides/rule-examples.ts';
import { RULE_PAGES } from '../../src/lint/rule-pages.ts';
import { WrongOption } from './text-options.ts';

/** Whether a rule has documentation. What is said of files that cannot be read has none. */
export function isExplained(id: string): boolean {
  return RULE_PAGES.some((page) => page.id === id);
}

function unknownRule(id: string): WrongOption {
  const ids = RULE_PAGES.map((page) => page.id);
  const guess = nearest(id, ids);
  const hint = guess ? ` Có phải bạn muốn viết ${guess}?` : '';
  return new WrongOption(`Không có quy tắc nào tên là “${id}”.${hint} Các quy tắc: ${ids.join(', ')}.`);
}

/**
 * The documentation of a rule for a terminal, with its examples.
 * @throws WrongOption where there is no such rule.
 */
export function explainRule(id: string): string {
  const page = RULE_PAGES.find((one) => one.id === id);
  if (!page) throw unknownRule(id);
  const examples = examplePairs(page).map(({ bad, good }) => `  ✗ ${bad}\n  ✓ ${good}`);
  const indented = switchExample(id).replace(/^(?=.)/gm, '  ');
  return [
    `${page.title} (${id}, ${LEVEL_NAMES[page.level].toLowerCase()})`,
    page.why,
    `Cách sửa: ${page.how}`,
    examples.join('\n\n'),
    `Tắt cho một dòng, trong MDX hay trong YAML:\n\n${indented}`,
  ].join('\n\n');
}
