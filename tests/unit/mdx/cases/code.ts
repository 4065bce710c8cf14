import type { GuardCase } from './guard-case.ts';

const rule = 'no-code';

/** Everything that would run in the build. */
export const codeCases: readonly GuardCase[] = [
  {
    what: 'an import',
    rule,
    refused: "⟦import fs from 'node:fs'⟧",
    passes: "Import fs from 'node:fs' là một dòng mã.",
  },
  {
    what: 'an import below text',
    rule,
    refused: "Chữ ở trên.\n\n⟦import fs from 'node:fs'⟧\n\nChữ ở dưới.",
    passes: "```js\nimport fs from 'node:fs'\n```",
  },
  {
    what: 'an export',
    rule,
    refused: '⟦export const gia = 1⟧',
    passes: '`export const gia = 1`',
  },
  {
    what: 'an export default',
    rule,
    refused: '⟦export default function Bai() {}⟧',
    passes: 'Exporter và importer là hai nghề.',
  },
  {
    what: 'an expression in a sentence',
    rule,
    refused: 'Giá là ⟦{1 + 1}⟧ đồng.',
    passes: 'Giá là \\{1 + 1\\} đồng.',
  },
  {
    what: 'each of two expressions in a line',
    rule,
    refused: 'Từ ⟦{dau}⟧ đến ⟦{cuoi}⟧.',
    passes: 'Từ `{dau}` đến `{cuoi}`.',
  },
  {
    what: 'an expression in a block of its own',
    rule,
    refused: '⟦{process.exit()}⟧',
    passes: '{/* process.exit() */}',
  },
  {
    what: 'an expression that is only a text',
    rule,
    refused: "Chữ ⟦{'a'}⟧ chữ.",
    passes: "Chữ {/* 'a' */} chữ.",
  },
  {
    what: 'code between two comments',
    rule,
    refused: '⟦{/* a */ evil() /* b */}⟧',
    passes: '{/* a evil() */ /* b */}',
  },
  {
    what: 'code after a comment, in a sentence',
    rule,
    refused: 'Chữ ⟦{/* a */ evil()}⟧ chữ.',
    passes: 'Chữ {/* a evil() */} chữ.',
  },
  {
    what: 'an empty pair of braces, which would vanish from the page',
    rule,
    refused: 'Gõ ⟦{}⟧ vào ô.',
    passes: 'Gõ \\{\\} vào ô.',
  },
  {
    what: 'an expression in a list, a quote and a table',
    rule,
    refused: '- ⟦{a}⟧\n\n> ⟦{b}⟧\n\n| ⟦{c}⟧ |\n| --- |\n| ⟦{d}⟧ |',
    passes: '- `{a}`\n\n> \\{b\\}\n\n| {/* c */} |\n| --- |\n| `{d}` |',
  },
  {
    what: 'an expression in a component',
    rule,
    refused: '<Note>\n\nChữ ⟦{f()}⟧.\n\n</Note>',
    passes: '<Note>\n\nChữ {/* f() */}.\n\n</Note>',
  },
  {
    what: 'spread attributes',
    rule,
    refused: '<⟦Note⟧ {...cac}>\n\nChữ\n\n</Note>',
    passes: '<Note title="...cac">\n\nChữ\n\n</Note>',
  },
  {
    what: 'a call in an attribute',
    rule,
    refused: '<Note ⟦title⟧={f()}>\n\nChữ\n\n</Note>',
    passes: '<Note title="{f()}">\n\nChữ\n\n</Note>',
  },
  {
    what: 'a template text in an attribute',
    rule,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an author wrote.
    refused: '<Note ⟦title⟧={`a${f()}`}>\n\nChữ\n\n</Note>',
    passes: '<Note title={"a"}>\n\nChữ\n\n</Note>',
  },
];
