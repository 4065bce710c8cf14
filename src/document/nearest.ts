import leven from 'leven';

/** The one of `names` that is nearest to what was typed; undefined where more than a third of its letters (rounded up) would have to change. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  // What is further than the best so far is not counted to its end: among thousands of names that takes most of the time.
  let maxDistance = Math.ceil(typed.length / 3) + 1;
  for (const name of names) {
    const distance = leven(wanted, name.toLowerCase(), { maxDistance });
    if (distance < maxDistance) [best, maxDistance] = [name, distance];
  }
  return best;
}
