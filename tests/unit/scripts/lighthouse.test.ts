import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Audit } from '../../../scripts/lighthouse/audit.ts';
import { compressedCopy } from '../../../scripts/lighthouse/compressed-copy.ts';
import { median } from '../../../scripts/lighthouse/median.ts';
import { auditedPages } from '../../../scripts/lighthouse/pages.ts';
import { isFull, lighthouseReport } from '../../../scripts/lighthouse/report.ts';
import { folderOf } from '../content-folder.ts';

function audit(performance: number, faults: string[] = []): Audit {
  return { scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 }, faults };
}

describe('of several looks', () => {
  test.each([
    [[90], 90],
    [[100, 90], 90],
    [[100, 80, 90], 90],
    [[70, 80, 90, 100], 80],
  ])('%j the one in the middle counts, of two the worse: %i', (speeds, expected) => {
    const [first = 0, ...rest] = speeds;
    expect(median([audit(first), ...rest.map((speed) => audit(speed))]).scores.performance).toBe(expected);
  });
});

test('the heaviest guide and the heaviest post are looked at, and the home page', () => {
  const dir = folderOf({
    'index.html': '',
    'huong-dan/index.html': 'x'.repeat(900),
    'huong-dan/ngan/index.html': 'x',
    'huong-dan/dai/index.html': 'x'.repeat(9),
    'bai-viet/b/index.html': 'x',
    'bai-viet/a/index.html': 'x',
  });
  expect(auditedPages(dir)).toEqual(['', 'huong-dan/dai/', 'bai-viet/a/']);
});

test('what is looked at is sent as a host sends it, and the copy is gone afterwards', () => {
  const dir = folderOf({ 'a/index.html': '<p>Chào</p>', 'a.png': new Uint8Array(3) });
  let kept = '';
  {
    using copy = compressedCopy(dir);
    kept = copy.dir;
    expect(brotliDecompressSync(readFileSync(join(kept, 'a/index.html.br'))).toString()).toBe('<p>Chào</p>');
    expect(existsSync(join(kept, 'a.png'))).toBe(true);
    expect(existsSync(join(kept, 'a.png.br'))).toBe(false);
  }
  expect(existsSync(kept)).toBe(false);
  expect(existsSync(join(dir, 'a/index.html.br'))).toBe(false);
});

test('the report is a table with what cost points below it', () => {
  const audits = new Map([
    ['/', audit(100)],
    ['/huong-dan/dai/', audit(97, ['Tốc độ: Largest Contentful Paint (2,1 giây)'])],
  ]);
  expect(lighthouseReport(audits)).toMatchInlineSnapshot(`
    "Trang            Tốc độ  Trợ năng  Cách làm tốt  SEO
    /                   100       100           100  100
    /huong-dan/dai/      97       100           100  100

    /huong-dan/dai/  Tốc độ: Largest Contentful Paint (2,1 giây)"
  `);
  expect(isFull(audits)).toBe(false);
  expect(isFull(new Map([['/', audit(100)]]))).toBe(true);
});
