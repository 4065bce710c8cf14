import { type Document, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import { fieldFindings } from './field-findings.ts';
import type { Finding } from './finding.ts';
import { gitConflict } from './git-conflict.ts';
import type { SourceText } from './lines.ts';

/** The YAML an author wrote (a file's head or a whole `.yaml`), with a place for every field. */
export interface YamlSource {
  /** Plain data; `{}` where the YAML is empty. */
  data: unknown;
  /** There is nothing but comments and white space. */
  isEmpty: boolean;
  /** What is wrong with the words of its fields: some are taken away by YAML, or hold Markdown where none is read. */
  wordFindings: readonly Finding[];
  /** Start and end offset, in the file, of the value at a path, or of the key where `part` is `key`; the nearest parent where it is absent. */
  rangeOf(path: readonly PropertyKey[], part?: 'key' | 'value'): readonly [number, number];
}

/** What the YAML parser's codes mean to somebody who does not know YAML. */
const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'mỗi trường chỉ viết một lần; xóa dòng thừa.',
  MULTILINE_IMPLICIT_KEY:
    'kiểm tra dấu hai chấm và dấu cách sau nó; giá trị có dấu hai chấm thì đặt trong dấu nháy kép.',
  BLOCK_AS_IMPLICIT_KEY: 'giá trị có dấu hai chấm thì đặt trong dấu nháy kép, ví dụ title: "Pixel: cách cài đặt".',
  MISSING_CHAR: 'đóng lại dấu nháy hoặc dấu ngoặc đã mở.',
  TAB_AS_INDENT: 'thụt dòng bằng dấu cách, không dùng phím Tab.',
  BAD_INDENT: 'các trường cùng cấp phải thụt vào bằng nhau.',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng @, ` hay % thì đặt cả giá trị trong dấu nháy kép.',
  UNEXPECTED_TOKEN:
    'giá trị bắt đầu bằng ngoặc, dấu nháy hay một dấu khác thì đặt cả giá trị trong dấu nháy kép, ví dụ title: "[Mới] Cách cài đặt"; nếu không thì xem lại dấu hai chấm và cách thụt dòng.',
  ALIAS: 'giá trị bắt đầu bằng dấu * thì đặt trong dấu nháy kép.',
};

/** A fault in YAML: its code, and where it is in the YAML text. */
interface Fault {
  code: string;
  start: number;
  end: number;
}

/** Offset of a quote or bracket that is opened and never closed, and whose text ends where the parser gave up. */
function unclosedAt(document: Document, yaml: string, end: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_, { range }) {
      if (!range || range[1] !== end || range[0] === end) return;
      const opens = /["'[{]/.test(yaml[range[0]] ?? '') && !/["'\]}]/.test(yaml[range[1] - 1] ?? '');
      if (opens) opening ??= range[0];
    },
  });
  return opening;
}

/** What the parser complains of; a sign never closed is told where it is opened, not where the text runs out. */
function syntaxFaults(document: Document, yaml: string): Fault[] {
  return document.errors.map(({ code, pos: [start, end] }) => {
    const opening = unclosedAt(document, yaml, start);
    return opening === undefined ? { code, start, end } : { code: 'MISSING_CHAR', start: opening, end: opening + 1 };
  });
}

/** References (`*name`): never meant in a head, and a way to make a small file grow without end. */
function aliasFaults(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, { range }) {
      if (range) faults.push({ code: 'ALIAS', start: range[0], end: range[1] });
    },
  });
  return faults;
}

function yamlFinding({ code, start, end }: Fault, source: SourceText, base: number): Finding {
  const remedy = REMEDIES[code] ?? 'xem lại dấu hai chấm, dấu nháy và cách thụt dòng ở chỗ này.';
  const message = `Không đọc được YAML ở đây (${code}).`;
  return source.finding(base + start, base + end, { rule: 'yaml-syntax', message, remedy });
}

function keyRange(document: Document, path: readonly PropertyKey[]): readonly [number, number] | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
  return isNode(key) && key.range ? [key.range[0], key.range[1]] : undefined;
}

function valueRange(document: Document, path: readonly PropertyKey[]): readonly [number, number] | undefined {
  const node = path.length ? document.getIn(path, true) : document.contents;
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

/** Parses YAML that starts at offset `base` of a file: its tree, and a finding for each syntax error. */
export function openYaml(yaml: string, source: SourceText, base: number): { document: Document; findings: Finding[] } {
  const conflict = gitConflict(source, source.text.slice(0, base + yaml.length));
  if (conflict.length) return { document: parseDocument(''), findings: conflict };
  const document: Document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
  const faults = [...syntaxFaults(document, yaml), ...aliasFaults(document)];
  return { document, findings: faults.map((fault) => yamlFinding(fault, source, base)) };
}

/**
 * Reads YAML that starts at offset `base` of a file.
 * @returns the data with places, and a finding for each syntax error (the data is then what could be read).
 */
export function parseYaml(yaml: string, source: SourceText, base: number): { yaml: YamlSource; findings: Finding[] } {
  const { document, findings } = openYaml(yaml, source, base);
  const rangeOf: YamlSource['rangeOf'] = (path, part = 'value') => {
    for (let length = path.length; length >= 0; length -= 1) {
      const cut = path.slice(0, length);
      const exact = length === path.length;
      const range = exact && part === 'key' ? keyRange(document, cut) : valueRange(document, cut);
      if (range && (exact || length > 0)) return [base + range[0], base + range[1]];
    }
    return [base, base];
  };
  const data: unknown = findings.length ? {} : (document.toJS() ?? {});
  const wordFindings = findings.length ? [] : fieldFindings(document, source, base);
  return { yaml: { data, isEmpty: document.contents === null, wordFindings, rangeOf }, findings };
}
