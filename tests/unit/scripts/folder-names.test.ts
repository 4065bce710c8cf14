import { expect, test } from 'vitest';
import { wrongFolderName } from '../../../scripts/lib/folder-names.ts';

const HOME = '/nha/an';

test.each(['thường', 'a b', 'Bài của tôi', 'Bài của tôi'.normalize('NFD'), "a+b&c[d]{e}(f)!$;=@~,'`^:|<>", '-dau'])(
  'a project and its content may be called %s',
  (name) => {
    expect(wrongFolderName(`${HOME}/${name}/`, `${HOME}/${name}/content`)).toBe('');
    expect(wrongFolderName(`${HOME}/trang/`, `${HOME}/${name}`)).toBe('');
  },
);

test('content may have any sign in its name that the project may not', () => {
  for (const sign of '%#?"*') expect(wrongFolderName(`${HOME}/trang/`, `${HOME}/bài${sign}của tôi`)).toBe('');
});

test('a name that no site can be built with is told before anything is built, with the folder and a better name', async () => {
  const told = [
    wrongFolderName(`${HOME}/giảm 50%/trang/`, `${HOME}/giảm 50%/trang/content`),
    wrongFolderName(`${HOME}/trang #1/`, `${HOME}/trang #1/content`),
    wrongFolderName(`${HOME}/vì sao?/`, `${HOME}/vì sao?/content`),
    wrongFolderName(`${HOME}/gọi "trang"/`, `${HOME}/gọi "trang"/content`),
    wrongFolderName(`${HOME}/a*b/`, `${HOME}/a*b/content`),
    wrongFolderName(`${HOME}/%/`, `${HOME}/%/content`),
    ...(process.platform === 'win32' ? [] : [wrongFolderName(`${HOME}/trang/`, `${HOME}/bài\\của tôi`)]),
  ];
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/unit/scripts/folder-names.txt');
});
