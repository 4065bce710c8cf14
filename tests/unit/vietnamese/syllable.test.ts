import { describe, expect, test } from 'vitest';
import {
  BASES,
  composeSyllable,
  hasIllegalTone,
  isStyleSensitive,
  isSyllable,
  parseSyllable,
  placeTone,
  spell,
  tonesOf,
} from '../../../src/vietnamese/syllable.ts';

/** A syllable on one line: onset-medial-nucleus-coda tone. */
function shown(word: string): string | undefined {
  const read = parseSyllable(word);
  return read && `${read.onset}-${read.medial}-${read.nucleus}-${read.coda} ${read.tone}`;
}

describe('taking a syllable apart', () => {
  test.each([
    ['nghiêng', 'ngh--iê-ng ngang'],
    ['người', 'ng--ươ-i huyen'],
    ['khuya', 'kh-u-ya- ngang'],
    ['khuỷu', 'kh-u-y-u hoi'],
    ['quốc', 'qu--ô-c sac'],
    ['quýu', 'qu--y-u sac'],
    ['quyển', 'qu--yê-n hoi'],
    ['hòa', 'h-o-a- huyen'],
    ['hoà', 'h-o-a- huyen'],
    ['gì', 'gi--i- huyen'],
    ['gìn', 'gi--i-n huyen'],
    ['giếng', 'gi--iê-ng sac'],
    ['giết', 'gi--iê-t sac'],
    ['già', 'gi--a- huyen'],
    ['giữa', 'gi--ưa- nga'],
    ['giũ', 'gi--u- nga'],
    ['goòng', 'g--oo-ng huyen'],
    ['yếu', '--yê-u sac'],
    ['ở', '--ơ- hoi'],
    ['Y', '--y- ngang'],
    ['ĐƯỜNG', 'đ--ươ-ng huyen'],
    ['Việt'.normalize('NFD'), 'v--iê-t nang'],
    ['qúy', 'qu--y- sac'],
  ])('%s is %s', (word, parts) => {
    expect(shown(word)).toBe(parts);
  });

  test.each([
    ['a word of another language', 'kraków'],
    ['a word with a mark Vietnamese lacks', 'naïve'],
    ['an onset alone', 'ngh'],
    ['c before i', 'ci'],
    ['k before a', 'ka'],
    ['ng before ê', 'ngề'],
    ['ngh before a', 'ngha'],
    ['g before e', 'gè'],
    ['gh before o', 'ghò'],
    ['iê without an onset', 'iêu'],
    ['yê after an onset', 'tyên'],
    ['ă without a coda', 'bă'],
    ['â without a coda', 'bâ'],
    ['two syllables in one', 'vớinhững'],
    ['two tones', 'vấń'],
    ['two tones on two letters', 'ngườí'],
    ['a stop without a tone', 'đươc'],
    ['a stop with huyền', 'hoằc'],
    ['a space', 'xin chào'],
    ['money', '₫ồng'],
    ['nothing', ''],
  ])('%s is no syllable: %s', (_what, word) => {
    expect(parseSyllable(word)).toBeUndefined();
    expect(isSyllable(word)).toBe(false);
  });
});

describe('the tone of a stopped syllable', () => {
  test.each(['đươc', 'hoăc', 'xuât', 'chât', 'cãc', 'thỉch', 'ĐEP', 'tòp'])('%s cannot be right', (word) => {
    expect(hasIllegalTone(word)).toBe(true);
    expect(isSyllable(word)).toBe(false);
  });

  test.each(['được', 'hoặc', 'tốt', 'sách', 'sạch', 'anh', 'hàng', 'kraków', 'Facebook', ''])(
    '%s is not wrong',
    (word) => {
      expect(hasIllegalTone(word)).toBe(false);
    },
  );

  test('is one of two, and of six elsewhere', () => {
    const counts = ['bac', 'bach', 'bap', 'bat', 'ba', 'ban', 'bang', 'banh', 'bai'].map((letters) => {
      const base = BASES.get(letters);
      return base && tonesOf(base).length;
    });
    expect(counts).toEqual([2, 2, 2, 2, 6, 6, 6, 6, 6]);
  });
});

describe('the place of the tone', () => {
  test.each([
    ['hoà', 'hòa', 'hoà'],
    ['KHỎE', 'KHỎE', 'KHOẺ'],
    ['thuỷ', 'thủy', 'thuỷ'],
    ['Tùy', 'Tùy', 'Tuỳ'],
    ['òa', 'òa', 'oà'],
    ['ủy', 'ủy', 'uỷ'],
    ['gioà', 'giòa', 'gioà'],
  ])('%s is %s in the traditional style and %s in the reformed', (word, traditional, reformed) => {
    expect(placeTone(word, 'traditional')).toBe(traditional);
    expect(placeTone(word, 'reformed')).toBe(reformed);
  });

  test.each([
    ['qúy', 'quý'],
    ['qùa', 'quà'],
    ['qùe', 'què'],
    ['quyú', 'quýu'],
    ['gía', 'giá'],
    ['gìơ', 'giờ'],
    ['gíư', 'giứ'],
    ['giũ', 'giũ'],
    ['giú', 'giú'],
    ['khuyá', 'khuýa'],
    ['khủyu', 'khuỷu'],
    ['ngòai', 'ngoài'],
    ['hòan', 'hoàn'],
    ['hùynh', 'huỳnh'],
    ['xúyt', 'xuýt'],
    ['gòong', 'goòng'],
    ['khôống', 'khôống'],
    ['mưà', 'mừa'],
    ['muà', 'mùa'],
    ['mià', 'mìa'],
    ['thuí', 'thúi'],
    ['keó', 'kéo'],
    ['trừơng', 'trường'],
    ['tíên', 'tiến'],
    ['yếu', 'yếu'],
    ['TÓAN', 'TOÁN'],
  ])('%s is %s in both styles', (word, placed) => {
    expect(placeTone(word, 'traditional')).toBe(placed);
    expect(placeTone(word, 'reformed')).toBe(placed);
    expect(isSyllable(placed)).toBe(true);
    expect(isSyllable(word)).toBe(word === placed);
  });

  test.each(['gịa', 'Gịa', 'gìa', 'gịu'])('of the exception %s stays', (word) => {
    expect(placeTone(word, 'traditional')).toBe(word);
    expect(placeTone(word, 'reformed')).toBe(word);
    expect(isSyllable(word)).toBe(true);
  });

  test.each(['café', 'kraków', 'Bublé', 'vớinhững', 'ngườí', '₫', ''])(
    'of %s stays, because it is no syllable',
    (word) => {
      expect(placeTone(word, 'reformed')).toBe(word);
    },
  );

  test('moves with an illegal tone too', () => {
    expect(placeTone('đừơc', 'traditional')).toBe('đườc');
  });

  test('comes back in NFC, also in words that stay', () => {
    expect(placeTone('café'.normalize('NFD'), 'traditional')).toBe('café');
    expect(placeTone('hoà'.normalize('NFD'), 'traditional')).toBe('hòa');
  });
});

describe('a correctly written word', () => {
  test.each(['hòa', 'hoà', 'HOÀ', 'quý', 'gì', 'Đắc', 'ươi'.normalize('NFD'), 'ơ'])('is %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each(['qúy', 'hòan', 'gía', 'trừơng'])('is not %s, whose letters are one', (word) => {
    expect(parseSyllable(word)).toBeDefined();
    expect(isSyllable(word)).toBe(false);
  });
});

describe('writing a syllable', () => {
  const hoa = { onset: 'h', medial: 'o', nucleus: 'a', coda: '', tone: 'huyen' } as const;
  const gi = { onset: 'gi', medial: '', nucleus: 'i', coda: '', tone: 'huyen' } as const;

  test('is traditional, unless asked otherwise', () => {
    expect([composeSyllable(hoa), composeSyllable(hoa, 'reformed')]).toEqual(['hòa', 'hoà']);
  });

  test('shares the i of gi', () => {
    expect(composeSyllable(gi)).toBe('gì');
    expect(spell({ ...gi, nucleus: 'iê', coda: 'ng' })).toBe('giêng');
    expect(spell({ ...gi, nucleus: 'a' })).toBe('gia');
  });

  test.each([
    ['hoa', true],
    ['khoe', true],
    ['tuy', true],
    ['qua', false],
    ['quy', false],
    ['hoan', false],
    ['tuyt', false],
    ['khuyu', false],
    ['khuya', false],
    ['mua', false],
    ['thuê', false],
  ])('differs by style for %s: %s', (letters, expected) => {
    const base = BASES.get(letters);
    expect(base && isStyleSensitive(base)).toBe(expected);
  });
});
