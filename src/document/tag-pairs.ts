import type { Finding } from './finding.ts';
import type { SourceText } from './lines.ts';

/** A tag as it is written. */
interface Tag {
  name: string;
  form: 'open' | 'close' | 'empty';
  start: number;
  end: number;
}

/** A tag that is opened and not closed, and the tag before which it should have been. */
interface Unclosed {
  tag: Tag;
  before: Tag;
}

const TAG = /<(\/?)([A-Z]\w*)(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}<]*\}))?)*\s*(\/?)>/g;

function tagsIn(bare: string, from: number): Tag[] {
  return [...bare.matchAll(TAG)]
    .filter(({ index }) => index >= from)
    .map(({ 0: text, 1: closes, 2: name = '', 3: isEmpty, index }) => ({
      name,
      form: closes ? 'close' : isEmpty ? 'empty' : 'open',
      start: index,
      end: index + text.length,
    }));
}

/** Whether a tag that looks unclosed is closed further down, behind the end of what it stands in: then they are crossed. */
function isCrossed({ name }: Tag, rest: readonly Tag[]): boolean {
  return rest.find((tag) => tag.name === name)?.form === 'close';
}

/** The tags that are never closed. A component stands never right in one of its own name: the first of two was forgotten. */
function unclosedTags(tags: readonly Tag[]): Unclosed[] {
  const open: Tag[] = [];
  const unclosed: Unclosed[] = [];
  for (const [at, tag] of tags.entries()) {
    const last = open.at(-1);
    if (tag.form === 'open') {
      if (last?.name === tag.name) {
        open.pop();
        unclosed.push({ tag: last, before: tag });
      }
      open.push(tag);
    }
    if (tag.form !== 'close' || !open.some(({ name }) => name === tag.name)) continue;
    for (let inner = open.pop(); inner && inner.name !== tag.name; inner = open.pop()) {
      if (!isCrossed(inner, tags.slice(at + 1))) unclosed.push({ tag: inner, before: tag });
    }
  }
  return unclosed;
}

/**
 * Says of each tag that was forgotten to be closed where it is opened, and before which line its closing tag belongs.
 * @param bare the text outside code. @returns nothing where no place for it is certain.
 */
export function forgottenTags(source: SourceText, bare: string, from: number): Finding[] {
  return unclosedTags(tagsIn(bare, from)).map(({ tag, before }) => {
    const { line } = source.position(before.start);
    const isInLine = line === source.position(tag.start).line;
    const written = source.text.slice(before.start, before.end);
    return source.finding(tag.start, tag.end, {
      rule: 'mdx-syntax',
      message: `Thẻ <${tag.name}> mở ra ở đây nhưng không có thẻ đóng.`,
      remedy: isInLine
        ? `thêm </${tag.name}> vào trước ${written}.`
        : `thêm một dòng </${tag.name}>, rồi một dòng trống, vào trước dòng ${line} (${written}).`,
    });
  });
}
