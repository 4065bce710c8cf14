import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARSETS } from '../../../../src/vietnamese/legacy/charsets.ts';
import { decodeLegacy } from '../../../../src/vietnamese/legacy/decode.ts';
import { detectLegacy, mayBeLegacy } from '../../../../src/vietnamese/legacy/detect.ts';
import { encodeLegacy } from '../../../../src/vietnamese/legacy/encode.ts';

const SENTENCES = [
  'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt, chọn mục người dùng rồi bấm nút thêm.',
  'Trước khi đăng bài, hãy kiểm tra lại ảnh bìa và lời giới thiệu của trang.',
  'Mỗi người quản lý được giao một quyền khác nhau, và chủ trang có thể thu hồi bất cứ lúc nào.',
  'Khách hỏi giá thì trả lời ngay; để lâu họ sẽ sang cửa hàng bên cạnh.',
  'Gửi email cho bộ phận hỗ trợ, kèm ảnh chụp màn hình và địa chỉ trang Facebook của bạn.',
  'Những ngày cuối năm, lượng đơn hàng tăng nhanh nên cần chuẩn bị trước.',
];

const FOREIGN = [
  'Le garçon mange à la crème brûlée près de la forêt où naît un élève très âgé.',
  'Müller fährt über die Straße nach Köln, weil die Züge spät abfahren.',
  'El niño comió piñas mañana y se fue a España con su compañero.',
  'São Paulo não é o coração da ação, mas a educação é importante.',
  'Það er gott að vera hér með þér, sagði hún við föður sinn.',
  'Zażółć gęślą jaźń, rzekł król do księżniczki.',
  "It's a test, isn't it? (Yes.) Don't go; a^2 + b^2 = c^2, f(x) = a(x).",
  'const total = items.map((item) => item.price).reduce((a, b) => a + b, 0);',
  'Giá ½ cốc, nóng 30° ± 2°, © 2026 « vâng » §5, 20 µm, ®, ¥100.',
  '20.000 ₫ một món, “ngoặc kép” và dấu … ở cuối — thế thôi.',
];

describe.each(CHARSETS)('%s', (charset) => {
  test.each(SENTENCES)('is sure of: %s', (sentence) => {
    const old = encodeLegacy(sentence, charset);
    expect(mayBeLegacy(old)).toBe(true);
    expect(detectLegacy(old)).toEqual({ charset, sure: true });
    expect(decodeLegacy(old, charset)).toBe(sentence);
  });
});

describe('what is no old encoding', () => {
  test.each(SENTENCES)('proper Vietnamese: %s', (sentence) => {
    expect(detectLegacy(sentence)).toBeUndefined();
  });

  test.each(FOREIGN)('%s', (sentence) => {
    expect(detectLegacy(sentence)).toBeUndefined();
  });

  test('a proper paragraph with one old word is never sure', () => {
    const word = encodeLegacy('người', 'vni');
    expect(detectLegacy(`${SENTENCES[0]} ${word}`)?.sure ?? false).toBe(false);
  });
});

describe('TCVN3 in a font of capitals', () => {
  test('is read as capitals in words that have capitals else', () => {
    expect(decodeLegacy('TR\u00AD\u00EANG §¹I HäC', 'tcvn3')).toBe('TRƯỜNG ĐẠI HỌC');
    expect(decodeLegacy('Tr\u00AD\u00EAng', 'tcvn3')).toBe('Trường');
  });
});

describe('VNI', () => {
  test('has an accent of its own for each letter, the longest read first', () => {
    expect(decodeLegacy('ngöôøi ñôõ, Aùo Ñaïi', 'vni')).toBe('người đỡ, Áo Đại');
  });
});

test('VIQR leaves the full stop and the question mark of a sentence', () => {
  expect(decodeLegacy("Ba.n co' bie^'t kho^ng? To^i mo+'i dde^'n. Xin cha`o.", 'viqr')).toBe(
    'Bạn có biết không? Tôi mới đến. Xin chào.',
  );
});

test('whatever it is given, decoding does not throw and detection is not sure of plain letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...CHARSETS), (text, charset) => {
      expect(typeof decodeLegacy(text, charset)).toBe('string');
      detectLegacy(text);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9 ,;:!-]*$/), (text) => {
      expect(detectLegacy(text)).toBeUndefined();
    }),
  );
});
