import { expect, test } from 'vitest';
import { addressesToAsk, externalFindings } from '../../../../src/links/external/external-findings.ts';
import type { Place } from '../../../../src/links/place.ts';

const place = (file: string, line: number): Place => ({
  file,
  line,
  column: 5,
  length: 10,
  source: 'Xem [tài liệu](…).',
});
const where = { own: { origin: 'https://tung-buoc.vn', base: '/' }, allowLoopback: false };

const LINKS = new Map([
  ['http://may.vn/a#mot', [place('a.mdx', 3), place('b.mdx', 7)]],
  ['http://may.vn/a#hai', [place('a.mdx', 9)]],
  ['http://may.vn/tot', [place('a.mdx', 11)]],
  ['http://may.local/', [place('a.mdx', 13)]],
]);

test('an address is asked once, whatever its fragment, and told at each of its places with the fragment there', () => {
  expect([...addressesToAsk(LINKS, where)]).toEqual(['http://may.vn/a', 'http://may.vn/tot']);
  const verdicts = new Map([
    ['http://may.vn/a', { kind: 'moved', to: 'https://may.vn/a' }],
    ['http://may.vn/tot', { kind: 'ok' }],
  ] as const);
  const told = externalFindings(LINKS, verdicts, where).map(({ file, line, remedy }) => `${file}:${line} ${remedy}`);
  expect(told).toEqual([
    'a.mdx:3 viết https://may.vn/a#mot.',
    'b.mdx:7 viết https://may.vn/a#mot.',
    'a.mdx:9 viết https://may.vn/a#hai.',
  ]);
});
