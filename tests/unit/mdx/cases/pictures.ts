import type { GuardCase } from './guard-case.ts';

const rule = 'address';

function picture(what: string, address: string, passes: string): GuardCase {
  return { what, rule, refused: `⟦![Nút Add](${address})⟧`, passes: `![Nút Add](${passes})` };
}

export const pictureCases: readonly GuardCase[] = [
  picture('a picture of another site', 'https://a.example/nut.png', './a.example-nut.png'),
  picture('a picture of another site without its scheme', '//a.example/nut.png', './nut.png'),
  picture('a picture in the address itself', 'data:image/png;base64,iVBORw0K', './data.image.png'),
  picture('a picture that is a script', 'javascript:alert(1)', './javascript.webp'),
  picture('a picture from the root', '/nut.png', './nut.jpg'),
  picture('a picture above the folder', '../nut.png', './hinh/nut.png'),
  picture('a picture above the folder, by way of the folder', './../nut.png', './nut.v2.png'),
  picture('a picture above a folder in it', './hinh/../../nut.png', './hinh/lon/nut.png'),
  picture('a picture without ./', 'nut.png', './nut.gif'),
  picture('a name with Vietnamese letters', './nút.png', './nut.jpeg'),
  picture('a name with a space', '<./nut add.png>', './nut-add.png'),
  picture('a drawing, which may hold scripts', './nut.svg', './nut.avif'),
  {
    what: 'a picture without words',
    rule: 'picture-alt',
    refused: '⟦![](./nut.png)⟧',
    passes: '![Nút](./nut.png)',
  },
  {
    what: 'a picture with only a space for words',
    rule: 'picture-alt',
    refused: '⟦![ ](./nut.png)⟧',
    passes: '![Một](./nut.png)',
  },
  {
    what: 'a picture with its file’s name for words',
    rule: 'picture-alt',
    refused: '⟦![nut-add.png](./nut-add.png)⟧',
    passes: '![Nút Add.](./nut-add.png)',
  },
  {
    what: 'a picture by reference',
    rule,
    refused: '⟦![Nút][n]⟧\n\n[n]: /nut.png',
    passes: '[Nút][n]\n\n[n]: /nut.png',
  },
];
