/** The ticks of one guide: ids of its steps, the oldest tick first. They may name steps the guide has no longer. */
export type Ticks = readonly string[];

/** More than any guide has steps; what a tampered or ancient store holds beyond it is dropped, the oldest first. */
export const MOST_TICKS = 1000;
/** Longer than any id that is made from a title. */
const LONGEST_ID = 300;

function isId(item: unknown): item is string {
  return typeof item === 'string' && item !== '' && item.length <= LONGEST_ID;
}

function tidy(items: readonly unknown[]): Ticks {
  return [...new Set(items.filter(isId))].slice(-MOST_TICKS);
}

/** Reads what was stored; nothing, broken JSON and what is not ours give no ticks. */
export function readTicks(stored: string | null): Ticks {
  try {
    const parsed: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(parsed) ? tidy(parsed) : [];
  } catch {
    return [];
  }
}

/** What to store, or undefined where there is nothing to keep. `readTicks` gives the same ticks back. */
export function storedForm(ticks: Ticks): string | undefined {
  return ticks.length > 0 ? JSON.stringify(ticks) : undefined;
}

/** Sets or takes away one tick. All others stay, those of steps that are gone too: a later edit may bring them back. */
export function withTick(ticks: Ticks, id: string, done: boolean): Ticks {
  const others = ticks.filter((other) => other !== id);
  return done ? tidy([...others, id]) : others;
}

/** Ticks taken back after a fresh start, with those that were set since. */
export function withAll(ticks: Ticks, more: Ticks): Ticks {
  return tidy([...more, ...ticks]);
}
