import { describe, expect, test } from 'vitest';
import { canBeOff, examplePairs, switchExample, textParts } from '../../../src/guides/rule-examples.ts';
import { RULE_PAGES } from '../../../src/lint/rule-pages.ts';
import { RULES } from '../../../src/lint/rules.ts';
import { lintFiles } from '../lint/linted.ts';

function code(text: string): string[] {
  return textParts(text).flatMap((part) => (part.isCode ? [part.text] : []));
}

describe('a text of a rule’s page', () => {
  test.each([
    ['Chạy npm run normalize -- --write để đổi.', ['npm run normalize -- --write']],
    ['Dùng npm run lint:text, hoặc thêm --fix; rồi xem.', ['npm run lint:text', '--fix']],
    ['Đặt trong <Ui> và ghi vào interface.yaml.', ['<Ui>', 'interface.yaml']],
    ['Viết {/* lint-off a: b */} hoặc # lint-off a: b.', ['{/* lint-off a: b */}', '# lint-off a: b']],
    ['Không có dấu cách trước , . ; và một số 1 - 2.', []],
  ])('sets as code what is typed: %s', (text, expected) => {
    expect(code(text)).toEqual(expected);
  });

  test('loses nothing when it is cut', () => {
    for (const { how } of RULE_PAGES)
      expect(
        textParts(how)
          .map(({ text }) => text)
          .join(''),
      ).toBe(how);
  });
});

test('a fault that does not show is shown in the wrong example, and the right one stays as it is typed', () => {
  const page = { id: 'a', level: 'error', title: '', why: '', how: '', bad: ['x\u200By'], good: ['x y'] } as const;
  expect(examplePairs(page)).toEqual([{ bad: 'x⟨U+200B⟩y', good: 'x y' }]);
});

test('each rule but the one about switches can be switched off, and the comment shown is a right one', () => {
  expect(RULE_PAGES.filter(({ id }) => !canBeOff(id)).map(({ id }) => id)).toEqual(['lint-off']);
  for (const { id } of RULE_PAGES) {
    const [body = '', yaml = ''] = switchExample(id).split('\n\n');
    expect(lintFiles(RULES, { 'a.mdx': `${body}\n`, 'a.yaml': `${yaml}\n` }), id).toEqual([]);
  }
});
