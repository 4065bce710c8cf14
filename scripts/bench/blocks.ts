import type { Writer } from './writer.ts';

/** Writes one block of a guide's body, without blank lines around it. */
type Block = (writer: Writer) => string;

function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function list({ chance, sentence }: Writer): string {
  const ordered = chance.chance(0.3);
  return repeat(chance.between(3, 5), (at) => `${ordered ? `${at + 1}.` : '-'} ${sentence()}`).join('\n');
}

function table({ chance, phrase }: Writer): string {
  const columns = chance.between(2, 4);
  const row = (cell: () => string): string => `| ${repeat(columns, cell).join(' | ')} |`;
  return [row(phrase), row(() => '---'), ...repeat(chance.between(3, 6), () => row(phrase))].join('\n');
}

function callout({ chance, phrase, paragraph }: Writer): string {
  const name = chance.pick(['Note', 'Tip', 'Warning']);
  const title = chance.chance(0.5) ? ` title="${phrase()}"` : '';
  return `<${name}${title}>\n\n${paragraph(2)}\n\n</${name}>`;
}

function step(writer: Writer): string {
  const extra = writer.chance.chance(0.12) ? `\n\n${list(writer)}` : '';
  return `<Step title="${writer.title()}">\n\n${writer.paragraph(3)}${extra}\n\n</Step>`;
}

function steps(writer: Writer): string {
  const inside = repeat(writer.chance.between(3, 5), () => step(writer)).join('\n\n');
  return `<Steps>\n\n${inside}\n\n</Steps>`;
}

function subsection({ title, paragraph }: Writer): string {
  return `### ${title()}\n\n${paragraph(3)}`;
}

/** Every guide has each of these once before chance decides. */
const REQUIRED: readonly Block[] = [steps, table, callout, list, subsection];
/** Steps stand in more than once, because they are most of a guide. */
const FURTHER: readonly Block[] = [steps, steps, steps, callout, list, subsection];

/**
 * One section of a guide: an h2, an introduction and a block.
 * @param number place in the guide, from 0; the first five sections hold one block of each kind.
 */
export function section(writer: Writer, number: number): string {
  const block = REQUIRED[number] ?? writer.chance.pick(FURTHER);
  return `## ${writer.title()}\n\n${writer.paragraph(3)}\n\n${block(writer)}\n`;
}
