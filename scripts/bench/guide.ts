import { section } from './blocks.ts';
import type { Writer } from './writer.ts';

/** What is settled of a guide before its text is written, so that other guides can link to it. */
export interface PlannedGuide {
  slug: string;
  title: string;
  /** 1 to 3 ids of topics.yaml. */
  topics: readonly string[];
  /** YYYY-MM-DD. */
  publishedAt: string;
}

/** The last section goes past the target by half a section, so the mean comes out at 16 KB. */
const TARGET_BYTES = 15_400;

function head({ title, topics, publishedAt }: PlannedGuide, { chance, sentence, phrase }: Writer): string {
  return [
    '---',
    `title: ${title}`,
    `description: "${phrase()}, ${phrase()}, ${phrase()}."`,
    `topics: [${topics.join(', ')}]`,
    `publishedAt: ${publishedAt}`,
    `difficulty: ${chance.pick(['beginner', 'intermediate', 'advanced'])}`,
    'prerequisites:',
    `  - ${JSON.stringify(plain(sentence()))}`,
    '---',
  ].join('\n');
}

/** Front matter is plain text: what a sentence has set in it is taken out. */
function plain(sentence: string): string {
  return sentence.replace(/<\/?Ui>|\*\*|`|\[|\]\([^)]*\)/g, '');
}

/** The whole text of one guide's `index.mdx`: about 16,000 bytes of UTF-8. */
export function guideText(plan: PlannedGuide, writer: Writer): string {
  const parts = [`${head(plan, writer)}\n`, `${writer.paragraph(4)}\n`];
  let bytes = Buffer.byteLength(parts.join('\n'));
  for (let number = 0; bytes < TARGET_BYTES; number += 1) {
    const text = section(writer, number);
    parts.push(text);
    bytes += Buffer.byteLength(text) + 1;
  }
  return parts.join('\n');
}
