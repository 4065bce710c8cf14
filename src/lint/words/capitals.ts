/**
 * Words of two syllables that are never part of a name nor the label of a button, so that a capital within a sentence
 * is none of theirs. Lower case, in both tone styles where these differ.
 */
const PLAIN = `
  khách hàng, người dùng, người mua, người bán, người xem, địa chỉ, nguyên nhân, ngân sách, doanh nghiệp, hiệu quả,
  thời điểm, thời gian, lý do, lí do, vấn đề, phương pháp, giải pháp, cách thức, mục đích, kết quả, chiến lược,
  kinh nghiệm, kiến thức, chi phí, giá cả, giá trị, lợi ích, ưu điểm, nhược điểm, đặc điểm, điều kiện, yếu tố,
  đối tượng, đối thủ, đối tác, thương hiệu, doanh thu, doanh số, lợi nhuận, nhu cầu, xu hướng, cơ hội, thách thức,
  khó khăn, rủi ro, thành công, thất bại, quá trình, quy trình, giai đoạn, trường hợp, ví dụ, câu hỏi, câu trả,
  nhân viên, chuyên gia, đồng nghiệp, bạn bè, gia đình, cuộc sống, công việc, nội dung, hình ảnh, bài viết,
  số lượng, chất lượng, mức độ, tốc độ, kích thước, màu sắc, độ tuổi, sở thích, hành vi, thói quen, tâm lý,
  thực tế, tiến hành, áp dụng, sử dụng, so sánh, đánh giá,
  lựa chọn, quyết định, tối ưu, nâng cao, cải thiện, gia tăng, giảm thiểu, thu hút, tiếp cận, bán hàng,
  mua sắm, mua hàng, khái niệm, định nghĩa, ý nghĩa, vai trò, chức năng, tính năng, tầm quan, bước đầu, phía dưới,
  bây giờ, hiện nay, hiện tại, tương lai, trước đây, sau đó, tuy nhiên, ngoài ra, bên cạnh, đầu tiên, cuối cùng,
  miễn phí, đơn giản, dễ dàng, nhanh chóng, chuyên nghiệp, phổ biến, quan trọng, cần thiết, phù hợp, chính xác,
  có thể, không thể, không nên, cần phải, bao gồm, liên quan, thông qua, mỗi ngày, hàng ngày, hằng ngày, tại sao,
  vì sao, như thế, thế nào, là gì, làm sao, làm gì, bao nhiêu, tất cả, mọi người, chúng ta, chúng tôi, các bạn`;

/** Words of two syllables that begin names or are labels of buttons (Ngân hàng Nhà nước, Cài đặt), and never have their second syllable in capitals. */
const OTHERS = `
  tài khoản, quảng cáo, cài đặt, thiết lập, đăng ký, đăng nhập, đăng xuất, đăng bài, thông báo, thông tin, tin nhắn,
  tin tức, tìm kiếm, tìm hiểu, hướng dẫn, trợ giúp, hỗ trợ, bảo mật, bảo vệ, riêng tư, tùy chọn, tuỳ chọn, tùy chỉnh,
  tuỳ chỉnh, công cụ, phần mềm, ứng dụng, cửa hàng, sản phẩm, dịch vụ, báo cáo, thống kê, dữ liệu, cơ sở, mật khẩu,
  xác nhận, xác thực, kiểm tra, kiểm thử, quản lý, quản trị, cá nhân, nhóm kín, trang web, trang chủ, trang bán,
  giao diện, giao dịch, thanh toán, vận chuyển, giao hàng, đơn hàng, giỏ hàng, kho hàng, hóa đơn, hoá đơn, hợp đồng,
  chính sách, điều khoản, quy định, liên hệ, liên kết, kết nối, kết luận, tổng quan, tổng hợp, giới thiệu, bắt đầu,
  tư duy, tương tác, sự kiện, cập nhật, cấu hình, cấu trúc, trạng thái, điều khiển, điều hướng, hiển thị, danh sách,
  danh mục, thư mục, tập tin, tài liệu, bình luận, chia sẻ, theo dõi, lượt thích, lượt xem, trực tiếp, phát sóng,
  chiến dịch, mục tiêu, ngân hàng, tín dụng, đầu tư, kinh doanh, khởi nghiệp, thương mại, tiền lương, thị trường,
  mạng xã, xã hội, truyền thông, công nghệ, kỹ thuật, kỹ năng, lập trình, máy tính, điện thoại, thiết bị, màn hình,
  bàn phím, trình duyệt, hệ thống, hệ điều, nền tảng, môi trường, mô hình, mô tả, từ khóa, từ khoá, tiêu đề, đoạn văn,
  câu chuyện, lịch sử, giáo dục, đào tạo, khóa học, khoá học, bài học, bài tập, học tập, giảng viên, sinh viên,
  học sinh, giáo viên, tuyển dụng, việc làm, du lịch, khách sạn, nhà hàng, món ăn, ẩm thực, sức khỏe, sức khoẻ,
  làm đẹp, thời trang, phụ kiện, mỹ phẩm, nội thất, bất động, động sản, xe máy, giá rẻ, uy tín, chi tiết, toàn bộ,
  hoàn toàn, nhất định, thêm mới, xem thêm, tải xuống, tải lên, tải về, xóa bỏ, chỉnh sửa, sao chép, di chuyển,
  gửi hàng, nhận hàng, bảng giá, báo giá, khuyến mãi, giảm giá, ưu đãi, quà tặng, mã hóa, mã hoá, gỡ lỗi, sửa lỗi,
  phiên bản, bản quyền, bản tin, phản hồi, truy cập, truy vấn, bộ nhớ, bộ lọc, đối chiếu, nhập khẩu, xuất khẩu,
  tạo trang, phát triển, xây dựng, tiếp thị, phân tích, thực hiện, triển khai,
  cách tạo, cách viết, cách làm, cách chạy, cách dùng, bí quyết, mẹo hay, lỗi thường, tìm việc, nhà đất`;

function pairs(list: string): string[] {
  return list.split(',').map((pair) => pair.trim());
}

/** Pairs of syllables that are no names, as `first second`. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...pairs(PLAIN), ...pairs(OTHERS)]);

/** Those that no name and no label begins with either. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(pairs(PLAIN));

/** Words of one syllable that are small within a sentence, and in no name of a person or place. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'của các những với trong khi để bởi vì nhưng hoặc nếu thì là đã sẽ đang được bị rất vào bạn này đó mà như cũng theo cho qua'.split(
    ' ',
  ),
);

/** After these a label, a title or a name may be cited: mục Tổng quan, chọn Địa chỉ, bài Khách hàng là ai. */
export const CITING_WORDS: ReadonlySet<string> = new Set(
  `phần mục chương bài trang thẻ tab nút ô cột dòng bước chọn bấm nhấn nhấp gõ nhập xem đọc vào mở tên là gọi chữ từ
   khóa khoá menu bảng nhãn trường đề sách phim khoản điều luật hàm lớp cờ báo tạp chí hãng nhóm sang thành`.split(
    /\s+/,
  ),
);

/** Names of firms and papers that are written in such words, each syllable with a capital. Lower case. */
export const TITLED_NAMES: readonly string[] = [
  'thế giới di động',
  'điện máy xanh',
  'bách hóa xanh',
  'bách hoá xanh',
  'giao hàng nhanh',
  'giao hàng tiết kiệm',
  'người lao động',
  'sức khỏe và đời sống',
  'khách sạn mường thanh',
  'nhà xuất bản',
  'đắc nhân tâm',
];

/** Syllables of places and peoples that keep their capital when the rest of a heading loses it. */
export const PLACE_SYLLABLES: ReadonlySet<string> = new Set(
  'việt nam hà nội sài gòn hồ chí minh đà nẵng huế mỹ anh pháp đức nhật bản hàn quốc trung á âu tết'.split(' '),
);
