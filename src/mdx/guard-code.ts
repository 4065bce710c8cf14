import type { Finding } from '../document/finding.ts';
import { rangeOf } from '../document/range.ts';
import type { GuardRule, Visited } from './rule.ts';

/** One or more comments and nothing else; the inner group keeps `a *\/ code /* b` out. */
const ONLY_COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

function moduleFinding({ node, source }: Visited, value: string): Finding {
  const keyword = /^\s*(\w+)/.exec(value)?.[1] ?? 'import';
  const [start] = rangeOf(node);
  return source.finding(start, start + value.length, {
    rule: 'no-code',
    message: `Bài viết không được chứa dòng “${keyword}”.`,
    remedy: `xóa dòng này; các thành phần dùng được luôn mà không cần ${keyword}. Nếu “${keyword}” là chữ đầu câu, viết hoa nó lên.`,
  });
}

function expressionFinding({ node, source }: Visited, value: string): Finding {
  const [start, end] = rangeOf(node);
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return source.finding(start, end, {
    rule: 'no-code',
    message: `Bài viết không được chứa biểu thức {${shown}}.`,
    remedy: 'bỏ cặp ngoặc nhọn và viết thẳng nội dung; dấu { chỉ là chữ thì viết \\{; chú thích thì viết {/* … */}.',
  });
}

/** Refuses `import`, `export` and every expression but a comment. */
export const checkCode: GuardRule = (visited) => {
  const { node } = visited;
  if (node.type === 'mdxjsEsm') return [moduleFinding(visited, node.value)];
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
  return ONLY_COMMENTS.test(node.value) ? [] : [expressionFinding(visited, node.value)];
};
