import type { GuardCase } from './guard-case.ts';

const step = (inside: string): string => `<Steps>\n\n${inside}\n\n</Steps>`;

/** Components that do not exist, stand in the wrong place, or are given the wrong things. */
export const componentCases: readonly GuardCase[] = [
  {
    what: 'a component with one letter too many',
    rule: 'unknown-component',
    refused: '<⟦Stepss⟧>\n\nChữ\n\n</Stepss>',
    passes: step('<Step title="Mở trang">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'a component in lower case',
    rule: 'unknown-component',
    refused: '<⟦note⟧>\n\nChữ\n\n</note>',
    passes: '<Note>\n\nChữ\n\n</Note>',
  },
  {
    what: 'a mistyped <Step>, which may stand there, before <Steps>, which may not',
    rule: 'unknown-component',
    refused: step('<⟦Stepp⟧ title="Mở trang">\n\nChữ\n\n</Stepp>'),
    passes: step('<Step title="Mở trang">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'a component like none there is',
    rule: 'unknown-component',
    refused: '<⟦Carousel⟧ />',
    passes: 'Carousel',
  },
  {
    what: 'a member name',
    rule: 'unknown-component',
    refused: '<⟦Foo.Bar⟧/>',
    passes: '`<Foo.Bar/>`',
  },
  {
    what: 'a mistyped attribute',
    rule: 'unknown-attribute',
    refused: '<Note ⟦titel⟧="Chú ý">\n\nChữ\n\n</Note>',
    passes: '<Note title="titel">\n\nChữ\n\n</Note>',
  },
  {
    what: 'a mistyped attribute that also stands in a value, on a line of its own',
    rule: 'unknown-attribute',
    refused: '<Note\n  title="một titel hai"\n  ⟦titel⟧="Chú ý"\n>\n\nChữ\n\n</Note>',
    passes: '<Note\n  title="titel titel"\n>\n\nChữ\n\n</Note>',
  },
  {
    what: 'an attribute that only the build may give',
    rule: 'unknown-attribute',
    refused: step('<Step title="Mở trang" ⟦number⟧="7">\n\nChữ\n\n</Step>'),
    passes: step('<Step title="Mở trang" id="so-7">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'an attribute of a name every object has',
    rule: 'unknown-attribute',
    refused: '<Note ⟦toString⟧="x">\n\nChữ\n\n</Note>',
    passes: '<Note title="toString">\n\nChữ\n\n</Note>',
  },
  {
    what: 'an attribute of a component that takes none',
    rule: 'unknown-attribute',
    refused: 'Bấm <Ui ⟦onclick⟧="x">Add</Ui>.',
    passes: 'Bấm <Ui>onclick</Ui>.',
  },
  {
    what: 'a step without a title',
    rule: 'missing-attribute',
    refused: step('<⟦Step⟧>\n\nChữ\n\n</Step>'),
    passes: step('<Step title="0">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'a step with an empty title',
    rule: 'missing-attribute',
    refused: step('<⟦Step⟧ title="  ">\n\nChữ\n\n</Step>'),
    passes: step('<Step title=" a ">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'a step with a title without a value',
    rule: 'missing-attribute',
    refused: step('<⟦Step⟧ title>\n\nChữ\n\n</Step>'),
    passes: step('<Step title="title">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'a step with an empty title in braces',
    rule: 'missing-attribute',
    refused: step("<⟦Step⟧ title={''}>\n\nChữ\n\n</Step>"),
    passes: step('<Step title="{}">\n\nChữ\n\n</Step>'),
  },
  {
    what: 'an optional title that is empty',
    rule: 'missing-attribute',
    refused: '<⟦Tip⟧ title="">\n\nChữ\n\n</Tip>',
    passes: '<Tip>\n\nChữ\n\n</Tip>',
  },
  {
    what: 'a screenshot in a line of text',
    rule: 'misplaced-component',
    refused: 'Bấm <⟦Screenshot⟧ id="a/b" /> này.',
    passes: 'Bấm.\n\n<Screenshot id="a/b" />',
  },
  {
    what: 'a screenshot without its name',
    rule: 'missing-attribute',
    refused: '<⟦Screenshot⟧ />',
    passes: '<Screenshot id="a/b" />',
  },
  {
    what: 'a screenshot with words in it',
    rule: 'misplaced-component',
    refused: '<⟦Screenshot⟧ id="a/b">\n\nChữ\n\n</Screenshot>',
    passes: '<Screenshot id="a/b">\n\n</Screenshot>',
  },
  {
    what: 'a figure’s model given by hand',
    rule: 'unknown-attribute',
    refused: '<Screenshot id="a/b" ⟦figure⟧="x" />',
    passes: '<Screenshot id="figure/figure" />',
  },
  {
    what: 'a mark without its number',
    rule: 'missing-attribute',
    refused: 'Bấm <⟦Mark⟧ />.',
    passes: 'Bấm <Mark n={1} />.',
  },
  ...['0', '-1', '1.5', 'true', '"hai"'].map((value) => ({
    what: `a mark with the number ${value}`,
    rule: 'attribute-number',
    refused: `Bấm <Mark ⟦n⟧={${value}} />.`,
    passes: 'Bấm <Mark n="12" />.',
  })),
  {
    what: 'a mark in a link',
    rule: 'misplaced-component',
    refused: '[xem <⟦Mark⟧ n={1} />](/huong-dan/)',
    passes: '[xem](/huong-dan/) <Mark n={1} />',
  },
];
