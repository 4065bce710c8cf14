import { describe, expect, test } from 'vitest';
import { readOptions, typedPath, WrongOption } from '../../../scripts/lib/text-options.ts';

const OPTIONS = { check: 'switch', write: 'switch', style: ['cũ', 'mới'], explain: 'text' } as const;

function wrong(...args: string[]): string {
  try {
    readOptions(args, OPTIONS, 2);
  } catch (error) {
    if (error instanceof WrongOption) return error.message;
    throw error;
  }
  throw new Error(`taken: ${args.join(' ')}`);
}

describe('a command line', () => {
  test('has options and paths in any order', () => {
    const { values, paths } = readOptions(['a.md', '--check', '--style=mới', 'b', '--', '--c'], OPTIONS, 3);
    expect({ ...values }).toEqual({ check: true, style: 'mới' });
    expect(paths).toEqual(['a.md', 'b', '--c']);
    expect(readOptions([], OPTIONS, 0).paths).toEqual([]);
  });

  test.each([
    [['- gạch'], ['- gạch']],
    [
      ['Bài', '-- gạch', '--check'],
      ['Bài', '-- gạch'],
    ],
    [['– gạch'], ['– gạch']],
  ])('takes a title that begins with a dash and a blank: %j', (args, paths) => {
    expect(readOptions(args, OPTIONS, 2).paths).toEqual(paths);
  });

  test('that is wrong is told in Vietnamese, with the nearest right one', async () => {
    const lines = [
      ['--wirte'],
      ['--viet'],
      ['-w'],
      ['--no-check'],
      ['--write=false'],
      ['--check='],
      ['--style'],
      ['--style='],
      ['--style', 'mơi'],
      ['--style', '--check'],
      ['--explain', ''],
      [''],
      ['a.md', ''],
      ['a.md', 'b.md', 'c.md', 'd.md'],
      ['–write'],
      ['a.md', '—viet'],
    ];
    const told = lines.map((args) => `${args.map((arg) => arg || '""').join(' ')}\n   ${wrong(...args)}\n`);
    await expect(told.join('')).toMatchFileSnapshot('../../fixtures/unit/scripts/option-messages.txt');
  });
});

test.each([
  ['a/b.md', 'a/b.md'],
  ['.', '.'],
  ['bài của tôi', '"bài của tôi"'],
  ['bài-1_2.mdx', 'bài-1_2.mdx'],
  ['$(x)', '"$(x)"'],
])('the path %s is shown so that it can be typed: %s', (path, typed) => {
  expect(typedPath(path)).toBe(typed);
});
