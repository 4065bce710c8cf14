import { readable } from './document.ts';
import type { Finding } from './finding.ts';
import { openYaml } from './front-matter.ts';
import { gitConflict } from './git-conflict.ts';
import { SourceText } from './lines.ts';
import { withoutAddresses } from './not-prose.ts';
import { type Markup, parseText } from './parse.ts';
import type { Prose } from './prose.ts';
import { type Piece, readTree, type TreeText } from './prose-tree.ts';
import { readYaml, yamlComments } from './prose-yaml.ts';

/** A file as the text tools see it: what in it is read as prose, and what is said about it in comments. */
export interface TextFile {
  source: SourceText;
  kind: TextKind;
  /** In the order of the file. Offsets of all parts count UTF-16 units of `source.text`, which has no BOM. */
  prose: readonly Prose[];
  comments: readonly Piece[];
  /** The texts of `<Ui>`, with the place of the whole element. */
  labels: readonly Piece[];
}

export type TextKind = Markup | 'yaml';

/** The kind of a file by its name; undefined where it is none of ours. */
export function textKind(file: string): TextKind | undefined {
  const ending = /\.(mdx|md|markdown|ya?ml)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'mdx') return 'mdx';
  if (ending.startsWith('y')) return 'yaml';
  return ending ? 'markdown' : undefined;
}

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function unclosedHead(source: SourceText): Finding {
  return source.finding(0, 3, {
    rule: 'front-matter',
    message: 'Phần đầu bài mở bằng --- nhưng không có dòng --- đóng lại.',
    remedy: 'thêm một dòng chỉ có --- sau trường cuối cùng.',
  });
}

/** The YAML at the head of a file and where it starts; '' where there is none, undefined where it is not closed. */
function headOf(text: string): { yaml: string; start: number } | undefined {
  if (!/^---[ \t]*\r?\n/.test(text)) return { yaml: '', start: 0 };
  const found = HEAD.exec(text);
  return found?.index === 0 ? { yaml: found[1] ?? '', start: text.indexOf('\n') + 1 } : undefined;
}

/** Reads a YAML file or head: faults in it are told, and then nothing in it is prose. */
function readHead(yaml: string, source: SourceText, start: number): { prose: Prose[]; findings: Finding[] } {
  if (yaml === '') return { prose: [], findings: [] };
  const { document, findings } = openYaml(yaml, source, start);
  return { prose: findings.length ? [] : readYaml(document, source, start), findings };
}

/**
 * Reads one file for the text tools.
 * @param file the path shown in findings; its ending says how it is read (`textKind`).
 * @param text the whole text; a BOM is allowed and not counted.
 * @returns the file, or findings that say why it could not be read.
 */
export function readTextFile(file: string, text: string): { textFile?: TextFile; findings: Finding[] } {
  const kind = textKind(file) ?? 'markdown';
  const source = new SourceText(file, readable(text));
  const head = kind === 'yaml' ? { yaml: source.text, start: 0 } : headOf(source.text);
  if (!head) {
    const conflict = gitConflict(source, source.text);
    return { findings: conflict.length ? conflict : [unclosedHead(source)] };
  }
  const { prose, findings } = readHead(head.yaml, source, head.start);
  if (findings.length) return { findings };
  const comments = yamlComments(head.yaml, head.start);
  const found: TreeText = { prose, comments, labels: [] };
  if (kind !== 'yaml') {
    const body = parseText(source, head.start + head.yaml.length, kind);
    if (!body.tree) return { findings: body.findings };
    append(found, readTree(body.tree, source));
  }
  return { textFile: { source, kind, ...found, prose: found.prose.map(withoutAddresses) }, findings: [] };
}

/** Adds what one part has to what another has; piece by piece, because a large file has more than a call takes. */
function append(to: TreeText, from: TreeText): void {
  for (const prose of from.prose) to.prose.push(prose);
  for (const comment of from.comments) to.comments.push(comment);
  for (const label of from.labels) to.labels.push(label);
}
