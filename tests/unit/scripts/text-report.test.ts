import { describe, expect, test } from 'vitest';
import { report } from '../../../scripts/lib/text-report.ts';
import type { Finding } from '../../../src/document/finding.ts';

function finding(changes: Partial<Finding> = {}): Finding {
  const place = { file: 'a.md', line: 1, column: 2, length: 3, source: 'Xin chào' };
  return { rule: 'quotes', message: 'Sai.', remedy: 'sửa.', ...place, ...changes };
}

describe('annotations of GitHub', () => {
  test('keep what would end or split them', () => {
    const odd = finding({ file: 'a,b:c%.md', message: 'Hết 100%: “a\r\nb”, c.' });
    expect(report([odd], 'github')).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=1,col=2,endColumn=5,title=quotes::Hết 100%25: “a%0D%0Ab”, c. Cách sửa: sửa.',
    );
  });

  test('are one line each, whatever an author wrote', () => {
    const odd = finding({
      file: 'a\u001b.md',
      message: 'Tên “x\n::error::y\u2028\u0085” ##[add-mask]',
      remedy: 'a\u202eb',
    });
    const printed = report([odd, odd], 'github');
    expect(printed.split(/[\n\r\u0085\u2028]/).map((line) => line.slice(0, 8))).toEqual(['::error ', '::error ']);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('warn of style and are errors for all else', () => {
    const lines = report(
      [finding({ level: 'style' }), finding({ line: 2 }), finding({ line: 3, level: 'error' })],
      'github',
    );
    expect(lines.split('\n').map((line) => line.split(' ')[0])).toEqual(['::warning', '::error', '::error']);
  });
});

describe('a report', () => {
  const jumbled = [
    finding({ file: 'b.md' }),
    finding({ line: 10 }),
    finding({ line: 9 }),
    finding({ column: 1 }),
    finding({ rule: 'abbreviation' }),
  ];

  test('is in the order of file and place, however it was found', () => {
    const places = (findings: readonly Finding[]): string[] =>
      (JSON.parse(report(findings, 'json')) as Finding[]).map(
        ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
      );
    const expected = [
      'a.md:1:1 quotes',
      'a.md:1:2 abbreviation',
      'a.md:9:2 quotes',
      'a.md:10:2 quotes',
      'b.md:1:2 quotes',
    ];
    expect(places(jumbled)).toEqual(expected);
    expect(places(jumbled.toReversed())).toEqual(expected);
  });

  test('as data has the same keys for every finding', () => {
    const edit = { start: 1, end: 2, to: 'x' };
    const data = JSON.parse(
      report([finding(), { ...finding({ level: 'style' }), edit } as Finding], 'json'),
    ) as object[];
    const keys = ['rule', 'level', 'file', 'line', 'column', 'length', 'message', 'remedy', 'source', 'edit'];
    expect(data.map((one) => Object.keys(one))).toEqual([keys, keys]);
    expect(data).toMatchObject([
      { level: 'error', edit: null },
      { level: 'style', edit },
    ]);
  });

  test('as data acts on no terminal and no log, and says the same', () => {
    const odd = finding({ message: '\u001b[31m \u009b31m \u202e \ud800 👨‍👩‍👧 ##[add-mask] a\u200bb', file: 'a\u2028.md' });
    const printed = report([odd], 'json');
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028\u200b]|##/u);
    expect(JSON.parse(printed)).toMatchObject([{ message: odd.message, file: odd.file }]);
  });

  test('for people ends with numbers by rule, and a hint only where it helps', () => {
    const unread = finding({ rule: 'not-utf-8', file: 'z.md' });
    const closing = (findings: readonly Finding[]): string[] =>
      report(findings, 'pretty').split('\n\n').at(-1)?.split('\n') ?? [];
    expect(closing([...jumbled, finding({ level: 'style', line: 20 }), unread])).toEqual([
      'Có 7 chỗ cần sửa trong 3 tệp.',
      '✗ Lỗi: 6 (quotes 4, abbreviation 1, not-utf-8 1).',
      '• Cách viết: 1 (quotes 1).',
      'Chưa rõ một quy tắc thì xem: npm run lint:text -- --explain quotes',
    ]);
    expect(closing([unread])).toEqual(['Có 1 chỗ cần sửa trong 1 tệp.', '✗ Lỗi: 1 (not-utf-8 1).']);
  });

  test('of nothing is empty', () => {
    expect([report([], 'pretty'), report([], 'github'), report([], 'json')]).toEqual(['', '', '[]']);
  });
});
