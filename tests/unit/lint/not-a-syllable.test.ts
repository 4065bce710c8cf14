import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { notASyllable } from '../../../src/lint/rules/not-a-syllable.ts';
import { lintBody, reported } from './linted.ts';

test.each([
  ['Nói ⟦vớinhững⟧ người mới.', 'với những'],
  ['Gửi ⟦emailvà⟧ chờ.', 'email và'],
  ['Cấu ⟦trúccủa⟧ trang.', 'trúc của'],
  ['Con ⟦đuờng⟧ này.', 'đường'],
  ['Nhiều ⟦nguơi⟧ xem.', '“người”?'],
  ['Chữ **⟦thưỡngg⟧** thừa.', '“thưởng”?'],
  ['Bắt ⟦đầụ⟧ từ ⟦ngừời⟧ mua.', '“đầu”?'],
  ['Không ⟦ddược⟧ đổi.', '“được”?'],
  ['Gõ ⟦đượcj⟧ rồi.', '“được”?'],
  ['Sửa ⟦đểin⟧ ra giấy.', 'thêm dấu cách: “để in”'],
  ['Khoa ⟦ToánHọc⟧ mở lớp.', 'thêm dấu cách: “Toán Học”'],
  ['Gõ ⟦thừoi⟧ nhầm.', 'xem lại chính tả'],
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
  'Tỉnh Bắc Kạn, Bắc Cạn, Đắk Nông, Đạ Tẻh, Kon Plông, Cư M’Đrắk, Pắc Bó, Kơdưr, nhà gươl, người Cơtu, buôn Kò Siêr.',
  'Véctơ, môđun, điốt, rađa, vônkế, iốt, nơtron, bazơ, axít, ôxy, cácbon, gam, êlectron, pôlyme, prôtêin, xenlulôzơ.',
  'Phốtpho, hiđrô, côngtơ, tuốcnơvít, rơmoóc, sơmi, đinamô, điôxít, xìcăngđan, contenơ, đôminô, vanađi, anốt, catốt, rơle.',
  'Niutơn, Canađa, Đácuyn, Xôviết, Uganđa, Ơclít, Môdămbích, Đamát, Ápganixtan, Crưm, Inđônêxia, Đorđe, Català.',
  'Bé loắt choắt, mắt quoắt, khuỷu tay, loẻng xoẻng, ngoém một miếng, xoèn xoẹt, rẽ quẹo, sách iếc, quấc ngữ, rảnh quỡn.',
  'Mát-xcơ-va, Lê-nin, a-xít, xà-phòng, pít-tông.',
])('leaves alone: %s', (body) => {
  expect(lintBody(notASyllable, body)).toEqual([]);
});

test('a row of letters that is no word is told without a cure, and in no time', () => {
  expect(lintBody(notASyllable, `Chữ ${'ngừoi'.repeat(4000)} nữa.`)).toMatchObject([
    { column: 5, remedy: 'xem lại chính tả. Nếu là tên riêng thì tắt quy tắc này ở dòng này bằng chú thích lint-off.' },
  ]);
});

test('the messages ask before they assume', async () => {
  const body = 'Nói vớinhững người, gửi emailvà qua đuờng bưuđiện, thưỡngg.';
  await expect(formatFindings(lintBody(notASyllable, body))).toMatchFileSnapshot(
    '../../fixtures/unit/lint/not-a-syllable-messages.txt',
  );
});
