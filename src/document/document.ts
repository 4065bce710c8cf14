import type { Root } from 'mdast';
import type { Finding } from './finding.ts';
import { parseYaml, type YamlSource } from './front-matter.ts';
import { gitConflict } from './git-conflict.ts';
import { SourceText } from './lines.ts';
import { parseText } from './parse.ts';

/** An author's MDX file, parsed once for the build and for every tool. All offsets count UTF-16 units of `source.text`. */
export interface SourceDocument {
  source: SourceText;
  head: YamlSource;
  /** Offset where the body starts: the line after the closing `---`. */
  bodyStart: number;
  tree: Root;
}

export interface ParsedDocument {
  /** Absent where the file could not be parsed; `findings` then says why. */
  document?: SourceDocument;
  findings: Finding[];
}

const OPENING = /^---[ \t]*\r?\n/;

/**
 * The text as both parsers read it alike: Sätteri counts a BOM as no character while everything else does, and does
 * not take `---` with a tab behind it for the end of the head. No other offset changes.
 */
export function readable(text: string): string {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return whole.replace(/^---[ \t]+$/gm, (line) => line.replaceAll('\t', ' '));
}

function headFinding(source: SourceText): Finding {
  const opened = OPENING.test(source.text);
  return source.finding(0, 3, {
    rule: 'front-matter',
    message: opened
      ? 'Phần đầu bài mở bằng --- nhưng không có dòng --- đóng lại.'
      : 'Bài không có phần đầu (title, description…).',
    remedy: opened
      ? 'thêm một dòng chỉ có --- sau trường cuối cùng.'
      : 'bắt đầu tệp bằng một dòng ---, rồi các trường, rồi một dòng --- nữa; npm run new viết sẵn giúp bạn.',
  });
}

/** The front matter's text and where it and the body start; undefined where it is missing or not closed. */
function splitHead(text: string): { yaml: string; start: number; bodyStart: number } | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const closing = /^---[ \t]*(?:\r?\n|$)/m;
  const rest = text.slice(opening[0].length);
  const found = closing.exec(rest);
  if (!found) return undefined;
  const start = opening[0].length;
  return { yaml: rest.slice(0, found.index), start, bodyStart: start + found.index + found[0].length };
}

/** The front matter of a file alone. */
export type SourceHead = Omit<SourceDocument, 'tree'>;

/** Reads the front matter of one MDX file and leaves its body. Takes what `parseDocument` takes. */
export function parseHead(file: string, text: string): { head?: SourceHead; findings: Finding[] } {
  const source = new SourceText(file, readable(text));
  const split = splitHead(source.text);
  const conflict = split ? [] : gitConflict(source, source.text);
  if (conflict.length) return { findings: conflict };
  if (!split) return { findings: [headFinding(source)] };
  const { yaml, findings } = parseYaml(split.yaml, source, split.start);
  return { head: { source, head: yaml, bodyStart: split.bodyStart }, findings };
}

/**
 * Parses one MDX file with its front matter.
 * @param file the path shown in findings.
 * @param text the file's whole text; a BOM is allowed.
 * @param tags the components an author may write, for the nearest right name of a misspelt one.
 */
export function parseDocument(file: string, text: string, tags: readonly string[] = []): ParsedDocument {
  const { head, findings: inHead } = parseHead(file, text);
  if (!head) return { findings: inHead };
  if (inHead.some(({ rule }) => rule === 'git-conflict')) return { findings: inHead };
  const { tree, findings: inBody } = parseText(head.source, head.bodyStart, 'mdx', tags);
  const findings = [...inHead, ...inBody];
  if (!tree || inHead.length > 0) return { findings };
  return { document: { ...head, tree }, findings };
}
