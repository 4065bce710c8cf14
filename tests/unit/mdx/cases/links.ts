import type { GuardCase } from './guard-case.ts';

const rule = 'address';

/** A link to an address, marked whole: what is refused is the address, however it is disguised. */
function link(what: string, address: string, passes: string): GuardCase {
  return { what, rule, refused: `Xem ⟦[bài](${address})⟧ nhé.`, passes: `Xem [bài](${passes}) nhé.` };
}

export const linkCases: readonly GuardCase[] = [
  link('javascript:', 'javascript:alert(1)', 'https://javascript.example/alert'),
  link('javascript: in mixed case', 'JaVaScRiPt:alert(1)', 'HTTPS://a.example/JaVaScRiPt'),
  link('javascript: with a decimal entity', '&#106;avascript:alert(1)', '/huong-dan/&#106;avascript/'),
  link('javascript: with a hexadecimal entity', '&#x6A;avascript:alert(1)', '/huong-dan/&#x6A;avascript/'),
  link('javascript: with a named entity for the colon', 'javascript&colon;alert(1)', '/huong-dan/a&colon;b/'),
  link('javascript: with an escaped colon', 'javascript\\:alert(1)', '/huong-dan/a\\:b/'),
  link('javascript: with a tab in it', 'java&Tab;script:alert(1)', '#java&Tab;script:alert'),
  link('javascript: with a line break in it', 'java&#10;script:alert(1)', '#java&#10;script:alert'),
  link('javascript: after a control character', '&#1;javascript:alert(1)', '#javascript:alert'),
  link('javascript: after a space of no width', '\u200bjavascript:alert(1)', '#a\u200bjavascript:alert'),
  link('javascript: with a soft hyphen', 'javascript\u00ad:alert(1)', '/huong-dan/javascript\u00ad/'),
  link('javascript: in angle brackets', '<javascript:alert(1)>', '<https://a.example/javascript:alert>'),
  link('javascript: with a title', 'javascript:alert(1) "chữ"', 'https://a.example "javascript:alert(1)"'),
  link('vbscript:', 'vbscript:msgbox(1)', 'https://vbscript.example'),
  link('data:', 'data:text/html,<b>1</b>', 'https://a.example/?data:text/html'),
  link('file:', 'file:///etc/passwd', '/file/'),
  link('an address of another host without its scheme', '//evil.example', '/evil.example/'),
  link('the same with a backslash', '/\\evil.example', '/evil.example\\/'),
  link('the same with a tab before it', '&Tab;//evil.example', '/a//evil.example/'),
  link('a path from the folder', '../bai-khac/', '/huong-dan/bai-khac/'),
  link('a bare name', 'bai-khac', '#bai-khac'),
  link('a mail address without its scheme', 'ban@a.example', 'mailto:ban@a.example'),
  link('a number without its scheme', '0901234567', 'tel:0901234567'),
  link('an empty address', '', '#'),
  link('a name and a password', 'https://ten:mat-khau@a.example/b?c#d', 'https://a.example/@ten:mat-khau'),
  link('a name alone', 'http://ten@a.example/', 'https://a.example/?ten@'),
  link('a password that looks like a host', 'https://a.example:443@b.example/', 'https://a.example:443/@b.example'),
  link('a password without slashes', 'https:ten:mat-khau@a.example', 'mailto:ten@a.example'),
  {
    what: 'javascript: in a definition',
    rule,
    refused: 'Xem [bài][b].\n\n⟦[b]: javascript:alert(1)⟧',
    passes: 'Xem [bài][b].\n\n[b]: https://a.example/javascript:alert',
  },
  {
    what: 'javascript: in a definition no link uses',
    rule,
    refused: '⟦[b]: JAVASCRIPT:alert(1)⟧',
    passes: '[b]: /javascript/',
  },
  {
    what: 'javascript: between angle brackets alone',
    rule: 'mdx-syntax',
    refused: 'Xem ⟦<javascript⟧:alert(1)>.',
    passes: 'Xem https://a.example/javascript:alert.',
  },
  {
    what: 'javascript: in a table, a footnote and a component',
    rule,
    refused:
      '| ⟦[a](javascript:1)⟧ |\n| --- |\n\n<Note>⟦[a](javascript:2)⟧</Note>\n\nChữ.[^1]\n\n[^1]: ⟦[a](javascript:3)⟧',
    passes: '| [a](/1/) |\n| --- |\n\n<Note>[a](/2/)</Note>\n\nChữ.[^1]\n\n[^1]: [a](/3/)',
  },
  {
    what: 'javascript: in a link whose text is an address',
    rule,
    refused: '⟦[https://a.example](javascript:1)⟧',
    passes: '[https://a.example](https://a.example)',
  },
];
