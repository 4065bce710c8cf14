import type { z } from 'astro/zod';
import type { Finding, FindingText } from '../document/finding.ts';
import type { YamlSource } from '../document/front-matter.ts';
import type { SourceText } from '../document/lines.ts';
import { nearest } from '../document/nearest.ts';
import { slug } from '../vietnamese/slug.ts';

type Issue = z.core.$ZodIssue;

/** How each field is written, shown where it is missing or of the wrong shape. */
const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'title: Cách tạo tài khoản quảng cáo',
  description: 'description: Một câu cho biết bài giúp người đọc làm được gì',
  topics: 'topics: [quang-cao-facebook]',
  publishedAt: 'publishedAt: 2026-11-23',
  updatedAt: 'updatedAt: 2026-12-01',
  author: 'author: tung-buoc',
  draft: 'draft: true',
  difficulty: 'difficulty: beginner (hoặc intermediate, advanced)',
  prerequisites: 'prerequisites: ["Bạn có một tài khoản Facebook"]',
  en: 'en: Business Settings',
  vi: 'vi: Cài đặt doanh nghiệp',
  where: 'where: Góc trên bên phải bảng điều khiển',
  name: 'name: Nhóm Từng Bước',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
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

function wrongType(issue: Issue & { code: 'invalid_type' }, found: unknown): Omit<FindingText, 'rule'> {
  const field = fieldOf(issue);
  const wanted = KINDS[issue.expected] ?? issue.expected;
  if (found === undefined) return { message: `Thiếu trường “${field}”.`, remedy: `${write(field)}.` };
  const message = field ? `Trường “${field}” phải là ${wanted}.` : `Tệp này phải gồm ${wanted}.`;
  return { message: `${message} Tìm thấy: ${JSON.stringify(found)}.`, remedy: `${write(field)}.` };
}

function wrongFormat(issue: Issue, found: unknown): Omit<FindingText, 'rule'> {
  const field = fieldOf(issue);
  const shown = JSON.stringify(found);
  switch (issue.code) {
    case 'invalid_format':
      return {
        message: `Trường “${field}” không phải là ngày: ${shown}.`,
        remedy: `viết năm-tháng-ngày đủ chữ số: ${EXAMPLES[field] ?? '2026-11-23'}.`,
      };
    case 'invalid_value': {
      const near = nearest(String(found), issue.values.map(String));
      return {
        message: `Trường “${field}” không nhận giá trị ${shown}.`,
        remedy: `${near ? `có phải bạn muốn viết ${near}? ` : ''}Dùng được: ${issue.values.map(String).join(', ')}.`,
      };
    }
    case 'too_big':
      return {
        message: `Trường “${field}” dài quá ${issue.maximum} ký tự.`,
        remedy: 'viết ngắn lại; kết quả tìm kiếm cũng chỉ hiện phần đầu.',
      };
    case 'too_small':
      return { message: `Trường “${field}” đang trống.`, remedy: `${write(field)}.` };
    default:
      return custom(issue, found);
  }
}

function custom(issue: Issue, found: unknown): Omit<FindingText, 'rule'> {
  const field = fieldOf(issue);
  if (Array.isArray(found)) {
    return {
      message: `Trường “${field}” có giá trị viết hai lần: ${found.join(', ')}.`,
      remedy: 'mỗi giá trị chỉ viết một lần.',
    };
  }
  const given = typeof found === 'string' ? found : field;
  return {
    message: `“${given}” không dùng làm mã được.`,
    remedy: `mã chỉ gồm chữ thường không dấu, số và gạch nối${slug(given) ? `: ${slug(given)}` : ''}.`,
  };
}

function unknownKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  known: readonly string[],
  yaml: YamlSource,
  source: SourceText,
): Finding[] {
  return issue.keys.map((key) => {
    const near = nearest(key, known);
    return source.finding(...yaml.rangeOf([...issue.path, key], 'key'), {
      rule: 'unknown-field',
      message: `Không có trường nào tên là “${key}”.`,
      remedy: `${near ? `có phải bạn muốn viết ${near}? ` : ''}Dùng được: ${known.join(', ')}.`,
    });
  });
}

/**
 * Turns what Zod found into findings with the place in the YAML.
 * @param known names of the fields that may stand there, for the nearest right name.
 */
export function schemaFindings(
  issues: readonly Issue[],
  known: readonly string[],
  yaml: YamlSource,
  source: SourceText,
): Finding[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, known, yaml, source);
    const found = valueAt(yaml.data, issue.path);
    const text = issue.code === 'invalid_type' ? wrongType(issue, found) : wrongFormat(issue, found);
    const part = issue.code === 'invalid_key' ? 'key' : 'value';
    return [
      source.finding(...yaml.rangeOf(issue.path, part), {
        rule: found === undefined ? 'missing-field' : 'field',
        ...text,
      }),
    ];
  });
}
