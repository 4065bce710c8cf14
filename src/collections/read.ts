import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseDocument, parseHead, type SourceDocument, type SourceHead } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { COMPONENT_NAMES } from '../mdx/components-table.ts';
import { parseYaml, type YamlSource } from '../document/front-matter.ts';
import { SourceText } from '../document/lines.ts';
import { type GuideHead, guideSchema, type PostHead, postSchema } from '../schemas/entry.ts';
import { type KnownFields, schemaFindings } from '../schemas/issues.ts';
import type { Kind } from '../site.ts';
import { shownPath } from './content-dir.ts';
import { closedFile, notFile, wholeFile } from './file-finding.ts';

/** Something read from an author's file, or why it could not be. */
export interface Read<T> {
  value?: T;
  findings: Finding[];
}

/** One guide or post: its head as data and its parsed text. */
export interface EntrySource {
  kind: Kind;
  head: GuideHead | PostHead;
  document: SourceDocument;
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Reads the text of a file as UTF-8; bytes that are none are a finding, never replaced silently. No link is followed. */
export function readText(path: string): Read<string> {
  const fault = notFile(path);
  if (fault) return { findings: [fault] };
  const bytes = bytesOf(path);
  if (!bytes) return { findings: [closedFile(path)] };
  try {
    return { value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), findings: [] };
  } catch {
    const message = 'Tệp này không lưu bằng mã UTF-8.';
    const remedy = 'mở tệp trong trình soạn thảo và lưu lại với mã (encoding) UTF-8.';
    return { findings: [wholeFile(path, 'not-utf-8', message, remedy)] };
  }
}

/** What a schema and what YAML itself say of a file; a line whose words YAML took away is told once. */
function together(ofSchema: readonly Finding[], { wordFindings }: YamlSource): Finding[] {
  const lines = new Set(wordFindings.map(({ line }) => line));
  return [...wordFindings, ...ofSchema.filter(({ line }) => !lines.has(line))];
}

/** Checks a head against the schema of its kind. */
function checkHead(kind: Kind, { head, source }: SourceHead): Read<GuideHead | PostHead> {
  const schema = kind === 'guide' ? guideSchema : postSchema;
  const parsed = schema.safeParse(head.data);
  if (parsed.success) return { value: parsed.data, findings: [...head.wordFindings] };
  return { findings: together(schemaFindings(parsed.error.issues, Object.keys(schema.shape), head, source), head) };
}

/** Reads the head of one guide or post and leaves its body. */
export function readHead(kind: Kind, path: string, text: string): Read<GuideHead | PostHead> {
  const { head, findings } = parseHead(shownPath(path), text);
  return head && findings.length === 0 ? checkHead(kind, head) : { findings };
}

/** Parses one guide or post and checks its head against the schema of its kind. */
export function readEntry(kind: Kind, path: string, text: string): Read<EntrySource> {
  const { document, findings } = parseDocument(shownPath(path), text, COMPONENT_NAMES);
  if (!document) return { findings };
  const head = checkHead(kind, document);
  const all = [...findings, ...head.findings];
  return head.value ? { value: { kind, head: head.value, document }, findings: all } : { findings: all };
}

/** A YAML file's checked data, with the places of its fields. */
export interface YamlFile<T> {
  data: T;
  source: SourceText;
  yaml: YamlSource;
}

/** Parses a YAML file and checks it against its schema; an empty file is an empty list or map. */
export function readYamlFile<T>(
  path: string,
  text: string,
  schema: z.ZodType<T>,
  fields: KnownFields,
): Read<YamlFile<T>> {
  const source = new SourceText(shownPath(path), text.replace(/^\uFEFF/, ''));
  const { yaml, findings } = parseYaml(source.text, source, 0);
  if (findings.length) return { findings };
  const nothing = schema instanceof z.ZodArray ? [] : {};
  const parsed = schema.safeParse(yaml.isEmpty ? nothing : yaml.data);
  if (parsed.success) return { value: { data: parsed.data, source, yaml }, findings: [...yaml.wordFindings] };
  return { findings: together(schemaFindings(parsed.error.issues, fields, yaml, source), yaml) };
}

/** Parses a YAML table (topics, authors, interface labels) and checks it against its schema; an empty file is an empty table. */
export function readTable<T>(path: string, text: string, schema: z.ZodType<T>, fields: readonly string[]): Read<T> {
  const { value, findings } = readYamlFile(path, text, schema, fields);
  return value ? { value: value.data, findings } : { findings };
}
