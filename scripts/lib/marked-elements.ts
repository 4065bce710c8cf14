import type { Finding, FindingText } from '../../src/document/finding.ts';
import type { SourceText } from '../../src/document/lines.ts';
import type { Rect } from './screen-geometry.ts';

/** What an element of a screen stands for: a mark (`data-mark`), or one end of an arrow (`data-mark-from`, `data-mark-to`). */
export type MarkPart = 'mark' | 'mark-from' | 'mark-to';

/** An element that carries a mark, and where it stands. */
export interface MarkedElement {
  id: string;
  part: MarkPart;
  rect: Rect;
}

/** What is wrong with an element that carries a mark; nothing where its file describes the mark, and once. */
function strayElement(
  { id, part }: MarkedElement,
  ids: readonly string[],
  isRepeated: boolean,
): FindingText | undefined {
  if (isRepeated) {
    const remedy = 'giữ một, hoặc bọc cả hai vào một phần tử chung.';
    return { rule: 'repeated-mark', message: `Có hai phần tử cùng mang dấu “${id}”.`, remedy };
  }
  if (ids.includes(id)) return undefined;
  const known = ids.length ? `Các dấu đang có: ${ids.join(', ')}.` : 'Tệp YAML chưa có dấu nào.';
  return {
    rule: 'element-without-mark',
    message: `Phần tử này mang dấu “${id}” mà tệp YAML không tả.`,
    remedy: `thêm vào marks một dấu có id: ${id}, kind và label; hoặc bỏ data-${part}. ${known}`,
  };
}

/** Looks at every marked element of a screen; what is wrong is told at its place in the HTML. */
export function strayElements(html: SourceText, elements: readonly MarkedElement[], ids: readonly string[]): Finding[] {
  return elements.flatMap((element, at) => {
    const isRepeated = elements.findIndex(({ id, part }) => id === element.id && part === element.part) < at;
    const wrong = strayElement(element, ids, isRepeated);
    if (!wrong) return [];
    const attribute = `data-${element.part}="${element.id}"`;
    const place = Math.max(0, html.text.indexOf(attribute));
    return [html.finding(place, place + attribute.length, wrong)];
  });
}
