import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findScreens } from '../../../scripts/lib/screen-list.ts';
import { folderOf } from '../content-folder.ts';

function names(...asked: string[]): string[] {
  const from = folderOf({ 'screen.css': '', 'b/hai.html': '', 'a/mot.html': '', 'a/mot-nua.html': '' });
  return findScreens(from, '/content', asked).map(({ id }) => id);
}

test('all screens, in the order of their names', () => {
  expect(names()).toEqual(['a/mot', 'a/mot-nua', 'b/hai']);
});

test('some of them, or a whole set', () => {
  expect(names('a/mot')).toEqual(['a/mot']);
  expect(names('b', 'a/mot-nua')).toEqual(['a/mot-nua', 'b/hai']);
});

test('a picture stands in the content folder, under the same name', () => {
  const from = folderOf({ 'a/mot.html': '' });
  expect(findScreens(from, '/content', [])).toEqual([
    {
      id: 'a/mot',
      html: join(from, 'a/mot.html'),
      png: join('/content', 'screenshots', 'a/mot.png'),
      yaml: join('/content', 'screenshots', 'a/mot.yaml'),
    },
  ]);
});

test('a name that is not known is told, with the nearest one', () => {
  expect(() => names('a/mott')).toThrow(
    'Không có màn hình nào tên là “a/mott” trong scripts/screens/. Có phải bạn muốn viết a/mot?',
  );
});
