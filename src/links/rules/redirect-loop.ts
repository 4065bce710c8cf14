import { followForwards } from '../forwards.ts';

import type { LinkRule, Problem } from '../rule.ts';
import type { BuiltSite } from '../built-site.ts';

/** Every path of a loop finds it; it is told once, at the first in the order of names. */
function* find(site: BuiltSite): Generator<Problem> {
  for (const [path, forward] of site.forwards) {
    const way = followForwards(path, site);
    if (!way || way.end !== undefined) continue;
    const isInLoop = way.passed.length > 0 && forward.to.kind === 'internal' && leadsBack(path, way.passed, site);
    if (!isInLoop || way.passed.some((other) => other < path)) continue;
    yield {
      message: `Các địa chỉ cũ chuyển hướng vòng tròn: ${[...way.passed, path].join(' → ')}.`,
      remedy: 'cho mỗi địa chỉ cũ dẫn thẳng tới trang đang có.',
      spots: [forward.spot],
    };
  }
}

/** Whether the last of the way leads to its first; a way into a loop from outside does not. */
function leadsBack(path: string, passed: readonly string[], { forwards }: BuiltSite): boolean {
  return forwards.get(passed.at(-1) ?? '')?.to.location.path === path;
}

/** Old addresses that lead to each other and never to a page. */
export const redirectLoop: LinkRule = { id: 'redirect-loop', find };
