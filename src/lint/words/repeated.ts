/** When a function word may after all stand twice in a row: after or before these syllables, or but after some. */
export interface Doubling {
  before?: readonly string[];
  after?: readonly string[];
  /** Only after one of these it is a slip. */
  slipAfter?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/**
 * Function words that are not doubled, as content words may be (xanh xanh, từ từ, luôn luôn), with the few places where
 * two of them meet by chance: `vì vì sao`, `thì thì thầm`, `bay là là`. Left out are those that meet often or are
 * doubled in speech: không, có, một, từ, ở, đi, lại, ra, rất, này, nên, phải, bạn.
 */
export const NEVER_DOUBLED: ReadonlyMap<string, Doubling> = new Map<string, Doubling>([
  ...words(
    'và của các những với hoặc nhưng nếu để mọi rằng hãy đã sẽ đang vẫn trong bởi tại bị tuy mặc khiến giữa nhằm',
  ).map((word) => [word, {}] as const),
  ['cho', { after: words('thuê vay mượn điểm phép') }],
  ['được', { after: words('mất thua') }],
  ['là', { before: words('bay lượn khói sương mây cành bò'), after: words('mặt trên sát xuống ủi') }],
  ['vì', { after: words('sao thế vậy kèo') }],
  ['thì', { after: words('thầm thào thọt thùng thụt') }],
  ['mà', { after: words('cả mắt') }],
  ['về', { after: words('hưu quê nước nhà phép sau') }],
  ['theo', { after: words('dõi đuổi kịp') }],
  ['như', { after: words('ý') }],
  ['đến', { after: words('nơi nỗi') }],
  ['khi', { after: words('không') }],
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
