import { expect, test } from 'vitest';
import { externalSummary } from '../../../scripts/lib/external-summary.ts';
import type { Verdict } from '../../../src/links/external/verdict.ts';

const OK: Verdict = { kind: 'ok' };
const UNKNOWN: Verdict = { kind: 'unreachable', fault: 'dns', detail: 'EAI_AGAIN' };
const DOWN: Verdict = { kind: 'unreachable', fault: 'refused', detail: 'ECONNREFUSED' };

const said = (asked: number, ...verdicts: readonly Verdict[]): string =>
  externalSummary(new Map(verdicts.map((verdict, at) => [`https://may.vn/${at}`, verdict])), asked);

test.for([
  [said(0), 'Không có địa chỉ bên ngoài nào để hỏi.'],
  [said(2, OK, OK), 'Địa chỉ bên ngoài: đã hỏi 2.'],
  [said(1, OK, OK, OK), 'Địa chỉ bên ngoài: đã hỏi 1, dùng lại kết quả đã nhớ cho 2.'],
  [
    said(2, UNKNOWN, OK),
    'Địa chỉ bên ngoài: đã hỏi 2.\nChưa tới được 1 địa chỉ: thường là lỗi ở máy chủ hoặc đường mạng, không phải ở trang của bạn.',
  ],
  [said(2, UNKNOWN, UNKNOWN), 'Địa chỉ bên ngoài: đã hỏi 2.\nKhông tới được địa chỉ nào: có lẽ máy này chưa nối mạng.'],
  [
    said(1, DOWN),
    'Địa chỉ bên ngoài: đã hỏi 1.\nChưa tới được 1 địa chỉ: thường là lỗi ở máy chủ hoặc đường mạng, không phải ở trang của bạn.',
  ],
] as const)('%s', ([text, expected]) => {
  expect(text).toBe(expected);
});

test('addresses no reader can come to are named, the first five of them', () => {
  const passedOver = Array.from({ length: 6 }, (_, at) => `http://localhost/${at}`);
  expect(externalSummary(new Map([['https://may.vn/', OK]]), 1, passedOver.slice(0, 2))).toBe(
    'Địa chỉ bên ngoài: đã hỏi 1.\nBỏ qua 2 địa chỉ không có trên mạng chung (máy này, mạng nội bộ, tên miền mẫu): http://localhost/0, http://localhost/1.',
  );
  expect(externalSummary(new Map(), 0, passedOver)).toMatch(/^Không có .+\nBỏ qua 6 .+ http:\/\/localhost\/4, …\.$/);
});
