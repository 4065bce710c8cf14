import { once } from 'node:events';
import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/links/external/clock.ts';

test('the machine’s clock tells its time, wakes who sleeps, and lets time run out', async () => {
  const [before, now, after] = [Date.now(), systemClock.now(), Date.now()];
  expect(before <= now && now <= after).toBe(true);
  await systemClock.sleep(1);
  await systemClock.sleep(-5);
  const deadline = systemClock.deadline(1);
  expect(deadline.aborted).toBe(false);
  await once(deadline, 'abort');
});
