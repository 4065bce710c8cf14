import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../src/document/text-file.ts';
import { readSwitches } from '../../../src/lint/switches.ts';

const COMMENT = '{/* lint-off quotes: tên sách */}';

/** The lines that switches of a file are for. */
function linesOf(text: string, file = 'bai.mdx'): number[] {
  const { textFile } = readTextFile(file, text);
  if (!textFile) throw new Error('not read');
  return readSwitches(textFile, ['quotes']).switches.map(({ line }) => line);
}

describe('a switch is for', () => {
  test.each([0, 1, 2, 3])('the next line that is not empty, behind %i empty ones', (empty) => {
    expect(linesOf(`Chữ.\n\n${COMMENT}\n${'\n'.repeat(empty)}Một "câu".\n`)).toEqual([4 + empty]);
  });

  test('no line that is farther away', () => {
    expect(linesOf(`Chữ.\n\n${COMMENT}\n${'\n'.repeat(4)}Một "câu".\n`)).not.toContain(8);
  });

  test('its own line where that has text too', () => {
    expect(linesOf(`Chữ.\n\nMột "câu". ${COMMENT}\nHai.\n`)).toEqual([3]);
    expect(linesOf('a:\n  title: Một "câu" # lint-off quotes: tên sách\n  b: c\n', 'a.yaml')).toEqual([2]);
  });
});
