import type { Nodes } from 'mdast';
import type { Finding, FindingText } from '../document/finding.ts';
import type { SourceText } from '../document/lines.ts';
import { rangeOf } from '../document/range.ts';
import { codePoint, harmfulCharacters } from '../vietnamese/control-characters.ts';
import type { GuardRule } from './rule.ts';

function told(char: string): FindingText {
  const code = codePoint(char);
  return {
    rule: 'control-character',
    message: `Ở đây có ký tự điều khiển ${code}: không ai nhìn thấy, nhưng làm hỏng trang, nguồn tin và bản Markdown của bài.`,
    remedy: /[\u0080-\u009F]/.test(char)
      ? 'xóa ký tự này, hoặc gõ lại dấu bị mất (thường là dấu nháy, gạch ngang hay dấu ba chấm).'
      : 'xóa ký tự này; muốn nói về nó thì viết mã của nó bằng chữ, ví dụ \\x1b.',
  };
}

/** Control characters that stand in a body as they are, each where it stands. */
export function rawControls(source: SourceText, bodyStart: number): Finding[] {
  return harmfulCharacters(source.text.slice(bodyStart), false).map(({ char, start }) =>
    source.finding(bodyStart + start, bodyStart + start + char.length, told(char)),
  );
}

/** The texts of a node that are published. */
function textsOf(node: Nodes): string[] {
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  const values = isJsx ? node.attributes.map(({ value }) => (typeof value === 'string' ? value : '')) : [];
  const own = ['value', 'alt', 'title', 'url'].map((name) => (node as unknown as Record<string, unknown>)[name]);
  return [...own.filter((value) => typeof value === 'string'), ...values];
}

/** Control characters that are written as a reference: `&#x202E;` is one in the page. */
export const checkReferredControls: GuardRule = ({ node, source }) => {
  const found = textsOf(node).flatMap((text) => harmfulCharacters(text, false))[0];
  if (!found || harmfulCharacters(source.text.slice(...rangeOf(node)), false).length > 0) return [];
  return [source.finding(...rangeOf(node), told(found.char))];
};
