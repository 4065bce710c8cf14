import { describe, expect, test } from 'vitest';
import { nfc, nfd } from '../../../src/vietnamese/normal-form.ts';

describe('normal forms', () => {
  test.each([
    'Tiếng Việt',
    'Tie\u0302\u0301ng Vie\u0323\u0302t',
    'a\u0301'.repeat(100),
    'e\u0323\u0302 '.repeat(40),
    '',
  ])('are those of Unicode: %j', (text) => {
    expect(nfc(text)).toBe(text.normalize('NFC'));
    expect(nfd(text)).toBe(text.normalize('NFD'));
  });

  test('leave a row of marks that no letter has, and nothing else', () => {
    const endless = `a${'\u0301\u0323'.repeat(20)}`;
    expect(nfc(`Vie\u0323\u0302t ${endless} Nam ca\u0301`)).toBe(`Việt ${endless} Nam cá`);
    expect(nfd(`Việt ${endless}`)).toBe(`Vie\u0323\u0302t ${endless}`);
  });
});
