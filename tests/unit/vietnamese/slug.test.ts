import { describe, expect, test } from 'vitest';
import { slug } from '../../../src/vietnamese/slug.ts';

describe('slug', () => {
  test.each([
    ['Tạo tài khoản', 'tao-tai-khoan'],
    ['Đăng ký & bảo mật', 'dang-ky-va-bao-mat'],
    ['  Cài đặt Facebook Pixel (2 cách)  ', 'cai-dat-facebook-pixel-2-cach'],
    ['C.ty / đại lý', 'c-ty-dai-ly'],
    ['ẮẰẲẴẶ ĂÂĐÊÔƠƯ', 'aaaaa-aadeoou'],
    ['日本', '65e5-672c'],
    ['𝗚𝗶𝗮̉𝗺 𝗴𝗶𝗮́ 𝟱𝟬%', 'giam-gia-50'],
    ['ᴠà ＦＡＣＥＢＯＯＫ', 'va-facebook'],
    ['Ⓒⓐ́ⓒⓗ ᵍⁱᵃ́', 'cach-gia'],
    ['Diện tích 5 ㎡ №½ ™', 'dien-tich-5'],
    ['…?!', ''],
  ])('%s gives %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('is the same for composed and decomposed text', () => {
    const text = 'Hướng dẫn mở tài khoản quảng cáo ở Đắk Lắk';
    expect(slug(text.normalize('NFD'))).toBe(slug(text.normalize('NFC')));
  });
});
