import type { BuiltSite } from './built-site.ts';

/** Where a chain of old addresses ends. */
export interface Way {
  /** The old addresses on the way, the first included. */
  passed: readonly string[];
  /** Where the last one leads; undefined where the way comes back to where it was. */
  end: string | undefined;
}

/** Follows an old address from forward to forward; undefined where the path is no old address. */
export function followForwards(path: string, { forwards }: BuiltSite): Way | undefined {
  const passed: string[] = [];
  for (let at = path; ;) {
    const forward = forwards.get(at);
    if (!forward) return passed.length ? { passed, end: at } : undefined;
    if (passed.includes(at)) return { passed, end: undefined };
    passed.push(at);
    if (forward.to.kind !== 'internal') return { passed, end: forward.to.raw };
    at = forward.to.location.path;
  }
}
