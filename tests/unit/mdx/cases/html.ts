import type { GuardCase } from './guard-case.ts';

const rule = 'no-html';

/** Raw HTML in every form MDX lets through. */
export const htmlCases: readonly GuardCase[] = [
  {
    what: 'a <div> in a block of its own',
    rule,
    refused: '<⟦div⟧>\n\nChữ\n\n</div>',
    passes: '`<div>`',
  },
  {
    what: 'a <script>',
    rule,
    refused: '<⟦script⟧>alert(1)</script>',
    passes: '```html\n<script>alert(1)</script>\n```',
  },
  {
    what: 'a <br/>, with what Markdown has instead',
    rule,
    refused: 'Dòng một<⟦br⟧/>dòng hai',
    passes: 'Dòng một\\\ndòng hai',
  },
  {
    what: 'an <img>, with what Markdown has instead',
    rule,
    refused: 'Ảnh <⟦img⟧ src="x.png" onerror="alert(1)" />',
    passes: 'Ảnh ![một nút](./x.png)',
  },
  {
    what: 'a <b>, with what Markdown has instead',
    rule,
    refused: 'Chữ <⟦b⟧>đậm</b>',
    passes: 'Chữ **đậm**',
  },
  {
    what: 'an <a>, with what Markdown has instead',
    rule,
    refused: '<⟦a⟧ href="/huong-dan/">Hướng dẫn</a>',
    passes: '[Hướng dẫn](/huong-dan/)',
  },
  {
    what: 'a <ul>, which is near to <Ui> and yet HTML',
    rule,
    refused: '<⟦ul⟧>\n\nChữ\n\n</ul>',
    passes: '- Chữ',
  },
  {
    what: 'a <p> in a quote',
    rule,
    refused: '> <⟦p⟧>Chữ</p>',
    passes: '> Chữ < chữ',
  },
  {
    what: 'a <table>, with what Markdown has instead',
    rule,
    refused: '<⟦table⟧></table>',
    passes: '| Cột |\n| --- |\n| Ô |',
  },
  {
    what: 'an <svg> with a handler',
    rule,
    refused: '<⟦svg⟧ onload="alert(1)"/>',
    passes: '\\<svg onload="alert(1)"/>',
  },
  {
    what: 'a name every object has',
    rule,
    refused: '<⟦constructor⟧/>',
    passes: '`<constructor/>`',
  },
  {
    what: 'a name with a colon',
    rule,
    refused: '<⟦svg:a⟧/>',
    passes: '`<svg:a/>`',
  },
  {
    what: 'an HTML comment',
    rule: 'mdx-syntax',
    refused: '⟦<⟧!-- ghi chú -->',
    passes: '{/* ghi chú */}',
  },
  {
    what: 'an HTML comment in a sentence',
    rule: 'mdx-syntax',
    refused: 'Chữ ⟦<⟧!-- ghi chú --> chữ',
    passes: 'Chữ {/* ghi chú */} chữ',
  },
  {
    what: 'a fragment in a sentence',
    rule,
    refused: 'Chữ <⟦>⟧chữ</>',
    passes: 'Chữ \\<\\>chữ',
  },
  {
    what: 'a fragment around blocks',
    rule,
    refused: '<⟦>⟧\n\nChữ\n\n</>',
    passes: '<Note>\n\nChữ\n\n</Note>',
  },
];
