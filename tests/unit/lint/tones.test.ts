import { describe, expect, test } from 'vitest';
import { illegalTone } from '../../../src/lint/rules/illegal-tone.ts';
import { mixedToneStyle } from '../../../src/lint/rules/mixed-tone-style.ts';
import { tonePlacement } from '../../../src/lint/rules/tone-placement.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { lintBody, reported } from './linted.ts';

function edits(findings: ReturnType<typeof lintBody>): (string | undefined)[] {
  return findings.map(({ edit }) => edit?.to);
}

describe('tone-placement', () => {
  test.each([
    ['Bấm nút ⟦qúy⟧ hay ⟦Gía⟧ đều sai, ⟦KHUYÁ⟧ cũng vậy.', ['quý', 'Giá', undefined]],
    ['Chữ ⟦đựơc⟧ và **rất ⟦thừơng⟧** trong dòng.', ['được', 'thường']],
    ['Cột\n\n| ⟦tòan⟧ | b |\n| --- | --- |\n| ⟦hùynh⟧ | `qúy` |', ['toàn', 'huỳnh']],
  ])('%s', (body, to) => {
    const { found, expected, findings } = reported(tonePlacement, body);
    expect(found).toEqual(expected);
    expect(edits(findings)).toEqual(to);
  });

  test.each([
    ['a word that is named in markup, quotes or brackets', 'Chữ **⟦thừơng⟧**, _⟦qúy⟧_ và “⟦gía⟧” (⟦tòan⟧) đều sai.'],
    ['an example of what is wrong', 'Phải viết quý, không viết ⟦qúy⟧.'],
    ['an example in a table', '| Sai | Đúng |\n| --- | --- |\n| ⟦qúy⟧ | quý |\n| ⟦thừơng⟧ | thường |'],
    ['what no Vietnamese word stands beside', 'Plus 15 16 17 ⟦gía⟧.'],
    ['what is also a word of another language', 'Bài ⟦caí⟧ này hay, giỏ ⟦tuí⟧ kia đẹp.'],
    ['what would become no usual word', 'Trời về ⟦khuyá⟧ lắm rồi.'],
  ])('only tells: %s', (_, body) => {
    const { found, expected, findings } = reported(tonePlacement, body);
    expect(found).toEqual(expected);
    expect(edits(findings)).toEqual(expected.map(() => undefined));
  });

  test.each([
    'Tiếng Ý có più, può, già, giù, città, perché; _più_ nghĩa là hơn, từ “più” đứng trước tính từ.',
    'Nhà Hạ (Xià), sông Xià Guò, họ Liú, đảo Xià Huì và tiếng Cám (赣语 Gan huà) còn gọi là Gan huà.',
    'Giorgio Vasari, Le vite de’ più eccellenti pittori, scultori ed architettori.',
    'Đội Piauí, cầu thủ Raí, bài Aí Oí, hát Caí Negro của Lý Xiaolong; Pháp: là où, ça va.',
    'hòa và hoà, thủy và thuỷ đều đúng chỗ, quý và quả cũng vậy.',
    'Bỏ giặt gịa nghĩa là bỏ hết.',
    'café, São Paulo, María, piñata, déjà vu, Kraków, naïve.',
    'Tone sandhi and `qúy` in code, https://vi-du.example/qúy too.',
    '<Ui>qúy</Ui> là nhãn.',
  ])('leaves alone: %s', (body) => {
    expect(lintBody(tonePlacement, body)).toEqual([]);
  });
});

describe('illegal-tone', () => {
  test.each(['Tài khoản ⟦đươc⟧ mở ⟦hoăc⟧ đóng.', '⟦Cãc⟧ bạn ⟦xuât⟧ hiện.', 'Một ⟦chât⟧ khác, ⟦lưởt⟧ xem.'])(
    '%s',
    (body) => {
      const { found, expected } = reported(illegalTone, body);
      expect(found).toEqual(expected);
    },
  );

  test('tells the more usual of the two first, and no obscene one', () => {
    const remedies = lintBody(illegalTone, 'Sản xuât đươc môt cưc pin, đit.').map(({ remedy }) => remedy);
    expect(remedies).toEqual([
      'viết “xuất” hoặc “xuật”.',
      'viết “được” hoặc “đước”.',
      'viết “một” hoặc “mốt”.',
      'viết “cực”.',
      'xem lại chính tả.',
    ]);
  });

  test.each(['được hoặc các xuất chất lượt', 'Top, chat, set, tip, step, facet, cách tắt', 'ÁCH TẮC được'])(
    'leaves alone: %s',
    (body) => {
      expect(lintBody(illegalTone, body)).toEqual([]);
    },
  );
});

describe('mixed-tone-style', () => {
  test('reports the fewer of the two, and how the others are written', () => {
    const { found, expected, findings } = reported(mixedToneStyle, 'Hòa thủy tùy ⟦hoà⟧ và ⟦THUỶ⟧.');
    expect(found).toEqual(expected);
    expect(edits(findings)).toEqual(['hòa', 'THỦY']);
    expect(findings.every(({ level }) => level === 'style')).toBe(true);
  });

  test('takes the house style where there are as many of both', () => {
    expect(edits(lintBody(mixedToneStyle, 'hòa hoà'))).toEqual(['hòa']);
    expect(edits(lintBody(mixedToneStyle, 'hòa hoà', { houseStyle: 'reformed' }))).toEqual(['hoà']);
  });

  test('leaves a document alone that keeps to one, whichever it is', () => {
    expect(lintBody(mixedToneStyle, 'hoà thuỷ tuỳ xoá')).toEqual([]);
    expect(lintBody(mixedToneStyle, 'hòa thủy tùy xóa')).toEqual([]);
  });

  test('follows what is asked for', () => {
    expect(edits(lintBody(mixedToneStyle, 'hoà thuỷ', { toneStyle: 'traditional' }))).toEqual(['hòa', 'thủy']);
    expect(edits(lintBody(mixedToneStyle, 'hòa thủy xoá', { toneStyle: 'reformed' }))).toEqual(['hoà', 'thuỷ']);
    expect(lintBody(mixedToneStyle, 'hòa hoà', { toneStyle: 'keep' })).toEqual([]);
  });

  test('has nothing to say of names of other languages', () => {
    const body = 'Hòa thủy tùy của Gaspar Noé, Chloé, Zoé và Moá.';
    expect(lintBody(mixedToneStyle, body)).toEqual([]);
  });

  test('does not touch a word that is named', () => {
    const findings = lintBody(mixedToneStyle, 'Hòa thủy tùy. Chữ _hoà_, “hoà” (hoà) là kiểu mới, bài hoà nhạc.', {
      toneStyle: 'traditional',
    });
    expect(edits(findings)).toEqual([undefined, undefined, undefined, 'hòa']);
  });

  test('has nothing to say of words that are written alike in both', () => {
    expect(lintBody(mixedToneStyle, 'hoàn quý quả toán thúi khuya', { toneStyle: 'reformed' })).toEqual([]);
  });
});

test('the messages say what to write', async () => {
  const body = 'Giá qúy của thủy, tùy và hoà đươc xoá.';
  const said = [tonePlacement, illegalTone, mixedToneStyle]
    .map((rule) => formatFindings(lintBody(rule, body)))
    .join('\n\n');
  await expect(said).toMatchFileSnapshot('../../fixtures/unit/lint/tone-messages.txt');
});
