import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARSETS } from '../../../../src/vietnamese/legacy/charsets.ts';
import { decodeLegacy } from '../../../../src/vietnamese/legacy/decode.ts';
import { detectLegacy, mayBeLegacy } from '../../../../src/vietnamese/legacy/detect.ts';
import { encodeLegacy } from '../../../../src/vietnamese/legacy/encode.ts';
import { decodeWords } from '../../../../src/vietnamese/legacy/words.ts';
import { allSyllables, composeSyllable } from '../../../../src/vietnamese/syllable.ts';

const SENTENCES = [
  'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt, chọn mục người dùng rồi bấm nút thêm.',
  'Trước khi đăng bài, hãy kiểm tra lại ảnh bìa và lời giới thiệu của trang.',
  'Mỗi người quản lý được giao một quyền khác nhau, và chủ trang có thể thu hồi bất cứ lúc nào.',
  'Khách hỏi giá thì trả lời ngay; để lâu họ sẽ sang cửa hàng bên cạnh.',
  'Gửi email cho bộ phận hỗ trợ, kèm ảnh chụp màn hình và địa chỉ trang Facebook của bạn.',
  'Những ngày cuối năm, lượng đơn hàng tăng nhanh nên cần chuẩn bị trước.',
];

function normalized(text: string): { text: string } {
  const { charset, sure } = detectLegacy(text) ?? {};
  return { text: charset && sure ? decodeWords(text, charset) : text };
}

const FOREIGN = [
  'Le garçon mange à la crème brûlée près de la forêt où naît un élève très âgé.',
  'Müller fährt über die Straße nach Köln, weil die Züge spät abfahren.',
  'El niño comió piñas mañana y se fue a España con su compañero.',
  'São Paulo não é o coração da ação, mas a educação é importante.',
  'Það er gott að vera hér með þér, sagði hún við föður sinn.',
  'Zażółć gęślą jaźń, rzekł król do księżniczki.',
  "It's a test, isn't it? (Yes.) Don't go; a^2 + b^2 = c^2, f(x) = a(x).",
  'const total = items.map((item) => item.price).reduce((a, b) => a + b, 0);',
  'Giá ½ cốc, nóng 30° ± 2°, © 2026 « vâng » §5, 20 µm, ®, ¥100.',
  '20.000 ₫ một món, “ngoặc kép” và dấu … ở cuối — thế thôi.',
];

describe.each(CHARSETS)('%s', (charset) => {
  test.each(SENTENCES)('is sure of: %s', (sentence) => {
    const old = encodeLegacy(sentence, charset);
    expect(mayBeLegacy(old)).toBe(true);
    expect(detectLegacy(old)).toEqual({ charset, sure: true });
    expect(decodeLegacy(old, charset)).toBe(sentence);
  });
});

describe('what is no old encoding', () => {
  test.each(SENTENCES)('proper Vietnamese: %s', (sentence) => {
    expect(detectLegacy(sentence)).toBeUndefined();
  });

  test.each(FOREIGN)('%s', (sentence) => {
    expect(detectLegacy(sentence)).toBeUndefined();
  });

  test('a proper paragraph with one old word is never sure', () => {
    const word = encodeLegacy('người', 'vni');
    expect(detectLegacy(`${SENTENCES[0]} ${word}`)?.sure ?? false).toBe(false);
  });
});

/** Words of other languages among Vietnamese sentences, and signs: all Latin-1, many of them syllables in some charset. */
const FOREIGN_WORDS = [
  ...'Ð Ðức Ðúng ðó Müller über Straße grün schön für öl'.split(' '),
  ...'garçon été où dès crème brûlée né thé pâté ça'.split(' '),
  ...'niño mañana piña año ñu señora qué está'.split(' '),
  ...'på så då gå två när tå hö trä små'.split(' '),
  ...'sø kø tø bær æ øl ý það þú að föður bók'.split(' '),
  ...'não são pão ação mãe coração gül göl çok için'.split(' '),
  ...'gè gé cè cì cí hé bú nü lü wéi xué'.split(' '),
  ...'– — … © ® ° ± ² ³ ½ ¼ « » € £ ¥ § ¶ · × ÷ µ ª º ¹ “ ” ‘ ’ ™'.split(' '),
  ...'“Ðức” «Ðài» 30°C ±5 5µm 20m² µm m² © 2026 x² a^n a^m e^n u+v'.split(' '),
];

/** Syllables with a letter that only Unicode has, and such as Latin-1 has too. */
const SYLLABLES = [...allSyllables()].map((syllable) => composeSyllable(syllable));
const ONLY_UNICODE = SYLLABLES.filter((word) => /[\u0102-\u1EF9]/.test(word));

describe('clean Unicode with signs and foreign words', () => {
  const FLOWERS = 'Ðúng lúc đó, khách người Ðức còn nhìn bó hoa – tất cả là hoa cúc – rồi ghé Ðài truyền hình.';

  test('Ð is no evidence of an encoding, and a letter like ơ says that a block is Unicode', () => {
    expect(detectLegacy(FLOWERS)).toBeUndefined();
    expect(detectLegacy('Ðúng, Ðài, Ðông, Ðoàn, Ðinh')).toBeUndefined();
  });

  test('is never surely in an old encoding, whatever stands in it', () => {
    const word = fc.oneof(fc.constantFrom(...FOREIGN_WORDS), fc.constantFrom(...SYLLABLES));
    const block = fc.tuple(
      fc.array(word, { maxLength: 12 }),
      fc.constantFrom(...ONLY_UNICODE),
      fc.array(word, { maxLength: 12 }),
    );
    fc.assert(
      fc.property(block, ([before, syllable, after]) => {
        expect(detectLegacy([...before, syllable, ...after].join(' '))?.sure ?? false).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    'på, så, då, gå, tå, trä, hö',
    'gè, gé, cè, cì, cí, hé, bú, nü, lü',
    'niño, año, piña, ñu, señora',
    'a^n + a^m = e^n, e^m - a^n; u+a, o+i',
    '½ ¼ © ® ° ± ² ³ « » – — … ¶ · µ ª º ¹',
    'x² + y² = z², 5µm ± 2µm, 30°C, 20m², £100, ¥500, §5',
    'Tiáº¿ng Viá»‡t bá»‹ há»ng mÃ£',
  ])('a list, a formula, a row of signs: %s', (text) => {
    expect(detectLegacy(text)?.sure ?? false).toBe(false);
  });
});

describe('a right word among words in an old encoding', () => {
  test.each([
    ['tcvn3', 'Đã xong. T¹o tµi kho¶n qu¶ng c¸o cho b¹n'],
    ['tcvn3', 'Mẹ đã t¹o tµi kho¶n qu¶ng c¸o cho b¹n'],
    ['tcvn3', 'Hãy t¹o tµi kho¶n qu¶ng c¸o cho b¹n'],
    ['vni', 'Có taøi khoaûn quaûng caùo cho baïn, ñaët moät teân khaùc'],
    ['windows-1258', 'đã taòo taÌi khoaÒn quaÒng caìo cho baòn'],
  ] as const)('leaves nothing sure (%s): %s', (charset, text) => {
    expect(detectLegacy(text)).toEqual({ charset, sure: false });
  });

  /** Right words that the codes of much rarer ones look like: cú, vỡ, giỏ, tơi, thơi. */
  const USUAL = {
    tcvn3: ['có', 'Có', 'vì', 'giá', 'cái', 'vùng'],
    vni: ['tôi', 'Tôi', 'thôi', 'ngoài', 'có', 'đó'],
    viscii: ['đã', 'ở', 'người'],
    vps: ['đã', 'ở', 'người'],
    'windows-1258': ['ý', 'lý', 'nhãn', 'đã'],
    viqr: ['đã', 'có', 'là'],
  } as const;
  const pairs = CHARSETS.flatMap((charset) => USUAL[charset].map((word) => [charset, word] as const));

  test.each(pairs)('is never decoded, also among many words (%s): %s', (charset, word) => {
    for (const sentence of SENTENCES) {
      const old = encodeLegacy(sentence, charset);
      for (const mixed of [`${word} ${old}`, old.replace(' ', ` ${word} `), `${old} ${word}`]) {
        const { text } = normalized(mixed);
        expect(text.split(/[\s.;,]+/)).toContain(word);
      }
    }
  });

  test('is left where a long text around it is surely in the charset', () => {
    const long = SENTENCES.map((sentence) => encodeLegacy(sentence, 'tcvn3')).join(' ');
    expect(detectLegacy(`Hãy ${long}`)).toEqual({ charset: 'tcvn3', sure: true });
    expect(decodeWords('Hãy t¹o', 'tcvn3')).toBe('Hãy tạo');
  });
});

describe('what decoding a block leaves', () => {
  test.each([
    ['viscii', 'bó hoa – tất cả © 30°C ±5 “Ðông”', 'bó hoa – tất cả © 30°C ±5 “Đông”'],
    ['tcvn3', '½ © « » ® µ ± µm 5µm “b¹n” (b¹n) «b¹n»', '½ © « » ® µ ± µm 5µm “bạn” (bạn) «bạn»'],
    ['vni', 'señora mañana café Müller: baïn', 'señora mañana café Müller: bạn'],
    ['vps', 'ª ° ¢ nhÜ', 'ª ° ¢ như'],
  ] as const)('%s: %s', (charset, text, expected) => {
    expect(decodeWords(text, charset)).toBe(expected);
  });

  test.each(CHARSETS)('%s: nothing of whole sentences', (charset) => {
    const text = SENTENCES.join(' ');
    expect(decodeWords(encodeLegacy(text, charset), charset)).toBe(text);
  });
});

describe('TCVN3 in a font of capitals', () => {
  test.each([
    ['TR¦êNG §¹I HäC B¸CH KHOA Hµ NéI', 'TRƯỜNG ĐẠI HỌC BÁCH KHOA HÀ NỘI'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['\u00A7\u00B7 Më API, chän môc nµy', 'Đã Mở API, chọn mục này'],
  ])('%s', (text, expected) => {
    expect(decodeWords(text, 'tcvn3')).toBe(expected);
  });

  test('is read as capitals in words that have capitals else', () => {
    expect(decodeLegacy('TR\u00AD\u00EANG §¹I HäC', 'tcvn3')).toBe('TRƯỜNG ĐẠI HỌC');
    expect(decodeLegacy('Tr\u00AD\u00EAng', 'tcvn3')).toBe('Trường');
  });
});

describe('VNI', () => {
  test('has an accent of its own for each letter, the longest read first', () => {
    expect(decodeLegacy('ngöôøi ñôõ, Aùo Ñaïi', 'vni')).toBe('người đỡ, Áo Đại');
  });
});

test('VIQR has a tone before a name where the word hardly is one without it, and at the end of a sentence none', () => {
  const signs =
    "DDang o+? Ha` No^.i, bi. Facebook kho'a. Go.i cho me. Lan (o+?), so^? tay, I'm o+? 'Hue^''. Ro^`i sao? Kho^ng la`m nu+~a. Tho^i.";
  expect(decodeWords(signs, 'viqr')).toBe(
    "Dang ở Hà Nội, bị Facebook khóa. Gọi cho mẹ Lan (ở), sổ tay, I'm ở 'Huế'. Rồi sao? Không làm nữa. Thôi.".replace(
      'Dang',
      'Đang',
    ),
  );
});

test('VIQR leaves the full stop and the question mark of a sentence', () => {
  expect(decodeLegacy("Ba.n co' bie^'t kho^ng? To^i mo+'i dde^'n. Xin cha`o.", 'viqr')).toBe(
    'Bạn có biết không? Tôi mới đến. Xin chào.',
  );
});

test('whatever it is given, decoding does not throw and detection is not sure of plain letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...CHARSETS), (text, charset) => {
      expect(typeof decodeLegacy(text, charset)).toBe('string');
      detectLegacy(text);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9 ,;:!-]*$/), (text) => {
      expect(detectLegacy(text)).toBeUndefined();
    }),
  );
});
