/** The head of a guide, for the page that tells authors how to write. */
export const HEAD_EXAMPLE = `---
title: Cách tạo mã giảm giá
description: Tạo mã, đặt ngày hết hạn và gửi cho khách.
topics: [ban-hang]
publishedAt: 2026-11-24
---`;

/** Old addresses of a page, in its head: from an old blog, from the site itself. */
export const ALIASES_EXAMPLE = `aliases:
  - https://ten-mien.vn/2021/08/ma-giam-gia.html?m=1
  - /huong-dan/ma-khuyen-mai/`;

/** The body of a guide with each component once. */
export const COMPONENT_EXAMPLE = `## Tạo mã đầu tiên

<Steps>

<Step title="Mở trang khuyến mãi">

Bấm <Ui>Settings</Ui> <Mark n={1} />, rồi chọn mục khuyến mãi <Mark n={2} />.

<Screenshot id="gian-hang/muc-khuyen-mai" />

</Step>

<Step title="Điền tên mã">

Tên mã viết liền, không dấu.

![Ô điền tên mã](./ten-ma.png)

<Tip>

Tên càng ngắn, khách càng dễ gõ.

</Tip>

</Step>

</Steps>

<Note>

Mã chỉ dùng được sau khi bạn bấm nút lưu.

</Note>

<Warning>

Xóa mã rồi thì không lấy lại được.

</Warning>`;

/** How a rule is switched off for one line of a body; without the comment the rule reports that line. */
export const SWITCH_EXAMPLE = `{/* lint-off not-a-syllable: tên quán */}

Quán Đờii mở cửa từ bảy giờ sáng.`;

/** The same in a head or a YAML file. */
export const YAML_SWITCH_EXAMPLE = `title: Một buổi sáng ở quán Đờii # lint-off not-a-syllable: tên quán`;

/** The file of a screenshot: what it shows, and its marks. */
export const SCREENSHOT_EXAMPLE = `image: muc-khuyen-mai.png
alt: "Trang quản lý gian hàng: nút Settings ở góc trên bên phải, mục khuyến mãi ở cột bên trái, dưới mục đơn hàng."
caption: Mục khuyến mãi chỉ hiện khi gian hàng đã có hàng.
capturedAt: 2026-11-24
marks:
  - kind: box
    label: Nút **Settings**
    place: top-right
    area: [0.72, 0.04, 0.2, 0.08]
  - kind: pin
    label: Mục khuyến mãi
    at: [0.09, 0.46]
  - kind: redact
    area: [0.4, 0.3, 0.25, 0.06]`;
