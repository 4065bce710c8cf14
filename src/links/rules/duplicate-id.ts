import type { BuiltSite } from '../built-site.ts';
import type { LinkRule, Problem } from '../rule.ts';

function* find({ pages }: BuiltSite): Generator<Problem> {
  for (const { file, repeatedIds } of pages.values()) {
    for (const { id, offset } of repeatedIds) {
      yield {
        message: `id “${id}” đứng hai lần trong một trang, nên liên kết #${id} không biết chỉ vào đâu.`,
        remedy: 'đổi một trong hai; id của bước đặt bằng <Step id="…">.',
        spots: [{ file, offset, length: id.length }],
      };
    }
  }
}

/** An id that stands twice in one page. */
export const duplicateId: LinkRule = { id: 'duplicate-id', find };
