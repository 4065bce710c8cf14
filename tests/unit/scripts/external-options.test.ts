import { expect, test } from 'vitest';
import { EXTERNAL_OPTIONS, externalOptions } from '../../../scripts/lib/external-options.ts';
import { readOptions, WrongOption } from '../../../scripts/lib/text-options.ts';

const asked = (...args: readonly string[]) => externalOptions(readOptions(args, EXTERNAL_OPTIONS, 0).values);
const DAY = 86_400_000;

test('the web is asked where that is wished only', () => {
  expect(asked()).toBeUndefined();
  expect(asked('--external')).toEqual({ timeout: 15_000, concurrency: 8, maxAge: 7 * DAY, allowLoopback: false });
});

test('numbers are read in the units people give, with a comma too', () => {
  const options = asked('--external', '--timeout=2,5', '--concurrency', '1', '--cache-age', '0.5', '--allow-loopback');
  expect(options).toEqual({ timeout: 2500, concurrency: 1, maxAge: DAY / 2, allowLoopback: true });
  expect(asked('--external', '--cache-age', '0')?.maxAge).toBe(0);
});

test.for([
  [['--timeout', '5'], '--timeout chỉ dùng cùng --external.'],
  [['--allow-loopback'], '--allow-loopback chỉ dùng cùng --external.'],
  [['--external', '--timeout', '0'], '--timeout phải là số giây, từ 1 đến 300; “0” không dùng được.'],
  [['--external', '--timeout', '1e2'], '--timeout phải là số giây, từ 1 đến 300; “1e2” không dùng được.'],
  [['--external', '--concurrency', '2.5'], '--concurrency phải là số yêu cầu, từ 1 đến 64; “2.5” không dùng được.'],
  [['--external', '--concurrency', '0'], '--concurrency phải là số yêu cầu, từ 1 đến 64; “0” không dùng được.'],
  [['--external', '--cache-age=-1'], '--cache-age phải là số ngày, từ 0 đến 365; “-1” không dùng được.'],
] as const)('%o is told to be wrong', ([args, said]) => {
  expect(() => asked(...args)).toThrow(new WrongOption(said));
});
