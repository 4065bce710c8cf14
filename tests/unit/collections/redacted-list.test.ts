import { describe, expect, test } from 'vitest';
import { isUnredacted, readRedacted, withRedacted } from '../../../src/collections/redacted-list.ts';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { folderOf } from '../content-folder.ts';

const PICTURE = Buffer.from('ảnh lúc chưa che');
const OTHER = Buffer.from('ảnh lúc chưa chE');
const PLACE = 'screenshots/bm/tao.png';

/** What is read of a list, and what is said of it. */
function read(text: string) {
  const { value, findings } = readRedacted(folderOf({ 'redacted.txt': text }));
  return { value, rules: findings.map(({ rule, line }) => `${line} ${rule}`), told: formatFindings(findings) };
}

describe('the list of what was redacted', () => {
  test('knows a picture by its bytes and no other', () => {
    const { value = [] } = read(withRedacted('', PLACE, PICTURE));
    expect(value).toMatchObject([{ bytes: PICTURE.length, picture: PLACE }]);
    const [first] = value;
    if (!first) throw new Error('no picture');
    expect([PICTURE, OTHER, PICTURE.subarray(1)].map((bytes) => isUnredacted(bytes, first))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('keeps what stands in it, whatever its line ends are', () => {
    const one = withRedacted('', PLACE, PICTURE);
    const two = withRedacted(`\uFEFF${one.replaceAll('\n', '\r\n')}# của tôi`, 'screenshots/bm/khac.png', OTHER);
    expect(two).toContain('# của tôi\n');
    expect(read(two).value?.map(({ picture }) => picture)).toEqual([PLACE, 'screenshots/bm/khac.png']);
  });

  test('does not show that two pictures were one', () => {
    const twice = withRedacted(withRedacted('', PLACE, PICTURE), PLACE, PICTURE);
    const [one, other] = read(twice).value ?? [];
    expect(one?.hash).not.toBe(other?.hash);
  });

  test('is empty where there is none, or nothing in it', () => {
    expect(readRedacted(folderOf({}))).toEqual({ value: [], findings: [] });
    expect(read('').value).toEqual([]);
  });

  test('that was cut off, changed by hand or not merged is told, and not believed', () => {
    const whole = withRedacted('', PLACE, PICTURE);
    expect(read(whole.slice(0, -40))).toMatchObject({ value: undefined, rules: ['4 redacted-list'] });
    expect(read(`${whole}xin chào\n`)).toMatchObject({ value: undefined, rules: ['5 redacted-list'] });
    const conflict = `<<<<<<< HEAD\n${whole}=======\n>>>>>>> nhanh\n`;
    expect(read(conflict)).toMatchObject({ value: undefined, rules: ['1 git-conflict'] });
    expect(read(whole.slice(0, -40)).told).toMatch(
      /bị sửa, hoặc bị cắt ngang\.[\s\S]*Cách sửa: lấy lại tệp này từ git/,
    );
  });
});
