import fc from 'fast-check';
import { readHead, readTable, readYamlFile } from '../../src/collections/read.ts';
import { screenshotFields, screenshotSchema } from '../../src/schemas/screenshot.ts';
import { abbreviationsSchema, authorsSchema, interfaceSchema, topicsSchema } from '../../src/schemas/tables.ts';
import { mutated, ODD_TEXT, ownFiles } from './mutate.ts';
import { type Subject, wrongFinding } from './subject.ts';

const BOMB = `a: &a [x, x]\n${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`).join('\n')}\n`;
const PIECES = [
  ...ODD_TEXT,
  '__proto__:\n  polluted: true\n',
  'constructor: { prototype: { polluted: true } }\n',
  BOMB,
  '&a ',
  '*a',
  '<<: *a\n',
  '!!js/function x',
  '!!binary =',
  '? ',
  ': ',
  '- ',
  '|\n',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '%YAML 9\n',
  '---\n',
  '...\n',
  '\t',
  'title: ',
  'date: 2026-13-45\n',
  '1e999',
  '.nan',
  '0x',
  'null',
  '~',
  'aliases: [/_worker.js]\n',
  '<<<<<<< HEAD\n',
];

const articles = ownFiles('{guides,posts}/*/index.mdx').map((text) => text.slice(0, text.indexOf('\n---', 3) + 5));
const tables = [...ownFiles('*.yaml'), ...ownFiles('screenshots/**/*.yaml')];

/** The same text is given to every reader of YAML: what is right for one is wrong in many ways for the others. */
function check(text: string): string | undefined {
  const found = [
    readHead('guide', 'index.mdx', text).findings,
    readHead('post', 'index.mdx', text).findings,
    ...[topicsSchema, authorsSchema, interfaceSchema, abbreviationsSchema].map(
      (schema) => readTable('a.yaml', text, schema as never, ['title', 'name', 'en']).findings,
    ),
    readYamlFile('a.yaml', text, screenshotSchema, screenshotFields).findings,
  ];
  if ('polluted' in {}) return 'prototype polluted';
  return found.map((findings) => wrongFinding(text, findings)).find((wrong) => wrong !== undefined);
}

/** Front matter and tables: nothing but findings, in their places. */
export const heads: Subject = {
  inputs: fc.oneof(
    mutated([...articles, ...tables], PIECES),
    fc.array(fc.constantFrom(...PIECES, 'a', '\n', '  '), { maxLength: 30 }).map((parts) => parts.join('')),
  ),
  check,
  batch: 300,
};
