import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { notASyllable } from '../../../src/lint/rules/not-a-syllable.ts';
import { lintBody, reported } from './linted.ts';

test.each([
  ['Nói ⟦vớinhững⟧ người mới.', 'với những'],
  ['Gửi ⟦emailvà⟧ chờ.', 'email và'],
  ['Cấu ⟦trúccủa⟧ trang.', 'trúc của'],
  ['Con ⟦đuờng⟧ này.', 'đường'],
  ['Nhiều ⟦nguơi⟧ xem.', 'ngươi'],
  ['Chữ **⟦thưỡngg⟧** thừa.', 'thưỡng'],
])('%s', (body, hint) => {
  const { found, expected, findings } = reported(notASyllable, body);
  expect(found).toEqual(expected);
  expect(findings[0]?.remedy).toContain(hint);
});

test.each([
  'café, crème brûlée, São Paulo, Perú, María, Kraków, Đoković, Brăila, Zürich, fête, hôtel.',
  'Đắk Lắk, Krông Búk, người Êđê, Mátxcơva, ôtô.',
  'Nghị định của HĐND, 500 nghìn VNĐ, TĐ, đc, CTĐ.',
  'Mã `vớinhững` và https://vi-du.example/đuờng.',
  '<Ui>vớinhững</Ui> là nhãn.',
  'đươc, qúy, hoà: quy tắc khác lo.',
  'Mát-xcơ-va, Lê-nin, a-xít, xà-phòng, pít-tông.',
])('leaves alone: %s', (body) => {
  expect(lintBody(notASyllable, body)).toEqual([]);
});

test('the messages ask before they assume', async () => {
  const body = 'Nói vớinhững người, gửi emailvà qua đuờng bưuđiện, thưỡngg.';
  await expect(formatFindings(lintBody(notASyllable, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/not-a-syllable-messages.txt',
  );
});
