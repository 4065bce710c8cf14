import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';

/** schema.org's own vocabulary, in the form it is published in, as far as a validator reads it. */
export interface Vocabulary {
  '@graph': readonly Record<string, unknown>[];
}

const SOURCE = join(root, 'node_modules', 'schema-dts', 'dist', 'schema.d.ts');

/** `interface HowToStepBase extends A, B {` and, for types that add nothing, `export interface HowToStepLeaf extends A {`. */
const TYPE = /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+) \{\n([\s\S]*?)^\}/gm;

function named(name: string): { '@id': string } {
  return { '@id': `schema:${name}` };
}

/**
 * All types of schema.org with their properties, read from schema-dts, which is made of the published vocabulary: so the
 * tests need no network, and the validator knows no more and no less than the types our code is held to.
 */
export function schemaOrgVocabulary(): Vocabulary {
  const types = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string[]): void => {
    map.set(key, (map.get(key) ?? new Set()).union(new Set(value)));
  };
  for (const [, name = '', above = '', body = ''] of readFileSync(SOURCE, 'utf8').matchAll(TYPE)) {
    const parents = [...above.matchAll(/\b(\w+)Base\b/g)].map(([, parent = '']) => parent);
    add(
      types,
      name,
      parents.filter((parent) => parent !== name),
    );
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\?:/gm)) add(domains, property, [name]);
  }
  const classes = [...types].map(([name, parents]) => ({
    ...named(name),
    '@type': 'rdfs:Class',
    'rdfs:subClassOf': [...parents].map(named),
  }));
  const properties = [...domains].map(([name, owners]) => ({
    ...named(name),
    '@type': 'rdf:Property',
    'schema:domainIncludes': [...owners].map(named),
  }));
  return { '@graph': [...classes, ...properties] };
}
