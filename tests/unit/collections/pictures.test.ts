import { describe, expect, test } from 'vitest';
import { PAGE_BODY_LINE, page } from '../content-folder.ts';
import { placeOf } from '../author-file.ts';
import { checked } from './checked.ts';

const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** The findings in a guide of this body, with these pictures beside it. */
function inBody(body: string, ...pictures: string[]) {
  const beside = pictures.map((name) => [`guides/a/${name}`, PICTURE] as const);
  return checked({ 'guides/a/index.mdx': page(body), ...Object.fromEntries(beside) });
}

describe('a picture', () => {
  test.each([
    ['./nut-add.png', 'nut-add.png'],
    ['./hinh/nut-add.png', 'hinh/nut-add.png'],
    ['./NUT.PNG', 'NUT.PNG'],
  ])('%s that is there passes', (address, file) => {
    expect(inBody(`![Nút](${address})`, file)).toEqual([]);
  });

  test('that is not there is told in its place', () => {
    const findings = inBody('Chữ.\n\nXem ![Nút Add](./nut-add.png) này.', 'man-hinh.png');
    expect(findings.map(placeOf)).toEqual([`guides/a/index.mdx:${PAGE_BODY_LINE + 2}:5 missing-picture`]);
    expect(findings[0]?.length).toBe('![Nút Add](./nut-add.png)'.length);
    expect(findings[0]?.remedy).toBe('chép tệp ảnh vào cùng thư mục với bài.');
  });

  test.each([
    ['one letter off', './nut-ad.png', 'nut-add.png', './nut-add.png'],
    ['of another case, which some systems would let pass', './Nut-Add.png', 'nut-add.png', './nut-add.png'],
    ['of another ending', './nut-add.jpg', 'nut-add.png', './nut-add.png'],
    ['one letter off in a folder', './hinh/nut-ad.png', 'hinh/nut-add.png', './hinh/nut-add.png'],
  ])('%s is told with the name that is right', (_, address, file, right) => {
    const findings = inBody(`![Nút](${address})`, file);
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-picture']);
    expect(findings[0]?.remedy).toBe(`có phải bạn muốn viết ${right}?`);
  });

  test.each([
    ['ảnh hoa.jpg', './anh-hoa.jpg', 'tệp nằm ở đó tên là “ảnh hoa.jpg”: đổi tên nó thành anh-hoa.jpg.'],
    ['ảnh hoa.jpg'.normalize('NFD'), './anh-hoa.jpg', 'đổi tên nó thành anh-hoa.jpg.'],
    ['hoa.heic', './hoa.jpg', 'ở đó có tệp “hoa.heic”: mở nó rồi lưu (xuất) thành PNG hoặc JPEG với tên hoa.jpg.'],
    ['hoa.svg', './hoa.png', 'ở đó có tệp “hoa.svg”'],
    ['Hoa_Cuc.JPEG', './hoa-cuc.jpg', 'có phải bạn muốn viết ./Hoa_Cuc.JPEG?'],
    ['hoa.jpeg', './hoa.jpg', 'có phải bạn muốn viết ./hoa.jpeg?'],
    ['hoa.PNG', './hoa.png', 'có phải bạn muốn viết ./hoa.PNG?'],
  ])('that lies there as %s is told so where %s is written', (file, address, remedy) => {
    const findings = inBody(`![Hoa cúc](${address})`, file);
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-picture']);
    expect(findings[0]?.remedy.normalize('NFC')).toContain(remedy);
  });

  test.each(['./hoa.heic', './hoa.svg', './hoa.mp4', '<./ảnh hoa.jpg>', './%E1%BA%A3nh%20hoa.jpg'])(
    'that no page can show is told once, and not as missing: %s',
    (address) => {
      const findings = inBody(`![Hoa cúc](${address})`, 'hoa.heic', 'hoa.svg', 'hoa.mp4', 'ảnh hoa.jpg');
      expect(findings.map(({ rule }) => rule)).toEqual(['address']);
      expect(findings[0]?.message).not.toContain('Không tìm thấy');
    },
  );

  test('of another guide is not this one’s', () => {
    const findings = checked({
      'guides/a/index.mdx': page('![Nút](./nut.png)'),
      'guides/b/index.mdx': page('![Nút](./nut.png)'),
      'guides/b/nut.png': PICTURE,
    });
    expect(findings.map(({ file }) => file)).toEqual(['guides/a/index.mdx']);
  });

  test('in a folder that is not there is told too', () => {
    expect(inBody('![Nút](./hinh/nut.png)').map(({ rule }) => rule)).toEqual(['missing-picture']);
  });

  test('that is a text of another name is not proposed', () => {
    expect(inBody('![Nút](./index.png)')[0]?.remedy).not.toContain('index.mdx');
  });
});
