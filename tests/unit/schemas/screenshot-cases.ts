import { LABEL_TO_WRITE } from '../../../src/schemas/label-to-write.ts';

/** The lines of a right screenshot file; a case replaces, drops or adds some. */
const RIGHT = {
  image: 'image: tao.png',
  alt: 'alt: Góc trên bên phải có nút Create Account.',
  caption: 'caption: Nút tạo tài khoản.',
} as const;

/** A screenshot file with some lines written otherwise; '' drops a line; `more` comes last. */
export function screenshotWith(changed: Partial<Record<keyof typeof RIGHT, string>>, more = ''): string {
  return [...Object.values({ ...RIGHT, ...changed }), more].filter((line) => line !== '').join('\n');
}

/** The same with one mark, in one line. */
function withMark(mark: string): string {
  return screenshotWith({}, `marks:\n  - ${mark}`);
}

/** One fault in a screenshot's file. */
export interface ScreenshotCase {
  what: string;
  rule: 'field' | 'missing-field' | 'unknown-field';
  /** The file, with `⟦…⟧` around what the message must point at. */
  text: string;
  /** What the author must read. */
  says: string;
}

export const SCREENSHOT_CASES: readonly ScreenshotCase[] = [
  {
    what: 'no picture',
    rule: 'missing-field',
    text: screenshotWith({ image: '' }).replace(/^./, '⟦$&⟧'),
    says: 'Thiếu trường “image”',
  },
  {
    what: 'a path out of its set',
    rule: 'field',
    text: screenshotWith({ image: 'image: ⟦../khac/tao.png⟧' }),
    says: 'nằm ngoài thư mục của tệp này',
  },
  {
    what: 'a path into a folder',
    rule: 'field',
    text: screenshotWith({ image: 'image: ⟦anh/tao.png⟧' }),
    says: 'nằm ngoài thư mục của tệp này',
  },
  {
    what: 'a drawing that may hold scripts',
    rule: 'field',
    text: screenshotWith({ image: 'image: ⟦tao.svg⟧' }),
    says: 'dùng ảnh png, jpg, webp hoặc avif',
  },
  {
    what: 'a picture’s name with marks',
    rule: 'field',
    text: screenshotWith({ image: 'image: ⟦tạo.png⟧' }),
    says: 'tên không dấu',
  },
  { what: 'an empty alt', rule: 'field', text: screenshotWith({ alt: 'alt: ⟦""⟧' }), says: '“alt” đang trống' },
  {
    what: 'an alt that is the file’s name',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦tao.png⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that is a name without its ending',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦tao-tai-khoan⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that is a camera’s number',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦IMG_2041⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that only says that it is a capture',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦Ảnh chụp màn hình 2026-11-23⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an unknown field',
    rule: 'unknown-field',
    text: screenshotWith({}, '⟦captoin⟧: Nút.'),
    says: 'có phải bạn muốn viết caption?',
  },
  {
    what: 'a wrong day',
    rule: 'field',
    text: screenshotWith({}, 'capturedAt: ⟦23/11/2026⟧'),
    says: 'không phải là ngày',
  },
  {
    what: 'a coordinate over 1',
    rule: 'field',
    text: withMark('{ kind: pin, at: [⟦1.2⟧, 0.5], label: Nút }'),
    says: 'có số 1.2 nằm ngoài ảnh',
  },
  {
    what: 'a coordinate in pixels',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0.5, ⟦640⟧], label: Nút }'),
    says: 'giống số điểm ảnh',
  },
  {
    what: 'a coordinate under 0',
    rule: 'field',
    text: withMark('{ kind: arrow, from: [⟦-0.1⟧, 0], to: [1, 1], label: Nút }'),
    says: 'nằm ngoài ảnh',
  },
  {
    what: 'a coordinate that is a word',
    rule: 'field',
    text: withMark('{ kind: pin, at: [⟦trái⟧, 0], label: Nút }'),
    says: 'phải là số',
  },
  {
    what: 'one number for a point',
    rule: 'field',
    text: withMark('{ kind: pin, at: ⟦[0.5]⟧, label: Nút }'),
    says: 'phải có đúng hai số',
  },
  {
    what: 'five numbers for a rectangle',
    rule: 'field',
    text: withMark('{ kind: box, area: ⟦[0, 0, 0.5, 0.5, 1]⟧, label: Nút }'),
    says: 'phải có đúng bốn số',
  },
  {
    what: 'a rectangle that leaves the picture',
    rule: 'field',
    text: withMark('{ kind: box, area: ⟦[0.7, 0.1, 0.4, 0.1]⟧, label: Nút }'),
    says: 'vượt ra ngoài ảnh',
  },
  {
    what: 'a rectangle without height',
    rule: 'field',
    text: withMark('{ kind: redact, area: ⟦[0.7, 0.1, 0.1, 0]⟧ }'),
    says: 'phải có chiều rộng và chiều cao lớn hơn 0',
  },
  {
    what: 'an unknown kind',
    rule: 'field',
    text: withMark('{ kind: ⟦boxx⟧, area: [0, 0, 1, 1], label: Nút }'),
    says: 'có phải bạn muốn viết box?',
  },
  {
    what: 'a mark without kind',
    rule: 'missing-field',
    text: withMark('⟦{ at: [0, 0], label: Nút }⟧'),
    says: 'Thiếu trường “kind”',
  },
  {
    what: 'a box with a point',
    rule: 'unknown-field',
    text: withMark('{ kind: box, area: [0, 0, 1, 1], ⟦at⟧: [0, 0], label: Nút }'),
    says: 'Dùng được: kind, area, label, id, place',
  },
  {
    what: 'a pin without words',
    rule: 'missing-field',
    text: withMark('⟦{ kind: pin, at: [0, 0] }⟧'),
    says: 'Thiếu trường “label”',
  },
  {
    what: 'a redaction with words, which would say what it hides',
    rule: 'unknown-field',
    text: withMark('{ kind: redact, area: [0, 0, 1, 1], ⟦label⟧: Mật khẩu }'),
    says: 'Dùng được: kind, area, id',
  },
  {
    what: 'a label with HTML',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"Nút <b>Add</b>"⟧ }'),
    says: 'có thứ không dùng được ở đây',
  },
  {
    what: 'a label with a link',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"[Nút](/a/)"⟧ }'),
    says: 'chỉ dùng chữ không định dạng',
  },
  {
    what: 'an alt that a tool wrote: Screenshot 2026-11-23 at 10.22.11',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦Screenshot 2026-11-23 at 10.22.11⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that a tool wrote: Ảnh chụp màn hình 2026-11-23 lúc 10.22.11',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦Ảnh chụp màn hình 2026-11-23 lúc 10.22.11⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that a tool wrote: Screenshot (12)',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦Screenshot (12)⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that a tool wrote: Hình ảnh',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦Hình ảnh⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'an alt that a tool wrote: anh1',
    rule: 'field',
    text: screenshotWith({ alt: 'alt: ⟦anh1⟧' }),
    says: 'giống tên tệp',
  },
  {
    what: 'a label that is a line',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"---"⟧ }'),
    says: 'có thứ không dùng được ở đây',
  },
  {
    what: 'a label that is a definition',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"[a]: b"⟧ }'),
    says: 'có thứ không dùng được ở đây',
  },
  {
    what: 'a label that is a list',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"1) Bấm"⟧ }'),
    says: 'có thứ không dùng được ở đây',
  },
  {
    what: 'a label that is another list',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"* a"⟧ }'),
    says: 'có thứ không dùng được ở đây',
  },
  {
    what: 'a label that is a picture',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: ⟦"![a](./a.png)"⟧ }'),
    says: 'có thứ không dùng được ở đây',
  },
  {
    what: 'a label that nobody has written yet',
    rule: 'field',
    text: withMark(`{ kind: pin, at: [0, 0], label: ⟦${LABEL_TO_WRITE}⟧ }`),
    says: 'Dấu này chưa có lời',
  },
  {
    what: 'a rectangle in pixels, told once',
    rule: 'field',
    text: withMark('{ kind: box, area: [⟦54⟧, 420, 324, 150], label: Nút }'),
    says: 'chia số ngang cho bề rộng ảnh',
  },
  {
    what: 'an unknown place',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: Nút, place: ⟦topleft⟧ }'),
    says: 'có phải bạn muốn viết top-left?',
  },
  {
    what: 'an id that is none',
    rule: 'field',
    text: withMark('{ kind: pin, at: [0, 0], label: Nút, id: ⟦Nút Add⟧ }'),
    says: 'mã chỉ gồm chữ thường không dấu',
  },
  {
    what: 'one id for two marks',
    rule: 'field',
    text: screenshotWith(
      {},
      'marks:\n  - { kind: pin, at: [0, 0], label: A, id: nut }\n  - { kind: pin, at: [1, 1], label: B, id: ⟦nut⟧ }',
    ),
    says: 'đã dùng cho một dấu khác',
  },
  {
    what: 'more marks than can be told apart',
    rule: 'field',
    text: screenshotWith(
      {},
      `marks: ⟦[${Array.from({ length: 13 }, () => '{ kind: pin, at: [0, 0], label: A }').join(', ')}]⟧`,
    ),
    says: 'có hơn 12 mục',
  },
];
