import { stringify } from 'yaml';
import { TITLE_MAX } from '../../src/schemas/entry.ts';
import { isPublishable } from '../../src/schemas/pieces.ts';
import { type Kind, kinds } from '../../src/site.ts';
import { pageAddress } from '../../src/document/addresses.ts';
import { slug } from '../../src/vietnamese/slug.ts';

/** A new guide or post, not yet written to disk. */
export interface Skeleton {
  /** Path of its file inside the content folder. */
  path: string;
  /** Address from the root, as `npm run dev` shows it. */
  address: string;
  text: string;
}

export interface SkeletonOptions {
  kind: Kind;
  title: string;
  /** Id of a topic that exists. */
  topic: string;
  /** YYYY-MM-DD. */
  day: string;
}

const GUIDE_BODY = `
Viết một hai câu: người đọc sẽ làm được gì sau bài này.

## Tên phần đầu tiên

<Steps>

<Step title="Mở trang cần dùng">

Mỗi bước một việc. Nhãn trên màn hình đã có trong interface.yaml thì đặt trong thẻ Ui.

</Step>

<Step title="Làm việc tiếp theo">

Nói người đọc sẽ thấy gì khi làm đúng.

</Step>

</Steps>
`;

const POST_BODY = `
Viết một hai câu: bài này trả lời câu hỏi nào của người đọc.

## Ý đầu tiên

Viết nội dung ở đây.

<Steps>

<Step title="Bắt đầu từ việc dễ nhất">

Bài không có bước nào thì xóa phần Steps này.

</Step>

</Steps>
`;

/**
 * Makes the text of a new page that builds as it is: a draft with one `<Steps>`.
 * @throws Error in Vietnamese where no address can be made from the title, it is too long for a page or has control characters.
 */
export function skeleton({ kind, title: given, topic, day }: SkeletonOptions): Skeleton {
  const title = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  const name = slug(title);
  if (!isPublishable(title)) {
    throw new Error('Trong tên bài có ký tự điều khiển, không ai nhìn thấy. Cách sửa: gõ lại tên bài (đừng dán).');
  }
  if (title.length > TITLE_MAX) {
    throw new Error(`Tên bài dài quá ${TITLE_MAX} ký tự. Cách sửa: viết ngắn lại, rồi nói thêm ở description.`);
  }
  if (!name)
    throw new Error(
      `Không tạo được địa chỉ từ tên bài “${title}”. Cách sửa: tên bài cần ít nhất một chữ cái hoặc chữ số.`,
    );
  const head = {
    title,
    description: 'Viết một câu cho biết bài giúp người đọc làm được gì.',
    topics: [topic],
    publishedAt: day,
    draft: true,
  };
  const text = `---\n${stringify(head)}---\n${kind === 'guide' ? GUIDE_BODY : POST_BODY}`;
  return { path: `${kinds[kind].folder}/${name}/index.mdx`, address: pageAddress(kind, name), text };
}
