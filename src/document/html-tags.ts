import type { Finding } from './finding.ts';
import type { SourceText } from './lines.ts';

/** Tags of HTML people reach for, in groups, each with what to do instead: a clause that ends a sentence to the author. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: 'viết [chữ](địa chỉ)',
  'b strong': 'viết **chữ đậm**',
  'i em cite dfn var address': 'viết *chữ nghiêng*',
  'u ins': 'viết **chữ đậm** nếu cần nhấn mạnh: bài không gạch chân chữ, vì người đọc tưởng đó là liên kết',
  's del strike': 'viết ~~chữ gạch ngang~~',
  mark: 'viết **chữ đậm** nếu cần nhấn mạnh; số của một dấu trên ảnh thì viết <Mark n={1} />',
  'font big basefont blink marquee': 'viết **chữ đậm** nếu cần nhấn mạnh: màu, cỡ và kiểu chữ do trang lo',
  small: 'viết như chữ thường, hoặc đưa xuống chú thích [^1]',
  'sup sub': 'viết bằng ký tự có sẵn: m², CO₂; lời chú thêm thì viết [^1]',
  br: 'viết một dòng trống để sang đoạn mới',
  wbr: 'viết liền: trang tự xuống dòng',
  hr: 'viết một dòng ---',
  p: 'viết thẳng nội dung, giữa hai đoạn để một dòng trống',
  'center div section article main header footer nav aside hgroup':
    'viết thẳng nội dung, giữa hai đoạn để một dòng trống; canh giữa và khung do trang lo',
  'span bdi bdo ruby rt rp data time label output': 'viết thẳng chữ, không cần thẻ',
  'h1 h2': 'viết ## Tên mục',
  'h3 h4 h5 h6': 'viết ### Tên mục nhỏ',
  blockquote: 'viết dấu > ở đầu mỗi dòng trích',
  q: 'viết chữ trong “ngoặc kép”',
  'code tt samp': 'viết `mã`',
  kbd: 'viết tên phím trong hai dấu `: `Ctrl + C`',
  'pre xmp listing plaintext': 'viết mã giữa hai dòng ```',
  'ul li menu dir': 'viết các dòng bắt đầu bằng -',
  ol: 'viết các dòng bắt đầu bằng 1.',
  'dl dt dd': 'viết các dòng bắt đầu bằng -, từ cần giải nghĩa thì in **đậm**',
  'table thead tbody tfoot tr td th caption colgroup col': 'viết bảng Markdown với dấu |',
  'img picture source figure figcaption map area image': 'viết ![mô tả](./ten-anh.png)',
  'svg canvas': 'viết ![mô tả](./ten-anh.png), sau khi lưu hình thành tệp PNG',
  math: 'viết công thức bằng chữ thường (a/b, x²), hoặc chụp thành ảnh',
  'iframe embed object param frame frameset applet': 'viết liên kết tới nơi ấy: [Xem trên YouTube](https://…)',
  'video audio track': 'viết liên kết tới nơi có video hay âm thanh: [Xem video](https://…)',
  'details summary dialog': 'viết thành một mục ## Tên mục, hay <Note title="…">: trang không có phần gập lại',
  'script noscript template slot': 'viết bằng chữ điều cần nói: bài không chạy mã',
  'style link meta base': 'viết nội dung thôi: kiểu dáng do trang lo',
  'html head body title': 'viết nội dung thôi: tiêu đề là trường title ở đầu bài',
  'form input button select option optgroup textarea fieldset legend datalist meter progress':
    'viết <Ui>Tên nút</Ui> nếu nói về nút hay ô của sản phẩm: trang không có biểu mẫu',
  'abbr acronym': 'viết đủ cụm từ, rồi chữ tắt trong ngoặc',
};

const BY_TAG: ReadonlyMap<string, string> = new Map(
  Object.entries(INSTEAD).flatMap(([tags, instead]) => tags.split(' ').map((tag) => [tag, instead] as const)),
);

/**
 * What to write instead of a tag of HTML (`viết **chữ đậm**`); undefined for what is no tag of HTML. `<B>` is one, `<Mark>`
 * is not: who shouts means HTML.
 */
export function insteadOf(tag: string): string | undefined {
  const isShouted = tag === tag.toUpperCase();
  return BY_TAG.get(isShouted ? tag.toLowerCase() : tag);
}

/** From so many tags of so many kinds on, somebody has pasted an article that was written in HTML. */
const PASTED = { tags: 10, kinds: 3 };

/**
 * Says once that an article is written in HTML, at its first tag; undefined where it has only a few tags, each of which is
 * told by itself. @param bare the text outside code.
 */
export function pastedHtml(source: SourceText, bare: string, from: number): Finding | undefined {
  const tags = [...bare.matchAll(/<\/?([a-z][a-z\d]*)(?=[\s/>])/gi)].filter(
    ({ 1: name = '', index }) => index >= from && insteadOf(name) !== undefined,
  );
  const names = new Set(tags.map(({ 1: name = '' }) => name.toLowerCase()));
  const [first] = tags;
  if (!first || tags.length < PASTED.tags || names.size < PASTED.kinds) return undefined;
  const shown = [...names].slice(0, 4).map((name) => `<${name}>`);
  return source.finding(first.index, first.index + first[0].length + 1, {
    rule: 'pasted-html',
    message: `Bài này viết bằng HTML: có ${tags.length} thẻ như ${shown.join(', ')}, bắt đầu từ đây. Bài ở trang này viết bằng Markdown, không dùng thẻ HTML.`,
    remedy:
      'không cần sửa từng thẻ: mở bài cũ trên trình duyệt, bôi đen cả bài, chép rồi dán vào Google Docs, chọn Tệp > Tải xuống > Markdown (.md), và thay phần thân bài bằng chữ trong tệp ấy. Ảnh thì chép vào thư mục của bài; mã HTML cần cho người đọc xem thì đặt giữa hai dòng ```.',
  });
}
