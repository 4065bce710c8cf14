import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../../src/links/external/clock.ts';

/** A clock that stands still: whoever sleeps is woken at once, and it is later by as much. */
export interface StillClock extends Clock {
  /** How long was slept each time, in milliseconds. */
  readonly slept: number[];
  /** Lets the time of everything that has a deadline run out now. */
  runOut(): void;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
}

/** A still clock that begins at noon (UTC) of 28 November 2026, a Saturday. */
export function stillClock(): StillClock {
  let time = Date.UTC(2026, 10, 28, 12);
  const slept: number[] = [];
  const deadlines: AbortController[] = [];
  return {
    slept,
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    sleep: async (milliseconds) => {
      if (milliseconds > 0) slept.push(milliseconds);
      time += Math.max(0, milliseconds);
      await setImmediate();
    },
    deadline: () => {
      const controller = new AbortController();
      deadlines.push(controller);
      return controller.signal;
    },
    runOut: () => {
      for (const controller of deadlines.splice(0)) controller.abort();
    },
  };
}
