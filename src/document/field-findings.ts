import { type Document, isScalar, type Pair, type Scalar, visit } from 'yaml';
import type { Finding } from './finding.ts';
import { leftSigns, rawFindings, type Said } from './left-signs.ts';
import { SourceText } from './lines.ts';
import { markdownTree } from './markdown-tree.ts';
import { PLAIN_TEXT_SIGNS, REFERENCE_SIGNS } from './plain-text-signs.ts';
import { INLINE_SIGNS } from './raw-inline-signs.ts';

/** How the text of a field is published: as it stands, as short Markdown, or as the label of a screen. */
type Printed = 'plain' | 'markdown' | 'label';

/** Fields that hold words for readers. */
const WORDS: Readonly<Record<string, Printed>> = {
  title: 'plain',
  description: 'plain',
  prerequisites: 'plain',
  alt: 'plain',
  caption: 'plain',
  product: 'plain',
  where: 'plain',
  name: 'plain',
  bio: 'plain',
  label: 'markdown',
  en: 'label',
  vi: 'label',
};

/** Whether a field holds words for readers, which no other type of YAML can stand for. */
export function isWordField(field: string): boolean {
  return Object.hasOwn(WORDS, field);
}

/** Fields that hold dates, ids, names of files, numbers: a note behind them is one. */
const TECHNICAL =
  /^(?:topics|publishedAt|updatedAt|capturedAt|author|draft|aliases|cover|difficulty|image|imageDark|illustration|marks|kind|at|area|from|to|place|id|group)$/;

/** A text of a YAML file with what it is. */
interface Field {
  scalar: Scalar;
  printed: Printed;
  /** Start and end offset of its value in the file, quotes included. */
  range: readonly [number, number];
}

const QUOTES = 'đặt cả giá trị trong dấu nháy kép';

/** A value in double quotes, as it can be written. */
function inQuotes(text: string): string {
  return `"${text.trim().replaceAll('"', "'")}"`;
}

function lost(message: string, whole: string, note = ''): Said {
  return { message, remedy: `${QUOTES}: ${inQuotes(whole)}.${note}` };
}

/** What YAML takes away from a value that is not in quotes: what stands behind `#`, a tag, a name for references. */
function lostWords({ scalar, range }: Field, source: SourceText): Finding[] {
  const [start, end] = range;
  const rule = 'yaml-value';
  const line = source.text.slice(end).split(/\r?\n/, 1)[0] ?? '';
  const written = source.text.slice(start, end);
  const isPlain = scalar.type === undefined || scalar.type === 'PLAIN';
  const behind = isPlain ? /^[ \t]*#.*/.exec(line)?.[0] : undefined;
  if (behind && (written === '' || /^[ \t]/.test(behind))) {
    const note = behind.trim();
    const at = end + behind.indexOf('#');
    const message = `Chữ từ “${note.slice(0, 20)}” trở đi là ghi chú của YAML, nên mất khỏi trang.`;
    const said = lost(message, written + behind, ' Nếu đúng là ghi chú thì đưa lên một dòng riêng ở trên.');
    return [source.finding(at, at + note.length, { rule, ...said })];
  }
  const own = [scalar.tag?.startsWith('!') ? scalar.tag : '', scalar.anchor ? `&${scalar.anchor}` : ''].find(Boolean);
  const at = own ? source.text.lastIndexOf(own.charAt(0), start - 1) : -1;
  if (!own || at < 0) return [];
  const message = `Chữ “${source.text.slice(at, start).trim()}” ở đầu là ký hiệu của YAML, nên mất khỏi trang.`;
  return [source.finding(at, end, { rule, ...lost(message, source.text.slice(at, end)) })];
}

/** Lines of a value that were meant as a list: the page shows one line. */
function joinedLines({ range: [start, end] }: Field, source: SourceText): Finding[] {
  const item = /(?<=\n)[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+\S.*/.exec(source.text.slice(start, end));
  if (!item) return [];
  const at = start + item.index + (item[0].length - item[0].trimStart().length);
  const message = 'Dòng này không thành mục của danh sách, mà nối vào dòng trên.';
  const said: Said = { message, remedy: 'viết thành một câu; danh sách thì đặt trong bài.' };
  return [source.finding(at, at + item[0].trim().length, { rule: 'unread-markdown', ...said })];
}

/** Raw signs of short Markdown, told at the whole value. */
function markdownSigns({ scalar, range }: Field, source: SourceText): Finding[] {
  const text = new SourceText('', String(scalar.value));
  const [block] = markdownTree(`${text.text}\n`).children;
  const found = block ? rawFindings(leftSigns(block, text), 0, text, INLINE_SIGNS) : [];
  return found
    .slice(0, 1)
    .map(({ level, rule, message, remedy }) =>
      source.finding(...range, { ...(level && { level }), rule, message, remedy }),
    );
}

function signsOf(field: Field, source: SourceText): Finding[] {
  const { printed, range } = field;
  if (typeof field.scalar.value !== 'string') return [];
  if (printed === 'markdown') return markdownSigns(field, source);
  const rules = printed === 'plain' ? [...PLAIN_TEXT_SIGNS, ...REFERENCE_SIGNS] : REFERENCE_SIGNS;
  const found = rawFindings(source.text.slice(...range), range[0], source, rules);
  return printed === 'plain' ? [...found, ...joinedLines(field, source)] : found;
}

/** The values of a field: one, or those of a list. */
function scalarsOf({ value }: Pair): Scalar[] {
  if (isScalar(value)) return [value];
  const items = value && typeof value === 'object' && 'items' in value && Array.isArray(value.items) ? value.items : [];
  return items.filter((item) => isScalar(item));
}

/**
 * What is wrong with the words of a YAML text that can be read: words that YAML takes away, and Markdown where none is
 * read. @param base offset of the text in the file.
 */
export function fieldFindings(document: Document, source: SourceText, base: number): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Pair(_, pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (TECHNICAL.test(name)) return;
      for (const scalar of scalarsOf(pair as Pair)) {
        if (!scalar.range) continue;
        const range = [base + scalar.range[0], base + scalar.range[1]] as const;
        const field = { scalar, printed: WORDS[name] ?? 'label', range };
        findings.push(...lostWords(field, source), ...signsOf(field, source));
      }
    },
  });
  return findings;
}
