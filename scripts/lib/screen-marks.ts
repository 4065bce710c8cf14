import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Finding, FindingText } from '../../src/document/finding.ts';
import { parseYaml } from '../../src/document/front-matter.ts';
import type { SourceText } from '../../src/document/lines.ts';
import { type MarkedElement, type MarkPart, strayElements } from './marked-elements.ts';
import { areaOf, centreOf, type Rect, type Size } from './screen-geometry.ts';

interface Coordinates {
  field: string;
  part: MarkPart;
  measure: (rect: Rect, picture: Size) => number[];
}

const AREA: readonly Coordinates[] = [{ field: 'area', part: 'mark', measure: areaOf }];

/** What is measured for each kind of mark. */
const MEASURED: Readonly<Record<string, readonly Coordinates[]>> = {
  box: AREA,
  spotlight: AREA,
  pin: [{ field: 'at', part: 'mark', measure: centreOf }],
  arrow: [
    { field: 'from', part: 'mark-from', measure: centreOf },
    { field: 'to', part: 'mark-to', measure: centreOf },
  ],
};

/** The file that describes a picture, with the coordinates in it, or why they could not be put there. */
export interface MarksUpdate {
  text: string;
  findings: Finding[];
}

function marksOf(document: Document): YAMLMap[] {
  const marks = document.get('marks');
  return isSeq(marks) ? marks.items.filter(isMap) : [];
}

/** Writes numbers in one line into a field. Gives whether they are others than before. */
function setNumbers(document: Document, mark: YAMLMap, field: string, numbers: readonly number[]): boolean {
  const old = mark.get(field);
  if (isSeq(old)) {
    if (old.flow === true && JSON.stringify(old) === JSON.stringify(numbers)) return false;
    // The node stays, and with it a comment behind it.
    old.items = numbers.map((number) => document.createNode(number));
    old.flow = true;
  } else mark.set(field, document.createNode(numbers, { flow: true }));
  return true;
}

function unknownKind(id: string, kind: string): FindingText {
  return {
    rule: 'mark-kind',
    message: `Dấu “${id}” thuộc loại “${kind}”, không đo được trên ảnh vẽ.`,
    remedy: `dùng một trong các loại ${Object.keys(MEASURED).join(', ')}.`,
  };
}

function noElement(id: string, part: MarkPart): FindingText {
  return {
    rule: 'mark-without-element',
    message: `Dấu “${id}” không có phần tử nào trên màn hình vẽ.`,
    remedy: `thêm data-${part}="${id}" vào phần tử cần đánh dấu trong tệp HTML, hoặc xóa dấu này.`,
  };
}

const NO_ID: FindingText = {
  rule: 'mark-without-id',
  message: 'Dấu này chưa có mã (id), nên không biết nó thuộc phần tử nào.',
  remedy: 'thêm id, và ghi mã đó vào data-mark của phần tử trong tệp HTML.',
};

/** Measures one mark. Gives whether its file changes by it, or what is missing. */
function measureMark(
  document: Document,
  mark: YAMLMap,
  elements: readonly MarkedElement[],
  picture: Size,
): boolean | FindingText {
  const id = mark.get('id');
  if (typeof id !== 'string') return NO_ID;
  const kind = String(mark.get('kind'));
  const fields = Object.hasOwn(MEASURED, kind) ? MEASURED[kind] : undefined;
  if (!fields) return unknownKind(id, kind);
  let changed = false;
  for (const { field, part, measure } of fields) {
    const element = elements.find((one) => one.id === id && one.part === part);
    if (!element) return noElement(id, part);
    changed = setNumbers(document, mark, field, measure(element.rect, picture)) || changed;
  }
  return changed;
}

/** The ids of the marks a file describes. */
function idsOf(marks: readonly YAMLMap[]): string[] {
  return marks.map((mark) => mark.get('id')).filter((id) => typeof id === 'string');
}

/** A screen's two files, and what was measured in its page. */
export interface MeasuredScreen {
  yaml: SourceText;
  html: SourceText;
  elements: readonly MarkedElement[];
  /** Size of the page, in CSS pixels. */
  picture: Size;
}

/**
 * Puts the measured coordinates into the file that describes a picture; comments, order and all else stay, and a file
 * whose coordinates are right is given as it is. Every mark must have its element, and every marked element its mark.
 */
export function updateMarks({ yaml, html, elements, picture }: MeasuredScreen): MarksUpdate {
  const { findings } = parseYaml(yaml.text, yaml, 0);
  if (findings.length) return { text: yaml.text, findings };
  const document = parseDocument(yaml.text);
  const marks = marksOf(document);
  let changed = false;
  for (const mark of marks) {
    const outcome = measureMark(document, mark, elements, picture);
    if (typeof outcome === 'boolean') changed ||= outcome;
    else findings.push(yaml.finding(mark.range?.[0] ?? 0, mark.range?.[1] ?? 1, outcome));
  }
  findings.push(...strayElements(html, elements, idsOf(marks)));
  const text = changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml.text;
  return { text, findings };
}
