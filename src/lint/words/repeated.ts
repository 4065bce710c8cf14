/** When a function word may after all stand twice in a row: after or before these syllables, or but after some. */
export interface Doubling {
  /** What it ends a word of two syllables with, so that the next one begins another: (thiết) bị bị, (tồn) tại tại. */
  before?: readonly string[];
  /** What the second one begins a word of two syllables with: vì vì (sao). */
  after?: readonly string[];
  /** Only after one of these it is a slip. */
  slipAfter?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/**
 * Function words that are not doubled, as content words may be (xanh xanh, từ từ, luôn luôn), with the places where two
 * of them meet rightly: `thiết bị bị tấn công`, `vì vì sao`, `bay là là`. Left out are those that meet often or are
 * doubled in speech: không, có, một, từ, ở, đi, lại, ra, rất, này, nên, phải, bạn.
 */
export const NEVER_DOUBLED: ReadonlyMap<string, Doubling> = new Map<string, Doubling>([
  ...words('và các những hoặc nhưng nếu mọi rằng hãy sẽ đang vẫn bởi tuy nhằm').map((word) => [word, {}] as const),
  ['bị', { before: words('thiết chuẩn trang dự phòng quân') }],
  ['tại', { before: words('hiện tồn thực nội ngoại'), after: words('sao chỗ ngũ gia') }],
  [
    'được',
    {
      before: words(
        `thu tìm đạt có lấy biết hiểu nhận giành kiếm mua bán làm thấy nghe nhìn giữ bắt gặp chịu dùng kể tính đo đoán chợ vay
         thắng học chọn viết đọc tạo nắm tải chụp ghi xin mượn trồng hái câu vớt cứu gom quyên thừa vốn`.replace(
          /\s+/g,
          ' ',
        ),
      ),
      after: words('mất thua mùa'),
    },
  ],
  [
    'trong',
    { before: words('bên phía mặt đốt tai vòng lớp sáng nước mắt'), after: words('veo vắt suốt lành ngần trẻo sáng') },
  ],
  ['của', { before: words('tiền phá'), after: words('cải hồi nả ăn') }],
  ['với', { before: words('chới'), after: words('tay tới') }],
  ['để', { before: words('cơ'), after: words('dành ý tang bụng tâm mắt trống') }],
  ['đã', { after: words('đời khát thèm nư') }],
  ['mặc', { before: words('ăn may'), after: words('cảm dù kệ áo quần') }],
  ['khiến', { before: words('sai xui') }],
  ['giữa', { before: words('ở khoảng chính') }],
  ['cho', { after: words('thuê vay mượn điểm phép') }],
  ['là', { before: words('bay lượn khói sương mây cành bò lụa'), after: words('mặt trên sát xuống ủi lượt') }],
  ['vì', { after: words('sao thế vậy kèo') }],
  ['thì', { before: words('dậy đương nhất'), after: words('thầm thào thọt thùng thụt') }],
  ['mà', { after: words('cả mắt') }],
  ['về', { before: words('trở'), after: words('hưu quê nước nhà phép sau') }],
  ['theo', { before: words('tiếp kèm đi dõi mang chạy noi'), after: words('dõi đuổi kịp') }],
  ['như', { after: words('ý') }],
  ['đến', { after: words('nơi nỗi') }],
  ['khi', { before: words('đôi lắm nhiều có'), after: words('không') }],
  ['năm', { slipAfter: words('đầu cuối giữa') }],
]);

/** Foreign words that are doubled on purpose. */
export const FOREIGN_DOUBLES: ReadonlySet<string> = new Set(
  words('blah knock very yeah pizza boom bling ping chop coco kiki wiki lulu haha hihi hehe okay please'),
);

/** First syllables of phrases that are said twice on purpose: từng bước từng bước, mỗi ngày mỗi ngày. */
export const DISTRIBUTIVES: ReadonlySet<string> = new Set(
  words('từng mỗi một càng rất thật hằng mãi dần lần nhanh cố đi lại rồi vân hết'),
);

/** After these a noun may end in the verb that follows it: người sử dụng sử dụng, công cụ tìm kiếm tìm kiếm. */
export const AGENT_NOUNS: ReadonlySet<string> = new Set(
  words('người bộ trình hàm nhà cụ máy bên ban viên phép lệnh thức lớp năng mềm việc tử thống'),
);

/** Phrases that are noun and adjective or noun and verb: một đối tượng tùy chọn tùy chọn. */
export const TWOFOLD_PHRASES: ReadonlySet<string> = new Set(['tùy chọn', 'tuỳ chọn', 'ưu tiên', 'bình thường']);

/** Between these phrases of the same words are set against each other: ký hiệu của ký hiệu, pin mặt trời hay pin quang điện. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(words('của hay hoặc'));

/** What makes a longer word of the second of two phrases: xã hội xã hội chủ nghĩa, máy tính máy tính bảng. */
export const LONGER_BY: ReadonlySet<string> = new Set(words('chủ hóa hoá học bảng xách'));
