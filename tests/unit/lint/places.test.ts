import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/document/edits.ts';
import { readTextFile } from '../../../src/document/text-file.ts';
import { startLint } from '../../../src/lint/lint.ts';
import type { TextFinding } from '../../../src/lint/rule.ts';
import { RULE_PAGES } from '../../../src/lint/rule-pages.ts';
import { RULES } from '../../../src/lint/rules.ts';
import { run } from './linted.ts';

const { words } = run();
const FILLERS = [
  'Một đoạn đúng.',
  '```\nmã “qúy”\n```',
  '- mục *một*\n- mục hai',
  '> trích [dẫn](/a/) &amp; `mã`',
  '| a | b |\n| - | - |\n| c | d |',
];
const EXAMPLES = RULE_PAGES.flatMap(({ bad }) => bad);

const documents = fc
  .tuple(
    fc.array(fc.constantFrom(...FILLERS, ...EXAMPLES), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([blocks, end, bom]) => `${bom ? '\uFEFF' : ''}${blocks.join('\n\n').replaceAll('\n', end)}${end}`);

function findings(text: string): TextFinding[] {
  const { textFile } = readTextFile('bai.mdx', text);
  const lint = startLint(RULES, run({ words, labels: [{ en: 'Next' }] }));
  return textFile ? [...lint.check(textFile), ...lint.finish()] : [];
}

/** The text a message begins with, where it quotes what it is about. */
function named({ message }: TextFinding): string | undefined {
  return /^“([^”]+)”/.exec(message)?.[1];
}

test('what a finding names stands where it says, in the line it shows', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
      for (const finding of findings(text)) {
        const { source, line, column, length } = finding;
        expect(lines[line - 1]).toBe(source);
        const place = source.slice(column - 1, column - 1 + length);
        expect(place).not.toBe('');
        const name = named(finding);
        // A repetition shows both words, a spelling only the syllable in question.
        if (name !== undefined) expect(place.includes(name) || name.includes(place), `${place}: ${name}`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('an edit changes what its finding is about, and nothing is left of it afterwards', () => {
  fc.assert(
    fc.property(documents, (text) => {
      let current = text;
      for (let round = 0; round < 5; round += 1) {
        const edits = findings(current).flatMap(({ edit }) => (edit ? [edit] : []));
        const bom = current.startsWith('\uFEFF') ? 1 : 0;
        current = current.slice(0, bom) + applyEdits(current.slice(bom), edits).text;
      }
      expect(findings(current).filter(({ edit }) => edit)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
