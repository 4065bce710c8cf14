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

describe('a text that is not spun', () => {
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
