import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { homoglyph } from '../../../src/lint/rules/homoglyph.ts';
import { invisible } from '../../../src/lint/rules/invisible.ts';
import { legacyEncoding } from '../../../src/lint/rules/legacy-encoding.ts';
import { notNfc } from '../../../src/lint/rules/not-nfc.ts';
import { unTyped } from '../../../src/lint/rules/un-typed.ts';
import { encodeLegacy } from '../../../src/vietnamese/legacy/encode.ts';
import { lintBody, reported } from './linted.ts';

function edits(findings: ReturnType<typeof lintBody>): (string | undefined)[] {
  return findings.map(({ edit }) => edit?.to);
}

describe('not-nfc', () => {
  test.each([
    ['Ti\u1EBFng Vi\u27E6e\u0323\u0302\u27E7t', ['ệ']],
    ['t\u27E6a\u0301\u0302\u27E7t c\u27E6a\u0309\u27E7', ['ấ', 'ả']],
    ['cụ thể: \u27E6ê\u0301\u27E7 và **\u27E6ơ\u0300\u27E7**', ['ế', 'ờ']],
  ])('%s', (body, to) => {
    const { found, expected, findings } = reported(notNfc, body);
    expect(found).toEqual(expected);
    expect(edits(findings)).toEqual(to);
  });

  test.each(['Tiếng Việt đã chuẩn.', '`e\u0323\u0302` trong mã', '<Ui>e\u0323\u0302</Ui> là nhãn.'])(
    'leaves alone: %s',
    (body) => {
      expect(lintBody(notNfc, body)).toEqual([]);
    },
  );
});

describe('homoglyph', () => {
  test.each([
    ['\u27E6Ðăng\u27E7 ký \u27E6ðược\u27E7', ['Đăng', 'được']],
    ['\u27E6c\u0430\u0301c\u27E7 b\u1EA1n', ['các']],
    ['em \u27E6ᴠà\u27E7 bạn', ['và']],
    ['\u27E6𝗚𝗶𝗮̉𝗺\u27E7 **\u27E6𝗴𝗶𝗮́\u27E7** hôm nay', ['Giảm', 'giá']],
    ['Vào \u27E6ＦＡＣＥ\u27E7 nhắn tin, chữ \u27E6𝗰𝗵𝗼\u27E7 là chữ lạ', ['FACE', undefined]],
    ['\u27E6Ｄặｎｇ\u27E7 và \u27E6Ðặng\u27E7', ['Dặng', 'Đặng']],
  ])('%s', (body, to) => {
    const { found, expected, findings } = reported(homoglyph, body);
    expect(found).toEqual(expected);
    expect(edits(findings)).toEqual(to);
  });

  test.each([
    'Giá 20.000 ₫',
    'Kraków, café, Ðakovo',
    'Москва và Αθήνα',
    '`Ðăng`',
    'https://vi-du.example/Ðăng',
    "Tên nước đọc là [re'puβlika ðe 'kosta 'rika] trong tiếng Tây Ban Nha.",
    'Từ the đọc là /ðe/ hay [ðə].',
    'Hàm 𝑓(𝑥) = 𝑎𝑥 + 𝑏, từ “bin” đọc là /bɪn/, nhóm máu 🅰, ½ № ㎡ ™',
    '<Ui>ＦＡＣＥ</Ui> và `𝗚𝗶𝗮̉𝗺`',
  ])('leaves alone: %s', (body) => {
    expect(lintBody(homoglyph, body)).toEqual([]);
  });
});

describe('invisible', () => {
  test('is taken out of a word, and asked about between two', () => {
    expect(edits(lintBody(invisible, 'hư\u00ADớng dẫn'))).toEqual(['']);
    const [asked] = lintBody(invisible, 'xin\u200Bchào');
    expect(asked?.edit).toBeUndefined();
    expect(asked?.remedy).toContain('dấu cách');
  });

  test.each([
    'L\u00ADu bài',
    'Từ tr\u00AD\u00EDc đến nay',
    'Tên \u00A7\u00AD\u00EAng phố',
    'n\u00AD\u00EDc',
    'B\u00B9n ng\u00AD\u00EAi qua ti\u00ADn',
  ])('that may be the ư of TCVN3 is only told: %j', (body) => {
    const [told] = lintBody(invisible, body);
    expect(told?.edit).toBeUndefined();
    expect(told?.remedy).toContain('TCVN3');
  });

  test.each([
    // VISCII has ễ where Unicode has the soft hyphen; VPS has capitals where Unicode has controls.
    ['Di\u00ADn đàn này', 'VISCII', 'ễ'],
    ['Từ bi\u00ADu đến nay', 'VISCII', 'ễ'],
    ['Uy\u00ADn, ti\u00ADn', 'VISCII', 'ễ'],
    ['Tên CHO\u0004M cũ', 'VPS', 'Ặ'],
    ['Mã “G\u0013I” là gì', 'VPS', 'Ọ'],
    ['L\u00ADu bài', 'TCVN3 (ABC)', 'ư'],
    ['nhữ\u200Bng và L\u200B\u00ADu', 'TCVN3 (ABC)', 'ư'],
  ])('that may be a letter of an old encoding is only told: %j', (body, charset, letter) => {
    const told = lintBody(invisible, body).filter(({ remedy }) => remedy.includes('mã cũ'));
    expect(told.map(({ edit }) => edit)).not.toEqual([]);
    for (const { edit, remedy } of told) {
      expect(edit).toBeUndefined();
      expect(remedy).toContain(`nếu bài viết bằng mã cũ ${charset} thì đó là chữ “${letter}”.`);
    }
  });

  test.each([
    ['Vi\u0008ệt và \u001Cbạn', ['', '']],
    ['Bước một\u000Bbước hai\u000C', [' ', '']],
    ['Xin chào\u2028bạn \u2029nhé', [' ', '']],
    ['Chào\u3164bạn', [' ']],
    ['Vi\u{E0041}ệt\uFE0F', ['', '']],
    ['xin\u0008chào', [undefined]],
    ['Face\u0008book', [undefined]],
    ['Giá rẻ\u0085 mời bạn', [undefined]],
    ['H\uFFFDớng dẫn', [undefined]],
    ['\uF0B7 Mục một', [undefined]],
    ['Bạn \u202Enạb và tôi', [undefined]],
    ['Chữ \uFFF9gốc\uFFFAchú\uFFFB', [undefined, undefined, undefined]],
  ])('that belongs in no text is told, and taken out only where that is certain: %j', (body, to) => {
    expect(edits(lintBody(invisible, body))).toEqual(to);
  });

  test('that is a letter of an old encoding is told by the rule for those alone', () => {
    const sentence = 'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt, chọn mục Quyền, rồi bấm BẮT.';
    const viscii = encodeLegacy(sentence, 'viscii');
    expect(viscii).toMatch(/[\u0080-\u009F]/);
    expect(edits(lintBody(legacyEncoding, viscii)).join('')).toContain('chọn mục Quyền');
    expect(lintBody(invisible, viscii)).toEqual([]);
  });

  test.each(['20.000\u00A0₫', '👩\u200D💻 làm việc', 'می\u200Cخواهم', 'co\u00ADoperate', '`hư\u00ADớng`'])(
    'leaves alone: %j',
    (body) => {
      expect(lintBody(invisible, body)).toEqual([]);
    },
  );
});

describe('legacy-encoding', () => {
  const VNI = 'Baïn muoán taïo taøi khoaûn quaûng caùo thì vaøo trang caøi ñaët.';

  test('is decoded in a paragraph, around code and addresses', () => {
    const findings = lintBody(legacyEncoding, `${VNI} **Ngöôøi duøng** \`caøi\` https://vi-du.example/caøi vaäy.`);
    expect(edits(findings).join('')).toContain('Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt.');
    expect(edits(findings)).toContain('Người dùng');
    expect(edits(findings).join(' ')).not.toContain('vi-du');
  });

  test('is decoded in a heading too short to be sure of, where the text below is sure', () => {
    const alone = lintBody(legacyEncoding, '## Taøi khoaûn');
    expect(edits(alone)).toEqual([undefined]);
    expect(edits(lintBody(legacyEncoding, `## Taøi khoaûn\n\n${VNI}`))).toContain('Tài khoản');
  });

  test('of VIQR is decoded though Markdown makes code of its backticks, and code stays', () => {
    const whole = "Ba.n muo^'n ta.o trang, cho.n mu.c ngu+o+'i la. ro^'i ba^'m nu't the^m.";
    expect(edits(lintBody(legacyEncoding, whole))).toEqual(['Bạn muốn tạo trang, chọn mục ngưới lạ rối bấm nút thêm.']);
    expect(edits(lintBody(legacyEncoding, `${whole} Ta\`i khoa?n na\`o?`))).toEqual([
      'Bạn muốn tạo trang, chọn mục ngưới lạ rối bấm nút thêm. Tài khoản nào?',
    ]);
    const code = "Cha.y `npm i` ro^`i mo+? tra`nh ca`i dda(.t: `a la` b` la` ma~, kho^ng pha?i ~~chu+~~~ ddo'.";
    expect(edits(lintBody(legacyEncoding, code))).toEqual([
      'Chạy ',
      ' rồi mở trành cài đặt: ',
      ' b` là mã, không phải ',
      'chữ',
      ' đó.',
    ]);
  });

  test('is told, and no other rule edits its letters, where Unicode stands in the same passage', () => {
    const [told, ...others] = lintBody(legacyEncoding, 'Đã xong. T¹o tµi kho¶n qu¶ng c¸o cho b¹n.');
    expect(others).toEqual([]);
    expect(told?.edit).toBeUndefined();
    expect(told?.remedy).toContain('“T¹o” thành “Tạo”');
  });

  test('tells what it leaves: a sign that is a vowel there, and a word that is no syllable', () => {
    const passage = 'bÕn muªn tÕo tài khoän qu¡ng cáo · trang Phaolô, gi¯ng nhß m÷i ngß¶i, khôñg';
    const left = lintBody(legacyEncoding, passage).filter(({ edit }) => !edit);
    expect(left).toHaveLength(1);
    expect(left[0]?.remedy).toContain('“·” thành “ở”');
  });

  test.each([
    'Ðúng lúc đó, khách người Ðức còn nhìn bó hoa – tất cả là hoa cúc – rồi ghé Ðài truyền hình.',
    'Tiếng Thụy Điển có các từ này.\n\n- på, så, då, gå, tå, trä, hö\n- niño, año, ñu\n\n| ½ | © | ° | å |\n|---|---|---|---|\n| µ | ª | ± | ö |',
    'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt, ở đó có đủ cả.',
    'Le garçon mange à la crème brûlée près de la forêt où naît un élève.',
    'Giá ½ cốc, nóng 30°, © 2026 « vâng » §5.',
  ])('leaves alone: %s', (body) => {
    expect(lintBody(legacyEncoding, body)).toEqual([]);
  });
});

describe('un-typed', () => {
  test('is told of a whole paragraph, with what it types', () => {
    const [finding] = lintBody(unTyped, 'Muoons tajo taif khoanr quangr caso thif vaof trang naof?');
    expect(finding?.remedy).toContain('Muốn tạo tài khoản quảng cáo thì vào trang nào?');
  });

  test.each([
    ['Bạn cần có \u27E6quyeenf\u27E7 quản lý trang.', 'quyền'],
    ['Mở \u27E6ddieefu\u27E7 khoản của trang này.', 'điều'],
    ['Chờ \u27E6d9u7o7c5\u27E7 duyệt rồi bấm nút.', 'được'],
    ['Mỗi \u27E6nguwoif\u27E7 một việc, ai cũng vui.', 'người'],
    ['Uống \u27E6nu7oc1\u27E7 xong rồi làm tiếp nhé.', 'nước'],
    ['Học \u27E6tieengs\u27E7 \u27E6Vieetj\u27E7 mỗi ngày một ít nhé bạn.', 'tiếng'],
  ])('%s', (body, to) => {
    const { found, expected, findings } = reported(unTyped, body);
    expect(found).toEqual(expected);
    expect(findings[0]?.remedy).toContain(to);
    expect(findings[0]?.edit).toBeUndefined();
  });

  test.each([
    'This is how users see the new window for posts, rows of doors and rooms.',
    'tai khoan quang cao facebook la gi',
    'Xem bản DDoS, iOS 17, mp3, PS5, H264, A16 và Windows 11 ở đây nhé bạn.',
    'Dùng `quyeenf` trong mã là được nhé bạn.',
    'Đôi giày Boots cao cổ này hợp với quần tây, bạn đi thử nhé.',
    'Bạn bán boots, gowns và lawns thì để riêng từng mục.',
    '- Boots\n- Loos\n- Cheers',
    'Thiết kế của Adolf Loos ở Viên rất nổi tiếng, bạn nên xem.',
    'Nâng ly và nói Cheers với bạn bè, ai cũng vui.',
    'Cửa hàng Roots, Foos và Moore’s ở Đà Nẵng đã mở cửa lại.',
    'Bài hát “Boost Your Moods” rất hay, ban nhạc Noops Doors hát.',
    'Viết \\ddots cho dấu ba chấm chéo, và \\ddot cho hai chấm.',
    'Xem tranh của van der meers và der loors ở tầng hai nhé.',
  ])('leaves alone: %s', (body) => {
    expect(lintBody(unTyped, body)).toEqual([]);
  });
});

test('the messages show what nobody sees', async () => {
  const controls = 'Bấm\u0008 nút\u000Bnày H\uFFFDớng \uE000 giá\u0096 \u202Ebạn \u3164 Vi\u{E0041}\uFE0Fệt.';
  const body =
    'Vi\u0065\u0323\u0302t Ðăng hư\u00ADớng xin\u200Bchào quyeenf này 𝗚𝗶𝗮̉𝗺 ᵗʰᵃⁿᵏ.\n\nBaïn muoán taïo taøi khoaûn quaûng caùo.\n\nMuoons tajo taif khoanr quangr caso.';
  const rules = [notNfc, homoglyph, invisible, legacyEncoding, unTyped];
  const found = [...rules.flatMap((rule) => [lintBody(rule, body)]), lintBody(invisible, controls)];
  const said = found.map((findings) => formatFindings(findings)).join('\n\n');
  await expect(said).toMatchFileSnapshot('../../fixtures/unit/lint/letter-messages.txt');
});

test('the messages about old encodings say what is decoded, what is left, and what is only told', async () => {
  const bodies = [
    'Đã xong. T¹o tµi kho¶n qu¶ng c¸o cho b¹n.',
    'B¹n ® · muèn t¹o tµi kho¶n qu¶ng c¸o ¹, giê ®Õn Phaol«.',
    'Taøi khoaûn',
    'Từ tr\u00AD\u00EDc đến nay.',
  ];
  const said = bodies.map((body) => formatFindings([...lintBody(legacyEncoding, body), ...lintBody(invisible, body)]));
  await expect(said.join('\n\n')).toMatchFileSnapshot('../../fixtures/unit/lint/legacy-messages.txt');
});
