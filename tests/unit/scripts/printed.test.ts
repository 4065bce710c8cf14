import { expect, test } from 'vitest';
import { printed } from '../../../scripts/lib/printed.ts';

const PLAIN = {};
const CI = { CI: 'true' };

test.each([
  ['a colour', 'a\u001b[31mb', 'a⟨U+001B⟩[31mb'],
  ['the clipboard (OSC 52)', '\u001b]52;c;YQ==\u0007', '⟨U+001B⟩]52;c;YQ==⟨U+0007⟩'],
  ['the same from the second block of controls', '\u009d52;c;YQ==\u009c', '⟨U+009D⟩52;c;YQ==⟨U+009C⟩'],
  ['a line written over', 'lỗi\r✓ xong', 'lỗi⟨U+000D⟩✓ xong'],
  ['a letter taken back', 'ab\u0008c', 'ab⟨U+0008⟩c'],
  ['an order of letters turned round', 'anh\u202egnp.exe', 'anh⟨U+202E⟩gnp.exe'],
  ['an isolate', 'a\u2066b\u2069', 'a⟨U+2066⟩b⟨U+2069⟩'],
  ['a line of Unicode', 'a\u2028b', 'a⟨U+2028⟩b'],
  ['a name that looks like another', 'ten\u200b-bai', 'ten⟨U+200B⟩-bai'],
  ['a joiner between letters', 'ten\u200d-bai', 'ten⟨U+200D⟩-bai'],
  ['half a character', 'a\ud800b', 'a⟨U+D800⟩b'],
])('%s is shown, and does nothing', (_, text, shown) => {
  expect(printed(text, PLAIN)).toBe(shown);
  expect(printed(shown, PLAIN)).toBe(shown);
});

test.each(['a\tb\nc', 'Thời tiết: 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☀️', 'Tiếng Việt, “ngoặc”, 100\u00a0%'])('%j stays as it is', (text) => {
  expect(printed(text, PLAIN)).toBe(text);
});

test.each([
  ['::error::x', '⟨U+003A⟩:error::x'],
  ['một dòng\n  ::set-output name=a::b', 'một dòng\n  ⟨U+003A⟩:set-output name=a::b'],
  ['\u00a0\t::stop-commands::x', '\u00a0\t⟨U+003A⟩:stop-commands::x'],
  ['chữ ##[add-mask]x', 'chữ ⟨U+0023⟩#[add-mask]x'],
  ['##vso[task.setvariable variable=a]b', '⟨U+0023⟩#vso[task.setvariable variable=a]b'],
  ['###[x]', '#⟨U+0023⟩#[x]'],
])('in the log of a build service %j is no command', (text, shown) => {
  expect(printed(text, CI)).toBe(shown);
  expect(printed(text, { GITHUB_ACTIONS: 'true' })).toBe(shown);
  expect(printed(text, PLAIN)).toBe(text);
});

test.each(['a::b', 'content/a.mdx:1:2', ': một', '## [Mục](/a/)', '# [x]'])('%j is no command anywhere', (text) => {
  expect(printed(text, CI)).toBe(text);
});
