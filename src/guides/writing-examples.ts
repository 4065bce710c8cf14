/** The head of a guide, for the page that tells authors how to write. */
export const HEAD_EXAMPLE = `---
title: Cách tạo mã giảm giá
description: Tạo mã, đặt ngày hết hạn và gửi cho khách.
topics: [ban-hang]
publishedAt: 2026-11-24
---`;

/** The body of a guide with each component once. */
export const COMPONENT_EXAMPLE = `## Tạo mã đầu tiên

<Steps>

<Step title="Mở trang khuyến mãi">

Bấm <Ui>Settings</Ui>, rồi chọn mục khuyến mãi.

![Mục khuyến mãi ở cột bên trái](./muc-khuyen-mai.png)

</Step>

<Step title="Điền tên mã">

Tên mã viết liền, không dấu.

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
export const SWITCH_EXAMPLE = `{/* lint-off not-a-syllable: tên cây */}

Bóng cây kơnia che kín sân hàng.`;

/** The same in a head or a YAML file. */
export const YAML_SWITCH_EXAMPLE = `title: Bán đàn tơrưng # lint-off not-a-syllable: tên đàn`;
