import { describe, expect, test } from 'vitest';
import { type Fault, FAULTS, type Verdict } from '../../../../src/links/external/verdict.ts';
import { verdictText } from '../../../../src/links/external/verdict-text.ts';

const WRITTEN = 'http://may.vn/bai-viet#muc-2';
const AT = 'http://may.vn/bai-viet';

const DETAILS: Readonly<Record<Fault, string>> = {
  dns: 'ENOTFOUND',
  refused: 'ECONNREFUSED',
  'no-connection': 'timeout',
  'no-answer': 'timeout',
  reset: 'ECONNRESET',
  tls: 'EPROTO',
  protocol: 'HPE_INVALID_CONSTANT',
  'server-error': '502',
  'too-slow': 'timeout',
  network: 'ENETUNREACH',
};

const CERTIFICATES = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
];

const VERDICTS: readonly Verdict[] = [
  { kind: 'moved', to: 'https://may.vn/bai-viet/' },
  { kind: 'moved', to: 'https://may.vn/' },
  { kind: 'broken', status: 404, at: AT },
  { kind: 'broken', status: 410, at: 'https://may.vn/loi' },
  { kind: 'loop', through: [AT, 'http://may.vn/hai', AT] },
  { kind: 'too-many-redirects', count: 10 },
  { kind: 'refused', status: 403 },
  { kind: 'busy', status: 429 },
  { kind: 'inside', at: 'http://192.168.1.1/' },
  ...FAULTS.map((fault) => ({ kind: 'unreachable', fault, detail: DETAILS[fault] }) as const),
  ...CERTIFICATES.map((detail) => ({ kind: 'unreachable', fault: 'tls', detail }) as const),
];

describe('what an author is told', () => {
  test('of each verdict', async () => {
    const told = VERDICTS.map((verdict) => {
      const text = verdictText(WRITTEN, verdict);
      return `${JSON.stringify(verdict)}\n${text?.level} ${text?.rule}\n${text?.message}\nCách sửa: ${text?.remedy}\n`;
    });
    await expect(told.join('\n')).toMatchFileSnapshot('../../../fixtures/unit/external-link-messages.txt');
  });

  test('where all is well: nothing', () => {
    expect(verdictText(WRITTEN, { kind: 'ok' })).toBeUndefined();
  });

  test('never repeats a name and password that stand in the address', () => {
    const told = VERDICTS.map((verdict) => JSON.stringify(verdictText('http://ten:mat-khau@may.vn/bai-viet', verdict)));
    expect(told.filter((text) => /ten:|mat-khau/.test(text))).toEqual([]);
    const broken = verdictText('http://ten:mat-khau@may.vn/bai-viet#muc', { kind: 'broken', status: 404, at: AT });
    expect(broken?.message).toBe('Trang ở “http://…@may.vn/bai-viet#muc” không còn: máy chủ trả lời 404.');
  });

  test('is what to write instead, the fragment carried over', () => {
    const text = verdictText(WRITTEN, { kind: 'moved', to: 'https://may.vn/bai-viet/' });
    expect(text?.remedy).toBe('viết https://may.vn/bai-viet/#muc-2.');
  });

  test('of a first page that moved is its new address', () => {
    expect(verdictText('http://may.vn', { kind: 'moved', to: 'https://may.vn/' })?.remedy).toBe(
      'viết https://may.vn/.',
    );
  });

  test('is an error only where a reader meets one', () => {
    const errors = VERDICTS.filter((verdict) => verdictText(WRITTEN, verdict)?.level === 'error');
    expect([...new Set(errors.map(({ kind }) => kind))]).toEqual(['broken', 'loop', 'too-many-redirects']);
  });
});
