import type { BuiltSite } from '../built-site.ts';
import type { LinkRule, Problem } from '../rule.ts';

function* find({ pages }: BuiltSite): Generator<Problem> {
  for (const { file, repeatedIds } of pages.values()) {
    for (const { id, offset } of repeatedIds) {
      yield {
        message: `Trang này có hai phần tử cùng mang id “${id}”, nên liên kết tới #${id} không biết dẫn vào đâu.`,
        remedy: 'đổi một trong hai; id của bước đặt bằng <Step id="…">.',
        spots: [{ file, offset, length: id.length }],
      };
    }
  }
}

/** An id that stands twice in one page. */
export const duplicateId: LinkRule = { id: 'duplicate-id', find };
