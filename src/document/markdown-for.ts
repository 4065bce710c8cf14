/** What Markdown offers instead of the tags people reach for. */
const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  a: '[chữ](địa chỉ)',
  b: '**chữ đậm**',
  strong: '**chữ đậm**',
  i: '*chữ nghiêng*',
  em: '*chữ nghiêng*',
  br: 'một dòng trống để sang đoạn mới',
  hr: 'một dòng ---',
  img: '![mô tả](./ten-anh.png)',
  code: '`mã`',
  ul: 'các dòng bắt đầu bằng -',
  ol: 'các dòng bắt đầu bằng 1.',
  li: 'các dòng bắt đầu bằng -',
  table: 'bảng Markdown với dấu |',
};

/** How Markdown says what an HTML tag says; undefined for a tag it has nothing for. */
export function markdownFor(tag: string): string | undefined {
  return Object.hasOwn(MARKDOWN_FOR, tag) ? MARKDOWN_FOR[tag] : undefined;
}
