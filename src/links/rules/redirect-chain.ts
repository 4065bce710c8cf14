import type { LinkRule, Problem } from '../rule.ts';
import { followForwards } from '../forwards.ts';
import type { BuiltSite } from '../built-site.ts';

function* find(site: BuiltSite): Generator<Problem> {
  for (const [path, { spot }] of site.forwards) {
    const way = followForwards(path, site);
    if (!way?.end || way.passed.length < 2) continue;
    yield {
      message: `Địa chỉ cũ phải chuyển hướng ${way.passed.length} lần: ${[...way.passed, way.end].join(' → ')}.`,
      remedy: `cho ${path} dẫn thẳng tới ${way.end}.`,
      spots: [spot],
    };
  }
}

/** An old address that leads to another old address. */
export const redirectChain: LinkRule = { id: 'redirect-chain', find };
