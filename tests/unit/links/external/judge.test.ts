import { expect, test } from 'vitest';
import { judge } from '../../../../src/links/external/judge.ts';
import type { Hop } from '../../../../src/links/external/walk.ts';

/** A way of so many redirects, to an address that is there. */
function way(first: string, ...steps: readonly (readonly [status: number, to: string])[]) {
  const addresses = [first, ...steps.map(([, to]) => to)];
  const hops: Hop[] = steps.map(([status, to], at) => ({ from: addresses[at] ?? '', to, status, setsCookie: false }));
  return { hops, at: addresses.at(-1) ?? '', end: { kind: 'answered', status: 200, setsCookie: false } } as const;
}

test.for([
  ['https alone is for good, whatever the status says', [[302, 'https://may.vn/a?b=1']], 'https://may.vn/a?b=1'],
  [
    'then what is permanent counts on',
    [
      [307, 'https://may.vn/a?b=1'],
      [301, 'https://www.may.vn/a'],
    ],
    'https://www.may.vn/a',
  ],
  ['https elsewhere is not', [[302, 'https://www.may.vn/a?b=1']], undefined],
  ['https without the query is not', [[302, 'https://may.vn/a']], undefined],
] as const)('%s', ([, steps, to]) => {
  expect(judge(way('http://may.vn/a?b=1', ...steps))).toEqual(to ? { kind: 'moved', to } : { kind: 'ok' });
});
