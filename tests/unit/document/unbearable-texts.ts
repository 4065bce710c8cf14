/** A body that the parser cannot bear, and the rule it is told by. */
interface Unbearable {
  rule: string;
  /** Where in the body it is told: `line:column`. */
  at: string;
  body: string;
}

const unclosedTags = '<br>b;'.repeat(24);
const deep = (opening: string, closing: string, times = 5000): string =>
  `${opening.repeat(times)}a${closing.repeat(times)}`;
const steps = (times: number, line: (level: number) => string): string =>
  Array.from({ length: times }, (_, level) => line(level)).join('\n');

/** Each of them takes minutes, ends the process, or exhausts the stack of what reads the tree, when the parser is given it. */
export const UNBEARABLE: Readonly<Record<string, Unbearable>> = {
  'tags in braces': { rule: 'no-code', at: '1:1', body: `{a;${unclosedTags}}` },
  'tags in braces in a sentence': { rule: 'no-code', at: '1:5', body: `Chữ {a;${unclosedTags}} chữ.` },
  'tags behind a brace that is never closed': { rule: 'mdx-syntax', at: '1:1', body: `{a;${unclosedTags}` },
  'the same in a sentence': { rule: 'mdx-syntax', at: '3:5', body: `Chữ.\n\nChữ {a;${unclosedTags}\n\nChữ.` },
  'tags in an attribute': { rule: 'no-code', at: '1:7', body: `<Note title={a;${unclosedTags}}>\n\nx\n\n</Note>` },
  'the same over an empty line': {
    rule: 'no-code',
    at: '1:7',
    body: `<Note title={a;\n\n${unclosedTags}}>\n\nx\n\n</Note>`,
  },
  'tags in code behind a backtick in a title': {
    rule: 'no-code',
    at: '1:20',
    body: `x <Note title="\`">\`{a;${unclosedTags}<br>b;<br>b;}\`</Note>`,
  },
  'the same with a title in braces': {
    rule: 'no-code',
    at: '1:22',
    body: `x <Note title={"\`"}>\`{a;${unclosedTags}<br>b;<br>b;}\`</Note>`,
  },
  'tags in spread attributes': { rule: 'no-code', at: '1:7', body: `<Note {...a;${unclosedTags}}>\n\nx\n\n</Note>` },
  'tags behind a brace in quotes': { rule: 'no-code', at: '1:1', body: `{"}" + a;${unclosedTags}}` },
  'tags behind a brace in a comment': { rule: 'no-code', at: '1:1', body: `{a/*}*/${unclosedTags}}` },
  'tags behind a brace in a pattern': { rule: 'no-code', at: '1:1', body: `{/}/;${unclosedTags}}` },
  'tags behind a fence that a tab indents': {
    rule: 'no-code',
    at: '2:3',
    body: `-\t\`\`\`\n  {a;${unclosedTags}}\n  \`\`\``,
  },
  'tags behind a fence of a footnote': {
    rule: 'no-code',
    at: '4:1',
    body: `[^1]: Chữ.\n\n    \`\`\`\n{a;${unclosedTags}}\n    \`\`\``,
  },
  'tags behind a backtick in a heading': { rule: 'no-code', at: '2:1', body: `# \`a\n{a;${unclosedTags}} \`` },
  'tags behind a backtick before a quote': { rule: 'no-code', at: '2:3', body: `\`a\n> {a;${unclosedTags}} \`` },
  'tags behind a backtick before a rule': { rule: 'no-code', at: '3:1', body: `\`a\n***\n{a;${unclosedTags}} \`` },
  'tags behind a backtick before a component': {
    rule: 'no-code',
    at: '3:1',
    body: `\`a\n<Note>\n{a;${unclosedTags}} \``,
  },
  'tags behind a backtick and an old line end': { rule: 'no-code', at: '3:1', body: `\`a\r\r{a;${unclosedTags}} \`` },
  'tags at the start of a line of a code span': { rule: 'no-code', at: '2:1', body: `\`a\n{a;${unclosedTags}} \`` },
  'types in braces': { rule: 'no-code', at: '1:1', body: `{${'a<b>'.repeat(30)}}` },
  'tags in braces in a list, a quote and a table': {
    rule: 'no-code',
    at: '1:5',
    body: `- > {a;${unclosedTags}}\n\n| a |\n| - |\n| {a;${unclosedTags}} |`,
  },
  'an article pasted into braces': { rule: 'no-code', at: '1:1', body: `{<p>${'chữ<br>'.repeat(2000)}</p>}` },
  'brackets in braces': { rule: 'no-code', at: '1:1', body: `{${deep('(', ')', 6885)}}` },
  'brackets in an export': { rule: 'no-code', at: '1:1', body: `export const a = ${deep('(', ')', 7000)}` },
  'signs in braces': { rule: 'no-code', at: '1:1', body: `{${'!'.repeat(100_000)}a}` },
  'very many expressions': { rule: 'too-long', at: '1:8001', body: '{a} '.repeat(50_000) },
  'very many comments': { rule: 'too-long', at: '1:20001', body: '{/* a */} '.repeat(30_000) },
  'very many comments never closed': { rule: 'too-long', at: '1:8001', body: '{/* '.repeat(90_000) },
  'very many references': { rule: 'too-long', at: '1:25001', body: '&amp;'.repeat(90_000) },
  'very many stars that open nothing': { rule: 'too-long', at: '1:30002', body: 'a* '.repeat(150_000) },
  'very many names with underscores': { rule: 'too-long', at: '1:40002', body: 'c_d.'.repeat(120_000) },
  'very many tildes that open nothing': { rule: 'too-long', at: '1:40001', body: '~~a '.repeat(100_000) },
  'very many tags': { rule: 'too-long', at: '1:20001', body: '<Ui>'.repeat(50_000) },
  'very many tags in blocks of their own': { rule: 'too-long', at: '20001:1', body: '<Ui>a</Ui>\n\n'.repeat(40_000) },
  'very many signs for "less than"': { rule: 'too-long', at: '1:5001', body: '<'.repeat(200_000) },
  'very many brackets': { rule: 'too-long', at: '1:5001', body: '['.repeat(400_000) },
  'a line of 5 MB': { rule: 'too-long', at: '1:499977', body: 'chữ '.repeat(1_250_000) },
  'a word of 5 MB': { rule: 'too-long', at: '1:499977', body: 'x'.repeat(5_000_000) },
  'rows that few signs fill with cells': {
    rule: 'too-long',
    at: '202:1',
    body: `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|b\n'.repeat(4000)}`,
  },
  'the same in a quote of a list': {
    rule: 'too-long',
    at: '202:1',
    body: `- > ${'|a'.repeat(100)}|\n  > ${'|-'.repeat(100)}|\n${'  > |b\n'.repeat(4000)}`,
  },
  'very many rows of one cell': { rule: 'too-long', at: '20002:1', body: `|a|\n|-|\n${'|b|\n'.repeat(60_000)}` },
  'very many attributes': {
    rule: 'too-long',
    at: '1:1',
    body: `<Note ${'title="b" '.repeat(20_000)}>\n\nx\n\n</Note>`,
  },
  'very many pictures': { rule: 'too-long', at: '2001:1', body: '![Nút bấm](./a.png)\n\n'.repeat(3000) },
  'very many addresses written apart': { rule: 'too-long', at: '1001:1', body: steps(3000, (at) => `[a${at}]: /b/`) },
  quotes: { rule: 'too-deep', at: '1:1', body: deep('> ', '') },
  'quotes, a level a line': {
    rule: 'too-deep',
    at: '201:1',
    body: steps(300, (level) => `${'>'.repeat(level + 1)} a\n${'>'.repeat(level + 1)}`),
  },
  lists: { rule: 'too-deep', at: '1:1', body: deep('- ', '') },
  'numbered lists': { rule: 'too-deep', at: '1:1', body: deep('1. ', '') },
  'lists, a level a line': { rule: 'too-deep', at: '50:101', body: steps(600, (level) => `${'  '.repeat(level)}- a`) },
  emphasis: { rule: 'too-deep', at: '1:296', body: deep('*a ', 'b* ') },
  'emphasis in strong': { rule: 'too-deep', at: '1:345', body: deep('*a **b ', 'c** d* ', 2000) },
  stars: { rule: 'too-deep', at: '1:199', body: deep('*', '*', 100_000) },
  'components in a line': { rule: 'too-deep', at: '1:601', body: deep('<Note>', '</Note>', 2000) },
  components: { rule: 'too-deep', at: '201:1', body: deep('<Note>\n\n', '\n\n</Note>') },
};

/** What looks like it and takes no time: every one is parsed. */
export const BEARABLE: Readonly<Record<string, string>> = {
  'code in fences': `\`\`\`jsx\n{a;${unclosedTags}}\n\`\`\``,
  'code in fences of a list': `1. Chữ\n\n   ~~~\n   {a;${unclosedTags}\n   ~~~\n\n2. Chữ`,
  'code in fences of a quote': `> \`\`\`\`\n> \`\`\`\n> {a;${unclosedTags}\n> \`\`\`\`\n\nChữ.`,
  'a code span': `Gõ \`{a;${unclosedTags}\` rồi \`\`{\`${unclosedTags}\`\`.`,
  'a code span over two lines': `Gõ \`{a;\n${unclosedTags}}\` nhé.`,
  escapes: `Gõ \\{a;${'\\<br>b;'.repeat(24)}\\} nhé.`,
  'a comment': `{/* {a;${unclosedTags}} */}`,
  'a comment over empty lines': `{/*\n\n\`\`\`\n{a;${unclosedTags}\n\n*/}\n\nChữ.`,
  'comments in a sentence': `Chữ {/* <br> */ /* <br> { */} chữ.`,
  literals: `<Note title={"a <b> {${'('.repeat(60)}"}>\n\n<Mark n={1} />\n\n</Note>`,
  'a title with a brace': `<Note title="{ <br> \` ${'{'.repeat(60)}">\n\nx\n\n</Note>`,
  'addresses with braces': `[a](https://a.example/{${'x'.repeat(600)}) [b](<https://a.example/{b>)\n\n[c]: https://a.example/{`,
  'many unclosed backticks': Array.from({ length: 300 }, (_, at) => `${'`'.repeat(at + 1)}a`).join(' '),
  'brackets in each other': deep('[', '](/a)', 2000),
  'a long table': `| a | b |\n| - | - |\n${'| chữ trong ô | [liên kết](/bai-viet/) |\n'.repeat(2000)}`,
  'many styles in one block': '- **Mở** rồi _bấm_\n'.repeat(2400),
  'many references': '&amp; '.repeat(5000),
  'a table of many cells': `${'| a '.repeat(20)}|\n${'| - '.repeat(20)}|\n${`${'| b '.repeat(20)}|\n`.repeat(900)}`,
  'many pictures': '![Nút bấm](./a.png)\n\n'.repeat(900),
  'lines of rules': '* * * '.repeat(60),
  'deep lists': steps(20, (level) => `${'  '.repeat(level)}- a`),
};
