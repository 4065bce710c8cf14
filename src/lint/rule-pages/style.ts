import type { RulePage } from '../rule-page.ts';

/** Rules about how sentences are set: capitals, punctuation, one spelling; and about switching rules off. */
export const STYLE_PAGES: readonly RulePage[] = [
  {
    id: 'sentence-case',
    level: 'style',
    title: 'Viết hoa và đầu câu',
    why: 'Tiếng Việt chỉ viết hoa đầu câu và tên riêng. Viết Hoa Từng Chữ là thói quen của tiêu đề tiếng Anh.',
    how: 'Viết thường danh từ chung, viết hoa chữ đầu câu.',
    bad: ['## Cách Tạo Tài Khoản Quảng Cáo', 'Bạn điền Địa Chỉ rồi chờ.'],
    good: ['## Cách tạo tài khoản quảng cáo', 'Bạn điền địa chỉ rồi chờ.'],
  },
  {
    id: 'punctuation-spacing',
    level: 'style',
    title: 'Khoảng trắng quanh dấu câu',
    why: 'Dấu cách đặt sai làm dấu câu rơi xuống đầu dòng và câu khó đọc.',
    how: 'Không có dấu cách trước , . ; : ! ?, có một dấu cách sau. Ngoặc ôm sát chữ bên trong. npm run lint:text -- --fix sửa những chỗ rõ ràng.',
    bad: ['Bấm nút , rồi chờ .', 'Mở trang,chọn bài.'],
    good: ['Bấm nút, rồi chờ.', 'Mở trang, chọn bài.'],
  },
  {
    id: 'quotes',
    level: 'style',
    title: 'Dấu ngoặc kép',
    why: 'Tiếng Việt dùng ngoặc kép cong “ ”. Một trang nên dùng một kiểu.',
    how: 'Thay " " bằng “ ”; --fix đổi từng cặp. Trong mã thì giữ nguyên.',
    bad: ['Trang có dòng "Chờ duyệt" là được.'],
    good: ['Trang có dòng “Chờ duyệt” là được.'],
  },
  {
    id: 'mixed-spelling',
    level: 'style',
    title: 'Một từ viết hai cách',
    why: '“Kỹ thuật” và “kĩ thuật” đều đúng, nhưng một trang nên viết một cách, để người đọc tìm một lần là đủ.',
    how: 'Viết theo cách trang đang dùng nhiều hơn; lệnh nêu rõ số lần của mỗi cách.',
    bad: ['Kỹ thuật chụp quyết định tấm ảnh. Bạn xem lại kĩ thuật lấy nét, rồi tập kỹ thuật đó mỗi ngày.'],
    good: ['Kỹ thuật chụp quyết định tấm ảnh. Bạn xem lại kỹ thuật lấy nét, rồi tập kỹ thuật đó mỗi ngày.'],
  },
  {
    id: 'lint-off',
    level: 'error',
    title: 'Chú thích tắt quy tắc viết chưa đúng',
    why: 'Tắt một quy tắc là ngoại lệ, người sửa bài sau cần biết vì sao.',
    how: 'Viết {/* lint-off tên-quy-tắc: lý do */} ở cuối dòng, hoặc ở riêng một dòng phía trên. Trong YAML viết # lint-off tên-quy-tắc: lý do.',
    bad: ['Người M’nông gọi là bon. {/* lint-off not-a-syllable */}'],
    good: ['Người M’nông gọi là bon. {/* lint-off not-a-syllable: tên gọi địa phương */}'],
  },
];
