import leven from 'leven';

/** The one of `names` that is nearest to what was typed; undefined where more than a third of its letters (rounded up) would have to change. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = leven(typed.toLowerCase(), name.toLowerCase());
    if (!best || distance < best.distance) best = { name, distance };
  }
  const limit = Math.ceil(typed.length / 3);
  return best && best.distance <= limit ? best.name : undefined;
}
