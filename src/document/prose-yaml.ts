import { type Document, isScalar, type Pair, visit } from 'yaml';
import type { SourceText } from './lines.ts';
import { type Place, type Prose, ProseBuilder } from './prose.ts';
import { addSpelled } from './spelled.ts';
import type { Piece } from './prose-tree.ts';

/** Fields that hold sentences or titles. All others are ids, dates, labels, addresses, and stay as they are. */
const READ_FIELDS: Readonly<Record<string, Place>> = {
  title: 'title',
  description: 'description',
  alt: 'caption',
  caption: 'caption',
  label: 'caption',
  where: 'field',
  bio: 'field',
  text: 'field',
  note: 'field',
};

function fieldProse({ key, value }: Pair, source: SourceText, base: number): Prose | undefined {
  const place = isScalar(key) && typeof key.value === 'string' ? READ_FIELDS[key.value] : undefined;
  if (!place || !isScalar(value) || typeof value.value !== 'string' || !value.range) return undefined;
  const quoted = /^["']/.test(source.text.charAt(base + value.range[0])) ? 1 : 0;
  const indicator =
    /^[|>][^\n]*\n\s*/.exec(source.text.slice(base + value.range[0], base + value.range[1]))?.[0].length ?? 0;
  const builder = new ProseBuilder();
  const start = base + value.range[0] + quoted + indicator;
  addSpelled(builder, value.value, source.text, start, base + value.range[1] - quoted);
  return builder.build(place);
}

/** The sentences of a parsed YAML text that begins at offset `base` of a file, in its order. */
export function readYaml(document: Document, source: SourceText, base: number): Prose[] {
  const found: Prose[] = [];
  visit(document, {
    Pair(_, pair) {
      const prose = fieldProse(pair as Pair, source, base);
      if (prose) found.push(prose);
    },
  });
  return found;
}

/** The `#` comments of a YAML text that begins at offset `base`. */
export function yamlComments(yaml: string, base: number): Piece[] {
  return [...yaml.matchAll(/(?<=^|\s)#[^\r\n]*/gm)].map(({ 0: text, index }) => ({
    text,
    start: base + index,
    end: base + index + text.length,
  }));
}
