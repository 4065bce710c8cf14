import fc from 'fast-check';
import { applyEdits } from '../../src/document/edits.ts';
import { readTextFile } from '../../src/document/text-file.ts';
import { startLint } from '../../src/lint/lint.ts';
import { normalizeText } from '../../src/lint/normalize.ts';
import { RULES } from '../../src/lint/rules.ts';
import type { Run } from '../../src/lint/rule.ts';
import { Words } from '../../src/lint/words.ts';
import { compareVietnamese } from '../../src/vietnamese/collate.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import { mutated, ODD_TEXT, ownFiles } from './mutate.ts';
import { type Subject, wrongFinding } from './subject.ts';

/** Text that no edit may change, with letters that prose would have mended. */
const KEPT = ['`hoà\u00AD ụ\u200Bng`', '<https://a.example/hoà>', '[a](https://a.example/ti%E1%BA%BFng-hoà)'];

function newRun(): Run {
  return {
    words: new Words(),
    toneStyle: 'majority',
    houseStyle: 'traditional',
    labels: [],
    abbreviations: new Set(),
  };
}

function wrongNormalizing(text: string): string | undefined {
  const once = normalizeText('bai.mdx', text, newRun());
  if (normalizeText('bai.mdx', once.text, newRun()).text !== once.text) return 'normalizing twice differs';
  return wrongFinding(
    text,
    once.findings.filter(({ rule }) => !RULES.some(({ id }) => id === rule)),
  );
}

function fixOnce(text: string): { text: string; wrong: string | undefined } {
  const { textFile, findings } = readTextFile('bai.mdx', text);
  if (!textFile) return { text, wrong: wrongFinding(text, findings) };
  const lint = startLint(RULES, newRun());
  const found = [...lint.check(textFile), ...lint.finish()];
  const edits = found.flatMap(({ edit }) => (edit ? [edit] : []));
  return { text: applyEdits(text.replace(/^\uFEFF/, ''), edits).text, wrong: wrongFinding(text, found) };
}

/** As many rounds as `lint:text --fix` makes, and then one in which nothing may be left to mend. */
function wrongFixing(text: string): string | undefined {
  let current = text.replace(/^\uFEFF/, '');
  for (let round = 0; round < 4; round += 1) {
    const { text: next, wrong } = fixOnce(current);
    if (wrong) return wrong;
    if (next === current) return undefined;
    current = next;
  }
  return fixOnce(current).text === current ? undefined : 'a fix is never done';
}

function wrongKept(text: string): string | undefined {
  const plain = text.replace(/[`<>[\](){}\\]/g, '');
  for (const kept of KEPT) {
    const whole = `${plain}\n\nXem ${kept} này.\n`;
    if (readTextFile('bai.mdx', whole).textFile && !normalizeText('bai.mdx', whole, newRun()).text.includes(kept)) {
      return `changed what is no prose: ${kept}`;
    }
  }
  return undefined;
}

function wrongSlug(text: string): string | undefined {
  const made = slug(text);
  if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(made)) return `slug is not one: ${JSON.stringify(made)}`;
  if (slug(made) !== made) return 'a slug of a slug differs';
  if (slug(text.normalize('NFD')) !== slug(text.normalize('NFC'))) return 'slugs of NFC and NFD differ';
  return fold(fold(text)) === fold(text) ? undefined : 'folding twice differs';
}

function wrongOrder(text: string): string | undefined {
  const words = text.split(/\s+/).slice(0, 12);
  const order = (a: string, b: string): number => Math.sign(compareVietnamese(a, b));
  for (const a of words) {
    for (const b of words) {
      if (order(a, b) + order(b, a) !== 0) return `order is not antisymmetric: ${JSON.stringify([a, b])}`;
      const c = words.find((one) => order(a, b) <= 0 && order(b, one) <= 0 && order(a, one) > 0);
      if (c !== undefined) return `order is not transitive: ${JSON.stringify([a, b, c])}`;
    }
  }
  return undefined;
}

function check(text: string): string | undefined {
  return wrongSlug(text) ?? wrongOrder(text) ?? wrongNormalizing(text) ?? wrongFixing(text) ?? wrongKept(text);
}

const syllable = fc.constantFrom(
  'tiếng',
  'Việt',
  'hoà',
  'hòa',
  'Đã',
  'quý',
  'ngưòi',
  'nghành',
  'a',
  '.',
  ',',
  '\n\n',
  '**',
  'VND',
  ' ',
);

/** The core of text: what is done twice changes nothing more, order is an order, a slug is ASCII. */
export const strings: Subject = {
  inputs: fc.oneof(
    fc.array(fc.oneof(syllable, fc.constantFrom(...ODD_TEXT)), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(syllable, { maxLength: 40 }).map((parts) => parts.join(' ').normalize('NFD')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    mutated(
      ownFiles('posts/*/index.mdx').map((text) => text.slice(0, 3000)),
      ODD_TEXT,
    ),
  ),
  check,
  batch: 100,
};
