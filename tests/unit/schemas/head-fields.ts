/** The lines of a right head; a case replaces, drops or adds some. */
const RIGHT = {
  title: 'title: Cách tạo tài khoản',
  description: 'description: Bài giúp bạn tạo tài khoản.',
  topics: 'topics: [ban-hang]',
  publishedAt: 'publishedAt: 2026-11-23',
} as const;

/** A head with some lines written otherwise; '' drops a line; `more` comes last. */
export function headWith(changed: Partial<Record<keyof typeof RIGHT, string>>, more = ''): string {
  const lines = [...Object.values({ ...RIGHT, ...changed }), more];
  return lines.filter((line) => line !== '').join('\n');
}

/** One fault in a head. */
export interface HeadCase {
  what: string;
  rule: 'field' | 'missing-field' | 'unknown-field';
  /** The head, with `⟦…⟧` around what the message must point at. */
  head: string;
  /** What the author must read. */
  says: string;
}

export const HEAD_CASES: readonly HeadCase[] = [
  { what: 'a title that is a number', rule: 'field', head: headWith({ title: 'title: ⟦2026⟧' }), says: 'phải là chữ' },
  { what: 'an empty title', rule: 'field', head: headWith({ title: 'title: ⟦"  "⟧' }), says: 'đang trống' },
  {
    what: 'a title without end',
    rule: 'field',
    head: headWith({ title: `title: ⟦${'dài '.repeat(31).trim()}⟧` }),
    says: 'dài quá 120 ký tự',
  },
  {
    what: 'a description without end',
    rule: 'field',
    head: headWith({ description: `description: ⟦${'dài '.repeat(76).trim()}⟧` }),
    says: 'dài quá 300 ký tự',
  },
  { what: 'topics as a text', rule: 'field', head: headWith({ topics: 'topics: ⟦ban-hang⟧' }), says: 'một danh sách' },
  { what: 'no topic', rule: 'field', head: headWith({ topics: 'topics: ⟦[]⟧' }), says: 'đang trống' },
  {
    what: 'a topic with marks',
    rule: 'field',
    head: headWith({ topics: 'topics: [ban-hang, ⟦Quảng cáo⟧]' }),
    says: 'quang-cao',
  },
  {
    what: 'a topic that is a number, in a list of lines',
    rule: 'field',
    head: headWith({ topics: 'topics:\n  - ban-hang\n  - ⟦7⟧' }),
    says: 'phải là chữ',
  },
  {
    what: 'a day that does not exist',
    rule: 'field',
    head: headWith({ publishedAt: 'publishedAt: ⟦2026-02-30⟧' }),
    says: 'không phải là ngày',
  },
  {
    what: 'a day the Vietnamese way',
    rule: 'field',
    head: headWith({ publishedAt: 'publishedAt: ⟦1/12/2026⟧' }),
    says: '2026-12-01',
  },
  {
    what: 'a day of one digit',
    rule: 'field',
    head: headWith({}, 'updatedAt: ⟦2026-3-1⟧'),
    says: 'không phải là ngày',
  },
  { what: 'an author with marks', rule: 'field', head: headWith({}, 'author: ⟦Từng Bước⟧'), says: 'tung-buoc' },
  { what: 'a draft that is a word', rule: 'field', head: headWith({}, 'draft: ⟦rồi⟧'), says: 'true hoặc false' },
  {
    what: 'a mistyped difficulty',
    rule: 'field',
    head: headWith({}, 'difficulty: ⟦begginer⟧'),
    says: 'có phải bạn muốn viết beginner?',
  },
  { what: 'a difficulty like none', rule: 'field', head: headWith({}, 'difficulty: ⟦dễ⟧'), says: 'intermediate' },
  {
    what: 'an empty prerequisite',
    rule: 'field',
    head: headWith({}, "prerequisites: ['Có máy.', ⟦''⟧]"),
    says: 'đang trống',
  },
  {
    what: 'a mistyped field',
    rule: 'unknown-field',
    head: headWith({}, '⟦updateAt⟧: 2026-11-24'),
    says: 'có phải bạn muốn viết updatedAt?',
  },
  { what: 'a field like none', rule: 'unknown-field', head: headWith({}, '⟦image⟧: a.png'), says: 'Dùng được: title' },
];
