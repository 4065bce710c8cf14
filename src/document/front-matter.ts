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
  RESOURCE_EXHAUSTION: 'ở đây có quá nhiều tầng lồng trong nhau; giá trị là chữ thì đặt trong dấu nháy kép.',
  ALIAS: 'giá trị bắt đầu bằng dấu * thì đặt trong dấu nháy kép.',
};

/** The parser's code for more levels than it reads. */
const TOO_DEEP = 'RESOURCE_EXHAUSTION';

/** A fault in YAML: its code, and where it is in the YAML text. */
interface Fault {
  code: string;
  start: number;
  end: number;
}

/** Quotes and brackets that are opened and never closed: where their text ends, because the parser gave up -> where the first of them opens. */
function unclosedSigns(document: Document, yaml: string): Map<number, number> {
  const openings = new Map<number, number>();
  visit(document, {
    Node(_, { range }) {
      if (!range || range[0] === range[1] || openings.has(range[1])) return;
      const opens = /["'[{]/.test(yaml[range[0]] ?? '') && !/["'\]}]/.test(yaml[range[1] - 1] ?? '');
      if (opens) openings.set(range[1], range[0]);
    },
  });
  return openings;
}

/** What the parser complains of, each once; a sign never closed is told where it is opened, not where the text runs out. */
function syntaxFaults(document: Document, yaml: string): Fault[] {
  if (document.errors.length === 0) return [];
  // Where the text is nested too deeply the parser ends: what it says of later places is made of what it did not read.
  const end = document.errors.reduce(
    (first, { code, pos }) => (code === TOO_DEEP ? Math.min(first, pos[0]) : first),
    Number.POSITIVE_INFINITY,
  );
  const errors = document.errors.filter(({ code, pos }) => pos[0] < end || (code === TOO_DEEP && pos[0] === end));
  const openings = unclosedSigns(document, yaml);
  const faults = errors.map(({ code, pos: [start, end] }) => {
    const opening = openings.get(start);
    return opening === undefined ? { code, start, end } : { code: 'MISSING_CHAR', start: opening, end: opening + 1 };
  });
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.start}`, fault])).values()];
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

/** As many as anybody reads: a text that was pasted by mistake has a fault in each line. */
const MOST_TOLD = 30;

function yamlFindings(faults: readonly Fault[], source: SourceText, base: number): Finding[] {
  const findings = faults.slice(0, MOST_TOLD).map((fault) => yamlFinding(fault, source, base));
  const untold = faults.length - findings.length;
  const last = findings.at(-1);
  if (untold > 0 && last) last.message += ` Sau chỗ này còn ${untold} chỗ nữa.`;
  return findings;
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
  return { document, findings: yamlFindings(faults, source, base) };
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
