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
    ['Bấm nút ⟦qúy⟧ hay ⟦Gía⟧ đều sai, ⟦KHUYÁ⟧ cũng vậy.', ['quý', 'Giá', 'KHUÝA']],
    ['Chữ ⟦đựơc⟧ và **⟦thừơng⟧** trong dòng.', ['được', 'thường']],
    ['Cột\n\n| ⟦tòan⟧ | b |\n| --- | --- |\n| ⟦hùynh⟧ | `qúy` |', ['toàn', 'huỳnh']],
  ])('%s', (body, to) => {
    const { found, expected, findings } = reported(tonePlacement, body);
    expect(found).toEqual(expected);
    expect(edits(findings)).toEqual(to);
  });

  test.each([
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
