import type { Finding } from '../document/finding.ts';
import { expressionText, moduleText } from '../document/expressions.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule, Visited } from './rule.ts';

/** One or more comments and nothing else; the inner group keeps `a *\/ code /* b` out. */
const ONLY_COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

function moduleFinding({ node, source }: Visited, value: string): Finding {
  const keyword = /^\s*(\w+)/.exec(value)?.[1] ?? 'import';
  const [start] = rangeOf(node);
  return source.finding(start, start + value.length, moduleText(keyword));
}

/** Refuses `import`, `export` and every expression but a comment. */
export const checkCode: GuardRule = (visited) => {
  const { node } = visited;
  if (node.type === 'mdxjsEsm') return [moduleFinding(visited, node.value)];
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  return ONLY_COMMENTS.test(node.value) ? [] : [visited.source.finding(...rangeOf(node), expressionText(node.value))];
};
