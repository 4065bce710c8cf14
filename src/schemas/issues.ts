import type { z } from 'astro/zod';
import type { Finding, FindingText } from '../document/finding.ts';
import { isWordField } from '../document/field-findings.ts';
import type { YamlSource } from '../document/front-matter.ts';
import type { SourceText } from '../document/lines.ts';
import { nearest } from '../document/nearest.ts';
import { customMessage } from './custom-issues.ts';
import { EXAMPLES } from './field-examples.ts';

type Issue = z.core.$ZodIssue;

/** Fields that hold coordinates, with the numbers each is made of. */
const COORDINATES: Readonly<Record<string, string>> = {
  at: 'hai số: [ngang, dọc]',
  from: 'hai số: [ngang, dọc]',
  to: 'hai số: [ngang, dọc]',
  area: 'bốn số: [trái, trên, rộng, cao]',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  tuple: 'một danh sách số',
  array: 'một danh sách',
  boolean: 'true hoặc false',
  object: 'các dòng “trường: giá trị”',
  record: 'các dòng “mã: …”',
};

function write(field: string): string {
  const example = EXAMPLES[field];
  return example ? `viết ${example}` : 'xem lại giá trị này';
}

function fieldOf(issue: Issue): string {
  return String(issue.path.findLast((part) => typeof part === 'string') ?? '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** The end of a message about a value that YAML took for something else than words. */
function inQuotes(field: string, written: string): string | undefined {
  if (!isWordField(field) || written === '' || /[\n"]/.test(written)) return undefined;
  return `đặt trong dấu nháy kép: ${field}: "${written}".`;
}

/** @param written the value as it stands in the file. */
function wrongType(
  issue: Issue & { code: 'invalid_type' },
  found: unknown,
  written: string,
): Omit<FindingText, 'rule'> {
  const field = fieldOf(issue);
  const wanted = field === 'search' ? 'các dòng “chữ: nghĩa”' : (KINDS[issue.expected] ?? issue.expected);
  if (found === undefined) return { message: `Thiếu trường “${field}”.`, remedy: `${write(field)}.` };
  const message = field ? `Trường “${field}” phải là ${wanted}.` : `Tệp này phải gồm ${wanted}.`;
  const quoted = issue.expected === 'string' ? inQuotes(field, written) : undefined;
  return { message: `${message} Tìm thấy: ${JSON.stringify(found)}.`, remedy: quoted ?? `${write(field)}.` };
}

/** From so much on a coordinate was meant in pixels. */
const PIXELS = 2;

/** A number that is too large or too small, or a list of the wrong length. */
function wrongSize(issue: Issue & { code: 'too_big' | 'too_small' }, found: unknown): Omit<FindingText, 'rule'> {
  const field = fieldOf(issue);
  if (issue.origin === 'number' && Number(found) >= PIXELS) {
    return {
      message: `Trường “${field}” có số ${JSON.stringify(found)}, giống số điểm ảnh.`,
      remedy: `chia số ngang cho bề rộng ảnh, số dọc cho bề cao ảnh, để được số từ 0 đến 1, ví dụ ${EXAMPLES[field]}; hoặc bấm “Đặt dấu” khi mở npm run dev.`,
    };
  }
  if (issue.origin === 'number') {
    return {
      message: `Trường “${field}” có số ${JSON.stringify(found)} nằm ngoài ảnh.`,
      remedy: `viết số từ 0 (mép trái, mép trên) đến 1 (mép phải, mép dưới), ví dụ ${EXAMPLES[field]}.`,
    };
  }
  if (Object.hasOwn(COORDINATES, field)) {
    return { message: `Trường “${field}” phải có đúng ${COORDINATES[field]}.`, remedy: `${write(field)}.` };
  }
  if (issue.code === 'too_small') return { message: `Trường “${field}” đang trống.`, remedy: `${write(field)}.` };
  if (issue.origin === 'array') {
    return {
      message: `Trường “${field}” có hơn ${issue.maximum} mục.`,
      remedy: 'chia thành hai ảnh, mỗi ảnh một ý.',
    };
  }
  return {
    message: `Trường “${field}” dài quá ${issue.maximum} ký tự.`,
    remedy:
      field === 'label' || field === 'alt'
        ? 'viết ngắn lại; phần giải thích thì đặt trong bài.'
        : 'viết ngắn lại; kết quả tìm kiếm cũng chỉ hiện phần đầu.',
  };
}

function notOneOf(field: string, found: unknown, values: readonly string[]): Omit<FindingText, 'rule'> {
  const near = nearest(String(found), values);
  return {
    message: `Trường “${field}” không nhận giá trị ${JSON.stringify(found)}.`,
    remedy: `${near ? `có phải bạn muốn viết ${near}? ` : ''}Dùng được: ${values.join(', ')}.`,
  };
}

/** A day as Vietnamese write it, 1/12/2026 or 01-12-2026. */
const WRITTEN_DAY = /^(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](\d{4})$/;

/** The line of a day in a form that is read: the day the author meant, where that can be told, else an example. */
function dayLine(field: string, found: unknown): string {
  const [, day = '', month = '', year = ''] = WRITTEN_DAY.exec(String(found)) ?? [];
  if (year) return `${field}: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return EXAMPLES[field] ?? '2026-11-23';
}

/** A key that is no id; or, where any words may be a key, one with control characters. */
function wrongKey(issue: Issue & { code: 'invalid_key' }, key: string): Omit<FindingText, 'rule'> {
  const rules = issue.issues.map((one) => (one.code === 'custom' ? one.params?.['rule'] : undefined));
  return customMessage(rules.find((rule) => typeof rule === 'string') ?? 'ascii-id', key, key);
}

function wrongFormat(issue: Issue, found: unknown): Omit<FindingText, 'rule'> {
  const field = fieldOf(issue);
  switch (issue.code) {
    case 'invalid_format':
      return {
        message: `Trường “${field}” không phải là ngày: ${JSON.stringify(found)}.`,
        remedy: `viết năm-tháng-ngày đủ chữ số: ${dayLine(field, found)}.`,
      };
    case 'invalid_value':
      return notOneOf(field, found, issue.values.map(String));
    case 'invalid_union':
      if (found === undefined) return { message: `Thiếu trường “${field}”.`, remedy: `${write(field)}.` };
      return notOneOf(field, found, 'options' in issue ? (issue.options ?? []).map(String) : []);
    case 'too_big':
    case 'too_small':
      return wrongSize(issue, found);
    case 'custom':
      return customMessage(issue.params?.['rule'], found, field);
    case 'invalid_key':
      return wrongKey(issue, field);
    default:
      return customMessage('ascii-id', found, field);
  }
}

/** The fields that may stand in an object: one list for a flat one, else a function of the object and where it is. */
export type KnownFields = readonly string[] | ((value: unknown, path: readonly PropertyKey[]) => readonly string[]);

function unknownKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  known: KnownFields,
  yaml: YamlSource,
  source: SourceText,
): Finding[] {
  const names = typeof known === 'function' ? known(valueAt(yaml.data, issue.path), issue.path) : known;
  return issue.keys.map((key) => {
    const near = nearest(key, names);
    return source.finding(...yaml.rangeOf([...issue.path, key], 'key'), {
      rule: 'unknown-field',
      message: `Không có trường nào tên là “${key}”.`,
      remedy: `${near ? `có phải bạn muốn viết ${near}? ` : ''}Dùng được: ${names.join(', ')}.`,
    });
  });
}

/** Of the numbers of one place on a picture the first that is wrong is told: the others are wrong for the same reason. */
function isFirstOfPlace(issue: Issue, at: number, issues: readonly Issue[]): boolean {
  if (typeof issue.path.at(-1) !== 'number' || !Object.hasOwn(COORDINATES, fieldOf(issue))) return true;
  const place = issue.path.slice(0, -1).join('.');
  return issues.findIndex(({ code, path }) => code === issue.code && path.slice(0, -1).join('.') === place) === at;
}

/**
 * Turns what Zod found into findings with the place in the YAML.
 * @param known names of the fields that may stand there, for the nearest right name.
 */
export function schemaFindings(
  issues: readonly Issue[],
  known: KnownFields,
  yaml: YamlSource,
  source: SourceText,
): Finding[] {
  return issues.filter(isFirstOfPlace).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, known, yaml, source);
    const found = valueAt(yaml.data, issue.path);
    const text =
      issue.code === 'invalid_type'
        ? wrongType(issue, found, source.text.slice(...yaml.rangeOf(issue.path)))
        : wrongFormat(issue, found);
    const part = issue.code === 'invalid_key' ? 'key' : 'value';
    return [
      source.finding(...yaml.rangeOf(issue.path, part), {
        rule: found === undefined ? 'missing-field' : 'field',
        ...text,
      }),
    ];
  });
}
