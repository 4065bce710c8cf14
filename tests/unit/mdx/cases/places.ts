import type { GuardCase } from './guard-case.ts';

const rule = 'misplaced-component';
const STEP = '<Step title="Mở trang">\n\nChữ\n\n</Step>';

/** Known components in the wrong place, and headings that break the page's order. */
export const placeCases: readonly GuardCase[] = [
  {
    what: 'a step outside <Steps>',
    rule,
    refused: '<⟦Step⟧ title="Mở trang">\n\nChữ\n\n</Step>',
    passes: `<Steps>\n\n${STEP}\n\n</Steps>`,
  },
  {
    what: 'a step that is in <Steps>, but not directly',
    rule,
    refused: `<Steps>\n\n<Step title="Một">\n\n<Note>\n\n<⟦Step⟧ title="Hai">\n\nChữ\n\n</Step>\n\n</Note>\n\n</Step>\n\n</Steps>`,
    passes: `<Steps>\n\n<Step title="Một">\n\n<Note>\n\n<Steps>\n\n${STEP}\n\n</Steps>\n\n</Note>\n\n</Step>\n\n</Steps>`,
  },
  {
    what: 'text between steps',
    rule,
    refused: `<Steps>\n\n${STEP}\n\n⟦Chữ ở giữa.⟧\n\n</Steps>`,
    passes: `<Steps>\n\n${STEP}\n\n{/* Chữ ở giữa. */}\n\n</Steps>`,
  },
  {
    what: 'another component between steps',
    rule,
    refused: `<Steps>\n\n${STEP}\n\n⟦<Note>chữ</Note>⟧\n\n</Steps>`,
    passes: `<Steps>\n\n${STEP}\n\n</Steps>\n\n<Note>chữ</Note>`,
  },
  {
    what: 'empty steps',
    rule,
    refused: '<⟦Steps⟧>\n\n</Steps>',
    passes: `<Steps>\n\n${STEP}\n\n</Steps>`,
  },
  {
    what: 'steps with only a comment',
    rule,
    refused: '<⟦Steps⟧>\n\n{/* sẽ viết sau */}\n\n</Steps>',
    passes: `<Steps>\n\n{/* sẽ viết tiếp */}\n\n${STEP}\n\n</Steps>`,
  },
  {
    what: 'bold text in a label',
    rule,
    refused: 'Bấm <⟦Ui⟧>**Add**</Ui>.',
    passes: 'Bấm **<Ui>Add</Ui>**.',
  },
  {
    what: 'bold text in a label that stands in a block of its own',
    rule,
    refused: '<⟦Ui⟧>\n**Add**\n</Ui>',
    passes: '<Ui>\nAdd\n</Ui>',
  },
  {
    what: 'a link in a label',
    rule,
    refused: 'Bấm <⟦Ui⟧>[Add](/)</Ui>.',
    passes: 'Bấm [<Ui>Add</Ui>](/).',
  },
  {
    what: 'an empty label',
    rule,
    refused: 'Bấm <⟦Ui⟧></Ui>.',
    passes: 'Bấm <Ui>+</Ui>.',
  },
  {
    what: 'a heading as large as the title',
    rule: 'heading',
    refused: '⟦# Tạo tài khoản⟧',
    passes: '## Tạo tài khoản',
  },
  {
    what: 'a heading as large as the title, underlined',
    rule: 'heading',
    refused: '⟦Tạo tài khoản⟧\n===',
    passes: 'Tạo tài khoản\n---',
  },
  {
    what: 'a heading without words',
    rule: 'heading',
    refused: '⟦## ⟧',
    passes: '## 1',
  },
  {
    what: 'a heading of nothing but a comment',
    rule: 'heading',
    refused: '⟦## {/* viết sau */}⟧',
    passes: '## Sau {/* viết sau */}',
  },
];
