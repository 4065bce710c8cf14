/** What a short form of chat stands for. */
export interface ShortForm {
  /** Its readings, the likeliest first. */
  meanings: readonly string[];
  /** Whether it has this one reading wherever it stands, so that it can be replaced. */
  isSure: boolean;
}

/** Short forms that are read one way only: `written meaning`. */
const SURE = `
  đc được
  ko không
  khg không
  k0 không
  ntn như thế nào
  cty công ty
  c.ty công ty
  sđt số điện thoại
  ngta người ta
  nhìu nhiều
  hỉu hiểu
  fải phải
  đag đang`;

/** Short forms with several readings, or that are now and then something else: `written meaning/meaning`. */
const UNSURE = `
  dc được/địa chỉ
  hok không
  hk không/học kỳ
  đt điện thoại/đối tượng
  dt điện thoại/diện tích
  mn mọi người
  mng mọi người
  vs với/so với
  trc trước
  cx cũng
  lm làm
  wa quá/qua
  wá quá
  mk mình/mật khẩu
  bt bình thường/biết
  nc nước/nói chuyện
  nv nhân viên/nhiệm vụ
  tk tài khoản
  sp sản phẩm
  ng người
  nx nữa
  nhg nhưng
  vđ vấn đề/ví dụ
  đk đăng ký/điều kiện
  đg đang/đường
  bđs bất động sản
  bik biết
  bjo bây giờ
  bh bây giờ/bao giờ
  thik thích
  zậy vậy
  zui vui
  zô vô/vào
  wen quen
  gđ gia đình/giám đốc
  cmt bình luận/chứng minh thư
  stt trạng thái/số thứ tự
  bn bạn/bao nhiêu
  dag đang
  nhug nhưng
  mh màn hình/mình
  sd sử dụng
  tg thời gian/thế giới
  qc quảng cáo
  dn doanh nghiệp
  nd nội dung
  dv dịch vụ
  lh liên hệ
  đ/c địa chỉ/đồng chí
  d/c địa chỉ
  k không`;

function rows(table: string, isSure: boolean): [string, ShortForm][] {
  return table
    .trim()
    .split(/\s*\n\s*/)
    .map((row) => {
      const space = row.indexOf(' ');
      return [row.slice(0, space), { meanings: row.slice(space + 1).split('/'), isSure }];
    });
}

/** Short forms by how they are written, in lower case. */
export const SHORT_FORMS: ReadonlyMap<string, ShortForm> = new Map([...rows(SURE, true), ...rows(UNSURE, false)]);

/** `k` stands for không before these only; elsewhere it is a thousand, or a letter. */
export const AFTER_K: ReadonlySet<string> = new Set(
  'biết có được phải thể cần muốn nên thấy hiểu còn bao chỉ thích dùng đủ ai'.split(' '),
);

/** After these a word is named, not used: lệnh ng, mã ko, tên miền vn, âm ng. */
export const NAMING_NOUNS: ReadonlySet<string> = new Set(
  'lệnh mã tên biến hàm cờ thẻ gói miền đuôi tệp cột trường chữ tự âm vần tắt từ khóa khoá ngữ tố áp nguồn dòng điện'.split(
    ' ',
  ),
);

/** What is counted so seldom that a digit before it is a word: đăng 1 mình, chờ 1 chút. */
export const AFTER_DIGIT_ONE: ReadonlySet<string> = new Set('chút ít vài cách mình'.split(' '));

/** After these a digit is a number: bước 1, trang 1, có 1 cách. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  `bước phần số bài cấp tập ngày thứ lớp tháng chương trang mục hạng loại nhóm mức kiểu cột hàng dòng bản lần quý năm
   tầng câu giai đoạn vòng ca kỳ kì quận đội vị trí nhất còn có chỉ là thêm và theo bằng mỗi hoặc hay thử chọn tìm trong
   dùng cả điểm lượng giá tuần khóa khoá vùng hộp ô thẻ phòng hình bảng kịch đúng được ra những các từ với qua`.split(
    /\s+/,
  ),
);
