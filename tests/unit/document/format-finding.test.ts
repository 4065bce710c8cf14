import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/document/finding.ts';
import { AuthorError, formatFinding, formatFindings } from '../../../src/document/format-finding.ts';

function finding(given: Partial<Finding> = {}): Finding {
  const place = { file: 'guides/a/index.mdx', line: 12, column: 5, length: 6 };
  const text = { rule: 'thu', message: 'Có chỗ sai.', remedy: 'sửa lại.' };
  return { ...place, ...text, source: 'Bấm <Stepss> rồi chờ.', ...given };
}

/** What stands above the underline. */
function underlined(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^[\s|]*\^+$/.test(line));
  const start = lines[at]?.indexOf('^') ?? 0;
  return lines[at - 1]?.slice(start, lines[at]?.length) ?? '';
}

describe('one finding', () => {
  test('is place, message, line and remedy', () => {
    expect(formatFinding(finding())).toBe(
      [
        '✗ guides/a/index.mdx:12:5  (thu)',
        '   Có chỗ sai.',
        '   12 | Bấm <Stepss> rồi chờ.',
        '      |     ^^^^^^',
        '   Cách sửa: sửa lại.',
      ].join('\n'),
    );
  });

  test('of a whole file shows no line', () => {
    expect(formatFinding(finding({ source: ' ' }))).not.toContain('|');
  });

  test('keeps its underline under the right characters behind a tab', () => {
    const text = formatFinding(finding({ source: '\t\tBấm <Stepss>', column: 7, length: 8 }));
    expect(underlined(text)).toBe('<Stepss>');
    expect(text).not.toContain('\t');
  });

  const WORDS = 'chữ '.repeat(100);

  test.each([
    ['near its start', `Bấm <Stepss> ${WORDS}`, /^Bấm <Stepss> .*…$/],
    ['in its middle', `${WORDS}<Stepss> ${WORDS}`, /^….*<Stepss>.*…$/],
    ['at its end', `${WORDS}<Stepss>`, /^….*<Stepss>$/],
  ])('in a long line, %s, is cut around the characters meant', (_, source, expected) => {
    const text = formatFinding(finding({ source, column: source.indexOf('<Stepss>') + 1, length: 8 }));
    const shown = text.split('\n')[2]?.slice('   12 | '.length) ?? '';
    expect(shown).toMatch(expected);
    expect(shown.length).toBeLessThanOrEqual(102);
    expect(underlined(text)).toBe('<Stepss>');
  });

  test('that is longer than what is shown is underlined to the end of it', () => {
    const [, , line = '', marks = ''] = formatFinding(finding({ source: WORDS, column: 1, length: 400 })).split('\n');
    expect(line.endsWith('…')).toBe(true);
    expect(marks.length).toBe(line.length - 1);
  });
});

describe('what an author wrote in a finding', () => {
  const ESCAPE = '\u001b]52;c;YQ==\u0007';

  test.each(['file', 'message', 'remedy', 'source'] as const)('does nothing to a terminal: %s', (part) => {
    const text = formatFinding(finding({ [part]: `Bấm ${ESCAPE}` }));
    expect(text).toContain('Bấm ⟨U+001B⟩]52;c;YQ==⟨U+0007⟩');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test.each(['file', 'message', 'remedy'] as const)('begins no line: %s', (part) => {
    const text = formatFinding(finding({ [part]: 'chữ\n::error::x' }));
    expect(text).toContain('chữ⟨U+000A⟩::error::x');
    expect(text).not.toMatch(/^\s*::/m);
  });

  test('is underlined where it stands, however wide it is shown', () => {
    const text = formatFinding(finding({ source: 'a\u202eb \u001b[31m <Stepss>', column: 11, length: 8 }));
    expect(underlined(text)).toBe('<Stepss>');
    const shown = formatFinding(finding({ source: 'a\u202eb \u001b[31m', column: 5, length: 1 }));
    expect(underlined(shown)).toBe('⟨U+001B⟩');
  });
});

describe('all findings', () => {
  test('are in the order of file, line and column, whatever order they were found in', () => {
    const text = formatFindings([
      finding({ file: 'b.mdx', line: 1 }),
      finding({ file: 'a.mdx', line: 10 }),
      finding({ file: 'a.mdx', line: 9, column: 12 }),
      finding({ file: 'a.mdx', line: 9, column: 2 }),
    ]);
    const places = [...text.matchAll(/^✗ (\S+)/gm)].map((match) => match[1]);
    expect(places).toEqual(['a.mdx:9:2', 'a.mdx:9:12', 'a.mdx:10:5', 'b.mdx:1:5']);
    expect(text.endsWith('\n\nCó 4 chỗ cần sửa trong 2 tệp.')).toBe(true);
  });

  test('do not change the list they are given', () => {
    const list = [finding({ line: 2 }), finding({ line: 1 })];
    formatFindings(list);
    expect(list.map(({ line }) => line)).toEqual([2, 1]);
  });

  test('that are none say nothing', () => {
    expect(formatFindings([])).toBe('');
  });

  test('as an error show no stack', () => {
    const error = new AuthorError([finding()]);
    expect(error.message).toBe(formatFindings([finding()]));
    expect(error.stack).toBe('');
    expect(error.findings).toHaveLength(1);
  });
});
