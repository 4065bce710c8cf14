import { expect, test } from 'vitest';
import { outline } from '../../../src/mdx/outline.ts';
import { placeTexts } from '../../../src/mdx/place-texts.ts';
import { open } from '../author-file.ts';

const BODY = `Chữ trước mục đầu.

## Tạo tài khoản

Bấm **nút** [ở góc](/a/)[^1]. {/* chú thích */}

<Steps>

<Step title="Bấm nút thêm">

Bấm <Ui>Add</Ui> <Mark n={1} />, rồi chờ.

![Nút ở góc](./nut.png)

- Có tên
- Có giá

<Tip title="Nhanh hơn">

Gõ phím A.

</Tip>

#### Nếu không thấy

Tải lại trang.

</Step>

</Steps>

Xong rồi.

[^1]: Ghi chú.
`;

test('a text stands under the step, or the section, that it is in, as plain words', () => {
  const document = open(BODY);
  const { items } = outline(document);
  const texts = placeTexts(document, items);
  expect(items.map(({ title }, at) => [title, ...(texts[at] ?? [])])).toEqual([
    ['Tạo tài khoản', 'Bấm nút ở góc.', 'Xong rồi.', 'Ghi chú.'],
    ['Bấm nút thêm', 'Bấm Add, rồi chờ.', 'Có tên', 'Có giá', 'Nhanh hơn', 'Gõ phím A.'],
    ['Nếu không thấy', 'Tải lại trang.'],
  ]);
});
