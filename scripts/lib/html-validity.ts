import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { shownPath } from '../../src/collections/content-dir.ts';
import type { Finding } from '../../src/document/finding.ts';
import { root } from './root.ts';

/** A fault with the first place it was found at, and how many pages have it. */
interface Fault extends Message {
  file: string;
  pages: number;
}

const RULES = join(root, '.htmlvalidate.json');

function validator(): HtmlValidate {
  return new HtmlValidate(new StaticConfigLoader(JSON.parse(readFileSync(RULES, 'utf8'))));
}

/** What stands in the page's frame stands in every page: one fault, told once. */
function collect(faults: Map<string, Fault>, file: string, messages: readonly Message[]): void {
  const inThisPage = new Map(messages.map((message) => [`${message.ruleId} ${message.message}`, message]));
  for (const [key, message] of inThisPage) {
    const known = faults.get(key);
    if (known) known.pages += 1;
    else faults.set(key, { ...message, file, pages: 1 });
  }
}

function asFinding(dir: string, { file, pages, ruleId, message, selector, line, column, size }: Fault): Finding {
  const place = selector ? ` (${selector})` : '';
  const often = pages > 1 ? ` Lỗi này có ở ${pages} trang.` : '';
  return {
    rule: ruleId,
    file: shownPath(join(dir, file)),
    line,
    column,
    length: Math.max(1, size),
    message: `HTML của trang chưa đúng chuẩn: ${message}${place}.${often}`,
    remedy: `sửa khung trang trong src/ (bài bạn viết không chứa HTML); đọc về quy tắc này ở https://html-validate.org/rules/${ruleId}.html.`,
    source: '',
  };
}

/**
 * Validates built pages with html-validate, by the rules of `.htmlvalidate.json`.
 * @param dir the built site. @param files paths of pages in it.
 * @returns each fault once, at the first page that has it.
 */
export async function invalidHtml(dir: string, files: Iterable<string>): Promise<Finding[]> {
  const html = validator();
  const faults = new Map<string, Fault>();
  for (const file of files) {
    const { results } = await html.validateString(readFileSync(join(dir, file), 'utf8'), file);
    collect(
      faults,
      file,
      results.flatMap(({ messages }) => messages),
    );
  }
  return [...faults.values()].map((fault) => asFinding(dir, fault));
}
