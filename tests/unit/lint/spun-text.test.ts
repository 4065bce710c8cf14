import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { spunText } from '../../../src/lint/rules/spun-text.ts';
import { SPUN_STRONG } from '../../../src/lint/words/spun-strong.ts';
import { SPUN_WEAK } from '../../../src/lint/words/spun-weak.ts';
import { lintBody, reported } from './linted.ts';

/** A paragraph as a spinner leaves it, and the same as somebody wrote it. */
const SPUN =
  'Bạn mở trang và ⟦cấp quyền lợi⟧ cho ⟦cá thể⟧ đó. ⟦Kế tiếp bấm⟧ vào ⟦hộp văn phiên bản⟧, rồi ⟦khắc ghi vào⟧ ô đầu tiên. ⟦Trình cai quản⟧ sẽ mở ra.';
const PLAIN =
  'Bạn mở trang và cấp quyền cho người đó. Sau đó bấm vào hộp văn bản, rồi đánh dấu vào ô đầu tiên. Trình quản lý sẽ mở ra.';

describe('a spun text', () => {
  test('is told phrase by phrase, with what was meant', () => {
    const { found, expected, findings } = reported(spunText, SPUN);
    expect(found).toEqual(expected);
    expect(findings[1]?.remedy).toContain('cá nhân');
    expect(findings.every(({ edit }) => edit === undefined)).toBe(true);
  });

  test('has its weaker signs told too, which say nothing elsewhere', () => {
    expect(lintBody(spunText, 'Người tiêu dùng nhận thông báo về phần mềm, kế tiếp là truy vấn.')).toEqual([]);
    const both = reported(spunText, `${SPUN}\n\nRồi ⟦truy vấn⟧ vào trang ⟦kế tiếp⟧.`);
    expect(both.found).toHaveLength(both.expected.length);
  });
});

/** Posts as shops write them, with strong words of selling said again and again. */
const SHOP_POSTS = [
  `# Xả kho cuối mùa, giảm giá toàn bộ áo khoác

Quý khách hàng thân mến! Shop Mây xin gửi tới quý khách chương trình ưu đãi cực lớn. Toàn bộ áo khoác chất lượng cao, giá rẻ hơn mọi nơi, mang tới cho bạn mùa đông ấm áp. Hàng siêu đỉnh, đường may tuyệt hảo, ưu việt hơn hẳn hàng chợ.

Giành riêng cho khách quen: tặng kèm túi vải. Showroom ở số 5 Lê Lợi, mở cửa từ chín giờ. Không tính phí giao hàng trong nội thành, đổi trả không tính tiền trong bảy ngày. Chất lượng cao, giá thành rẻ, phục vụ tận tâm. Cảm ơn quý khách hàng đã tin yêu mái ấm gia đình Mây!

Chúng mình mong ước được phục vụ quý khách hàng lâu dài. Cung ứng những mẫu mới nhất, gia công tại xưởng nhà, chất lượng cao mà giá mềm. Bấm vào trang fanpage để đặt hàng, nhắn tin là có người trả lời.`,
  `# Máy vi tính và phụ kiện: ưu đãi tháng mười

Nhân dịp khai trương showroom thứ hai, cửa hàng Ánh Sao tặng quà cho mọi khách. Máy vi tính chất lượng cao, linh kiện tân tiến, giá thành hợp túi tiền. Mua một tặng một, khuyến mãi kèm theo bàn phím, ưu ái học sinh và sinh viên.

Sở hữu ngay chiếc máy siêu đỉnh chỉ với năm triệu đồng. Hàng chính hãng, bảo hành dài hạn, không tính phí lắp đặt. Quý khách hàng ở xa được giao tận nhà. Live stream mỗi tối thứ sáu trên trang fanpage, chốt đơn nhanh, giá giảm sâu.

Mang tới sự hài lòng là niềm vui của tụi mình. Giành riêng cho khách đặt trước: giảm thêm mười phần trăm. Hãy ghé showroom để xem tận mắt, hoặc bấm đặt hàng, tụi mình gọi lại trong ngày. Máy vi tính tốt, giá tốt, phục vụ tốt!`,
  `# Giày da thủ công: giảm đến 50%, số lượng có hạn

Đôi giày hoàn hảo dành cho quý khách hàng sành điệu. Da thật, chất lượng cao, kiểu cách trẻ trung, phong thái lịch lãm. Ưu đãi cực khủng, ưu đãi chỉ hôm nay, ưu đãi không lặp lại! Chất lượng cao, giá cả phải chăng.

Xưởng nhận gia công theo mẫu, cung ứng dịch vụ đánh bóng tại nhà. Đồ vật nhỏ như ví, dây lưng cũng không hề thiếu. Mong ước của thợ là mỗi đôi giày đi được mười năm. Ghé showroom, quý khách hàng được đo chân không tính phí.`,
];

describe('a text that is not spun', () => {
  test.each(SHOP_POSTS)('may be the post of a shop: %#', (post) => {
    expect(lintBody(spunText, post)).toEqual([]);
  });

  test('hides no spun text that stands beside it', () => {
    const both = `${SHOP_POSTS[0]}\n\n${SPUN.replaceAll(/[⟦⟧]/g, '')}`;
    expect(lintBody(spunText, both).length).toBeGreaterThan(6);
  });

  test('is left alone', () => {
    expect(lintBody(spunText, PLAIN)).toEqual([]);
  });

  test('may have some of the phrases by chance', () => {
    expect(lintBody(spunText, 'Mỗi cá thể trong đàn đều có gốc rễ chung. Bọn họ đến trước lúc mặt trời mọc.')).toEqual(
      [],
    );
  });

  test('may have several, when they are few for its length', () => {
    const marks = 'cá thể, nhu yếu, gốc rễ, ưu ái, thống trị, bọn họ.';
    expect(lintBody(spunText, `${marks}\n\n${`${PLAIN}\n\n`.repeat(10)}`)).not.toEqual([]);
    expect(lintBody(spunText, `${marks}\n\n${`${PLAIN}\n\n`.repeat(60)}`)).toEqual([]);
  });

  test('has no phrase across punctuation, code or markup', () => {
    const torn = SPUN.replaceAll(/[⟦⟧]/g, '').replaceAll(' ', ', ');
    expect(lintBody(spunText, torn)).toEqual([]);
  });
});

describe('the tables', () => {
  const rows = [SPUN_STRONG, SPUN_WEAK].map((table) => table.trim().split('\n'));

  test.each(rows.map((table, at) => [at === 0 ? 'strong' : 'weak', table] as const))(
    '%s: each row has a phrase in small letters and what was meant, no phrase twice',
    (_, table) => {
      expect(table.filter((row) => !/^[^=A-Z]+ = [^=]+$/u.test(row))).toEqual([]);
      const phrases = table.map((row) => row.split(' = ')[0]);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    },
  );

  test('a phrase is in one of them', () => {
    const [strong = [], weak = []] = rows.map((table) => table.map((row) => row.split(' = ')[0]));
    expect(weak.filter((phrase) => strong.includes(phrase))).toEqual([]);
  });
});

test('the message names the phrase and asks for a rewrite', async () => {
  const said = formatFindings(lintBody(spunText, SPUN.replaceAll(/[⟦⟧]/g, '')));
  await expect(said).toMatchFileSnapshot('../../fixtures/unit/lint/spun-text-messages.txt');
});
