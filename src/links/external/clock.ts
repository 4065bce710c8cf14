import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the checker sees it, so that a test need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds; none where it is 0 or less. */
  sleep(milliseconds: number): Promise<void>;
  /** A signal that aborts after so many milliseconds. */
  deadline(milliseconds: number): AbortSignal;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    if (milliseconds > 0) await sleep(milliseconds);
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
