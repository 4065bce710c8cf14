import type { RulePage } from '../rule-page.ts';

/** Rules about what a machine spoilt: code points, encodings, keys. */
export const LETTER_PAGES: readonly RulePage[] = [
  {
    id: 'not-nfc',
    level: 'error',
    title: 'Chữ ghép từ nhiều ký tự rời',
    why: 'Chữ “ế” có thể là một ký tự, cũng có thể là chữ e với hai dấu rời. Nhìn thì giống nhau, nhưng máy coi là khác: tìm không ra, so sánh không bằng, có phông chữ còn vẽ dấu lệch.',
    how: 'Chạy npm run normalize -- --write để đổi sang chữ dựng sẵn. Chữ rời thường đến từ văn bản chép ở máy Mac hay từ tệp PDF.',
    bad: ['Tie\u0302\u0301ng Vie\u0323\u0302t', 'Ca\u0301\u0302p quyền'],
    good: ['Tiếng Việt', 'Cấp quyền'],
  },
  {
    id: 'homoglyph',
    level: 'error',
    title: 'Chữ của bảng chữ cái khác',
    why: 'Chữ Ð của tiếng Iceland hay chữ а của tiếng Nga trông y hệt chữ Việt, nhưng người tìm “đăng ký” sẽ không thấy bài có chữ giả. Chữ đậm, chữ tròn, chữ rộng chép từ trang tạo kiểu chữ cũng vậy: trình đọc màn hình bỏ qua hoặc đánh vần từng ký tự.',
    how: 'Gõ lại từ đó, hoặc chạy npm run normalize -- --write; muốn chữ đậm thì đặt trong **…**. Công thức, phiên âm, ký hiệu tiền ₫ và từ nước ngoài như café không bị đụng tới.',
    bad: ['\u00D0ăng ký tài khoản', 'C\u0430\u0301c bước sau', '𝗚𝗶𝗮̉𝗺 giá ᴠà tặng quà'],
    good: ['Đăng ký tài khoản', 'Các bước sau', 'Giảm giá và tặng quà'],
  },
  {
    id: 'invisible',
    level: 'error',
    title: 'Ký tự không nhìn thấy',
    why: 'Gạch nối mềm, dấu cách rộng bằng không và vài ký tự tương tự hay lọt vào khi chép chữ từ trang khác. Chúng cắt đôi một từ mà mắt không thấy. Dấu ngắt trang của Word, ô trống của tiếng Hàn, ký tự riêng của một phông chữ hay ký tự báo chữ đã mất cũng không phải là chữ: mỗi máy hiện một kiểu.',
    how: 'Chạy npm run normalize -- --write. Chỗ nào chưa rõ nên xóa hay nên thay bằng dấu cách thì lệnh chỉ báo, bạn tự chọn. Chữ đã mất thì phải xem lại bản gốc.',
    bad: ['Hư\u00ADớng dẫn', 'Xin\u200Bchào bạn', 'Bước một\u000Bbước hai', 'Bấm nút \uFFFD rồi chờ'],
    good: ['Hướng dẫn', 'Xin chào bạn', 'Bước một bước hai', 'Bấm nút + rồi chờ'],
  },
  {
    id: 'legacy-encoding',
    level: 'error',
    title: 'Chữ viết bằng mã cũ',
    why: 'Văn bản TCVN3 (ABC), VNI, VIQR, VISCII, VPS hay Windows-1258 chỉ đọc được với phông chữ của nó. Trên trang này, người đọc thấy toàn chữ lạ.',
    how: 'Chạy npm run normalize -- --write: đoạn nào chắc chắn thì lệnh đổi sang Unicode, đoạn nào chưa chắc hoặc có lẫn chữ Unicode thì chỉ báo. Ký hiệu đứng một mình như – © ½ không bao giờ bị đổi.',
    bad: ['Baïn muoán taïo taøi khoaûn quaûng caùo thì vaøo trang caøi ñaët.'],
    good: ['Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt.'],
  },
  {
    id: 'un-typed',
    level: 'error',
    title: 'Phím gõ chưa thành chữ',
    why: 'Quên bật bộ gõ hay gõ quá nhanh thì phím Telex, VNI nằm lại nguyên trong bài.',
    how: 'Gõ lại chỗ đó. Lệnh chỉ gợi ý chứ không tự sửa, vì nhiều từ tiếng Anh trông cũng giống phím gõ.',
    bad: ['Bạn cần có quyeenf quản lý trang.', 'Muoons tajo taif khoanr quangr caso thif vaof trang naof?'],
    good: ['Bạn cần có quyền quản lý trang.', 'Muốn tạo tài khoản quảng cáo thì vào trang nào?'],
  },
  {
    id: 'no-diacritics',
    level: 'error',
    title: 'Đoạn viết không dấu',
    why: 'Chữ không dấu đọc chậm và dễ hiểu nhầm, trình đọc màn hình thì đọc sai. Người đọc vẫn tìm được bài khi gõ không dấu, nên bài không cần viết không dấu.',
    how: 'Viết lại đoạn đó cho đủ dấu.',
    bad: ['Cach dang nhap tai khoan tren dien thoai nhu the nao?'],
    good: ['Cách đăng nhập tài khoản trên điện thoại như thế nào?'],
  },
];
