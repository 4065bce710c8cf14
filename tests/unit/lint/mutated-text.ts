import fc from 'fast-check';

/** Sentences as authors write them, with what the rules look at. */
const SENTENCES = [
  'Những hoành phi này được treo ở đình làng, gần trường học và chợ.',
  'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt, chọn “Người dùng” rồi bấm nút thêm.',
  'Ông cụ kể: hòa bình lập lại, thuỷ điện được xây, khách quý tới thăm.',
  'Giá 20.000 ₫ một món; gọi `npm run new` rồi **lưu** tệp ở [đây](./bai.md).',
  '- Lưu ý: Đăng ký trước ngày 5/9 & mang theo thẻ',
  '## Cách kiểm tra ảnh bìa',
  'T¹o tµi kho¶n qu¶ng c¸o cho b¹n, ng\u00ADêi kh¸c',
  'Tạo xong (ko cần chờ), anh ấy nói: "được rồi" .',
];

/** What gets into a text by copying, by other programs and by slips. */
const SLIPS = [
  ...'\u00AD \u200B \u200C \u200D \u2060 \uFEFF \u0301 \u0300 \u0323 \u0302 \u031B \u0306 \u0309 \u0303'.split(' '),
  ...'\u000B \u000C \u2028 \u3164 \u0008 \u0011 \u202E \u200E \uFE0F \uD800 \u0085'.split(' '),
  ...'Ð ð \u0430 \u043E \u0131 𝗚 ᴠ qúy hoà thuỷ ñ ö & and ko \\ &nbsp; &#8203; < > # | ( ) [ ] ` * _ “ ” " . , -'.split(
    ' ',
  ),
  '\u00A0',
  ' ',
  '  ',
  '\n',
  '\n\n',
];

interface Slip {
  at: number;
  cut: number;
  put: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(100),
  cut: fc.constantFrom(0, 0, 0, 1, 2),
  put: fc.oneof({ arbitrary: fc.constantFrom(...SLIPS), weight: 5 }, { arbitrary: fc.constant(''), weight: 1 }),
});

/** A sentence of Vietnamese with some slips in it, now and then in separate letters and marks. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(slip, { minLength: 1, maxLength: 8 }), fc.nat(3))
  .map(([sentence, slips, form]) =>
    slips.reduce(
      (text, { at, cut, put }) => {
        const place = Math.round((at / 100) * text.length);
        return text.slice(0, place) + put + text.slice(place + cut);
      },
      form === 0 ? sentence.normalize('NFD') : sentence,
    ),
  );
