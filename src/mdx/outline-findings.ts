import type { Finding } from '../document/finding.ts';
import type { SourceText } from '../document/lines.ts';
import { slug } from '../vietnamese/slug.ts';
import type { Draft } from './outline.ts';

function wrongId(draft: Draft, source: SourceText): Finding[] {
  const { givenId, title } = draft;
  if (givenId === undefined || givenId === slug(givenId)) return [];
  return [
    source.finding(...draft.range, {
      rule: 'step-id',
      message: `Mã bước id="${givenId}" có ký tự không dùng được trong địa chỉ.`,
      remedy: `viết id="${slug(givenId) || slug(title)}": chữ thường không dấu, số và gạch nối.`,
    }),
  ];
}

/** Whether the layout or the footnotes have this id in every page. */
export function isReserved(id: string): boolean {
  return /^(?:tb-.*|chu-thich-fn.*|footnote-label)$/.test(id);
}

/** Only what an author gave by hand can be one of those: an id made of a title keeps out of their way. */
function reservedId(draft: Draft, source: SourceText): Finding[] {
  if (draft.givenId !== draft.id || !isReserved(draft.id)) return [];
  return [
    source.finding(...draft.range, {
      rule: 'step-id',
      message: `Địa chỉ #${draft.id} đã được giao diện của trang dùng.`,
      remedy: `viết id="buoc-${draft.id}", hoặc bỏ id để địa chỉ tự lấy theo tên bước.`,
    }),
  ];
}

/** An id that would be unique: the section's name in front. */
function proposal(draft: Draft, drafts: readonly Draft[], taken: ReadonlySet<string>): string {
  const parent = drafts[draft.parent];
  const own = slug(draft.title);
  const candidate = parent ? `${parent.id}-${own}` : `${own}-buoc-${draft.number}`;
  return taken.has(candidate) ? `${candidate}-buoc-${draft.number}` : candidate;
}

function equalId(
  draft: Draft,
  first: Draft,
  drafts: readonly Draft[],
  taken: ReadonlySet<string>,
  source: SourceText,
): Finding {
  const at = source.position(first.range[0]).line;
  const step = draft.kind === 'step';
  return source.finding(...draft.range, {
    rule: step ? 'step-id' : 'heading-id',
    message: `${step ? 'Bước' : 'Mục'} “${draft.title}” trùng địa chỉ #${draft.id} với dòng ${at}.`,
    remedy: step
      ? `đổi tên bước, hoặc thêm id="${proposal(draft, drafts, taken)}" vào <Step>.`
      : 'đổi tên một trong hai mục để người đọc phân biệt được.',
  });
}

/** Everything wrong with the ids of a page: not ASCII, reserved, or used twice. */
export function idFindings(drafts: readonly Draft[], source: SourceText): Finding[] {
  const seen = new Map<string, Draft>();
  const taken = new Set(drafts.map((item) => item.id));
  return drafts.flatMap((draft) => {
    const first = seen.get(draft.id);
    if (!first) seen.set(draft.id, draft);
    const equal = first && draft.id ? [equalId(draft, first, drafts, taken, source)] : [];
    return [...wrongId(draft, source), ...reservedId(draft, source), ...equal];
  });
}
