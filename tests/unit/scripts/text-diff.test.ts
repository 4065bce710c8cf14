import { describe, expect, test } from 'vitest';
import { textDiff } from '../../../scripts/lib/text-diff.ts';

const nfd = (text: string): string => text.normalize('NFD');

/** The lines below the two names. */
function diff(before: string, after: string, colour = false): string[] {
  return textDiff('bai.md', before, after, colour).trimEnd().split('\n').slice(2);
}

describe('the diff', () => {
  test('names the file and gives the lines around a change', () => {
    expect(textDiff('bai.md', 'a\nb\nhoà\nd\ne\n', 'a\nb\nhòa\nd\ne\n', false)).toBe(
      '--- bai.md\n+++ bai.md\n@@ -2,3 +2,3 @@\n b\n-hoà\n+hòa\n d\n',
    );
  });

  test('shows what nobody sees, where it goes and not where it stays', () => {
    const before = `a\u00a0b vi\u200bệt ${nfd('cà')} 👨\u200d👩 дом\n`;
    const after = 'a\u00a0b việt cà 👨\u200d👩 дом\n';
    expect(diff(before, after).slice(1)).toEqual([
      '-a\u00a0b vi⟨U+200B⟩ệt ca⟨U+0300⟩ 👨\u200d👩 дом',
      '+a\u00a0b việt cà 👨\u200d👩 дом',
    ]);
  });

  test('shows what acts on a terminal, in what stays too', () => {
    const stays = '\u001b[31mmột\u202e';
    expect(diff(`${stays}\n${stays} hoà\n`, `${stays}\n${stays} hòa\n`).slice(1)).toEqual([
      ' ⟨U+001B⟩[31mmột⟨U+202E⟩',
      '-⟨U+001B⟩[31mmột⟨U+202E⟩ hoà',
      '+⟨U+001B⟩[31mmột⟨U+202E⟩ hòa',
    ]);
  });

  test('sets each old line beside the new one of its own', () => {
    const lines = ['một à\u00a0x', 'hai á\u00a0y', 'ba'].map((line) => `${line}\n`);
    const before = lines.map(nfd).join('');
    expect(diff(before, lines.join('')).slice(1)).toEqual([
      '-mo⟨U+0323⟩⟨U+0302⟩t a⟨U+0300⟩\u00a0x',
      '-hai a⟨U+0301⟩\u00a0y',
      '+một à\u00a0x',
      '+hai á\u00a0y',
      ' ba',
    ]);
  });

  test('does not mention a line end that stays', () => {
    expect(diff(`a\r\n${nfd('à')}`, 'a\r\nà')).toEqual(['@@ -1,2 +1,2 @@', ' a', '-a⟨U+0300⟩', '+à']);
  });

  test('has colours only when asked', () => {
    expect(diff('hoà\n', 'hòa\n', true)).toEqual([
      '\u001b[36m@@ -1,1 +1,1 @@\u001b[0m',
      '\u001b[31m-hoà\u001b[0m',
      '\u001b[32m+hòa\u001b[0m',
    ]);
  });

  test('of more lines than anybody reads is left out, and that is said', () => {
    const before = Array.from({ length: 40_000 }, (_, at) => nfd(`dòng ${at}\n`)).join('');
    expect(diff(before, before.normalize('NFC'))).toEqual([
      '@@ Tệp này đổi quá nhiều dòng để hiện từng dòng ở đây. @@',
    ]);
  });
});
