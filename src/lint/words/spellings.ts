/** A syllable that is written in two ways, and the words in which both mean the same. */
export interface Spelling {
  /** As the house writes it. */
  house: string;
  /** The other way. */
  other: string;
  /** What stands before it in words of two syllables: quản (lý). */
  after: ReadonlySet<string>;
  /** What stands behind it: (lý) do. */
  before: ReadonlySet<string>;
}

/**
 * `house other: first halves | second halves`. By word, because i and y part meanings elsewhere: `tỉ mỉ`, `lí nhí`,
 * `kí lô` have i only. The house writes y as most do (the ministry's rule of 1984 and 2018 prefers i), but `sĩ`, `vĩ`, `mì`.
 */
const TABLE = `
kỹ kĩ: đọc xem nghĩ nhắc tìm hiểu bảo | thuật năng càng lưỡng xảo sư nghệ tính hơn chúng từng
lý lí: quản xử tâm đại vật địa hợp nguyên pháp thanh vô chân đạo sinh trợ hộ luân bệnh công triết định nghĩa | do thuyết luận tưởng trí lịch giải
mỹ mĩ: thẩm hoàn tuyệt nước bắc nam âu | thuật phẩm nhân miều nghệ mãn quan lệ
sĩ sỹ: bác ca nghệ kỹ kĩ chiến tiến thạc nhạc họa hoạ tu y nha võ thi hiệp binh nghị viện nữ dược tráng giáo học | quan diện số phu tử
tỷ tỉ: | lệ giá số trọng phú suất đồng đô usd phần
hy hi: | vọng sinh hữu
quý quí: cao yêu đá phú | khách vị giá báu trọng tộc hiếm hóa hoá phái
ký kí: đăng chữ nhật thư hồi bút du chuyển | tự hiệu kết ức túc sinh tên gửi
kỳ kì: chu thời định học bất nhiệm cực thần ly sơ hậu | vọng lạ diệu quan thi hạn nghỉ cục công bí thú
kỷ kỉ: thế ích tri | niệm luật nguyên lục cương yếu
ty ti: công |
vĩ vỹ: hùng | đại mô độ tuyến
kỵ kị: đố kiêng tối | binh sĩ
mì mỳ: bánh lúa | tôm gói chính
ly li: chia cách biệt phân | hôn dị tâm kỳ kì khai`;

function row(text: string): Spelling {
  const [head = '', halves = ''] = text.split(':');
  const [house = '', other = ''] = head.split(' ');
  const [after = [], before = []] = halves.split('|').map((list) => list.split(' ').filter(Boolean));
  return { house, other, after: new Set(after), before: new Set(before) };
}

/** Each syllable of the table, in either way. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = new Map(
  TABLE.trim()
    .split('\n')
    .map(row)
    .flatMap((spelling) => [[spelling.house, spelling] as const, [spelling.other, spelling] as const]),
);
