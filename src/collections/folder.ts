import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../document/finding.ts';
import {
  type Abbreviations,
  abbreviationsSchema,
  type Authors,
  authorsSchema,
  interfaceSchema,
  type Labels,
  type Topics,
  topicsSchema,
} from '../schemas/tables.ts';
import { slug } from '../vietnamese/slug.ts';
import { entriesBelow, kindAt } from './content-files.ts';
import { type EntryPlace, entryPlaces } from './entry-places.ts';
import { wholeFile } from './file-finding.ts';
import { contentFault, folderFindings } from './folder-findings.ts';
import { OWN_FILES } from './own-addresses.ts';
import { type EntrySource, type Read, readEntry, readTable, readText } from './read.ts';
import { loadScreenshots, type ScreenshotSource } from './screenshots.ts';

/** One guide or post of a content folder. */
export interface FolderEntry extends EntrySource {
  /** Name of its folder. */
  slug: string;
  /** Absolute path of its file. */
  path: string;
}

/** A content folder, read whole. */
export interface ContentFolder {
  entries: ReadonlyMap<string, FolderEntry>;
  /** Keys of entries that are there and could not be read. */
  unreadableEntries: ReadonlySet<string>;
  topics: Topics;
  authors: Authors;
  labels: Labels;
  abbreviations: Abbreviations;
  /** `<set>/<name>` -> screenshot. */
  screenshots: ReadonlyMap<string, ScreenshotSource>;
  /** Ids of screenshots that are there and could not be read. */
  unreadableScreenshots: ReadonlySet<string>;
  /** Tables that are there and could not be read: nothing can be said of what refers to them. */
  unreadable: ReadonlySet<string>;
  /** Addresses of the files that a built site has besides its pages: those of `public/`, the sitemap, robots.txt, llms.txt, the feed. */
  files: ReadonlySet<string>;
  findings: Finding[];
}

const TABLES = {
  topics: { schema: topicsSchema, fields: ['title', 'description'], empty: {} as Topics },
  authors: { schema: authorsSchema, fields: ['name', 'bio', 'group'], empty: {} as Authors },
  interface: { schema: interfaceSchema, fields: ['en', 'vi', 'where'], empty: [] as Labels },
  abbreviations: { schema: abbreviationsSchema, fields: [], empty: { written: {}, search: {} } as Abbreviations },
};

/** Reads one of the optional tables; a table that is not there is empty. */
export function loadTable<Name extends keyof typeof TABLES>(
  dir: string,
  name: Name,
): Read<(typeof TABLES)[Name]['empty']> {
  const path = join(dir, `${name}.yaml`);
  const { schema, fields, empty } = TABLES[name];
  const fault = contentFault(dir);
  if (fault) return { findings: [fault] };
  if (kindAt(path) === 'none') return { value: empty, findings: [] };
  const text = readText(path);
  if (text.value === undefined) return { findings: text.findings };
  return readTable(path, text.value, schema as never, fields);
}

function loadEntry({ kind, slug: name, path }: EntryPlace): Read<FolderEntry> {
  const text = readText(path);
  if (text.value === undefined) return { findings: text.findings };
  const { value, findings } = readEntry(kind, path, text.value);
  if (name !== slug(name)) {
    const remedy = `đổi tên thư mục thành “${slug(name)}”: chữ thường không dấu, số và gạch nối.`;
    findings.push(wholeFile(path, 'folder-name', `Tên thư mục “${name}” không dùng làm địa chỉ được.`, remedy));
  }
  return value ? { value: { ...value, slug: name, path }, findings } : { findings };
}

/** The files of `public/`, which a site has as they are, as addresses from the root. */
export function publicFiles(): string[] {
  const dir = resolve('public');
  const found = entriesBelow(dir).filter(({ kind }) => kind === 'file');
  return found.map(({ path }) => `/${relative(dir, path).split(sep).join('/')}`);
}

/** What a content folder that is none has. */
function nothing(): Omit<ContentFolder, 'findings'> {
  return {
    entries: new Map(),
    unreadableEntries: new Set(),
    topics: {},
    authors: {},
    labels: [],
    abbreviations: TABLES.abbreviations.empty,
    screenshots: new Map(),
    unreadableScreenshots: new Set(),
    unreadable: new Set(Object.keys(TABLES)),
    files: new Set(),
  };
}

/** Reads everything in a content folder. Nothing throws: what is wrong is in `findings`. */
export function loadFolder(dir: string): ContentFolder {
  const findings = folderFindings(dir);
  if (contentFault(dir)) return { ...nothing(), findings };
  const pictures = loadScreenshots(dir);
  findings.push(...pictures.findings);
  const unreadable = new Set<string>();
  const table = <Name extends keyof typeof TABLES>(name: Name): (typeof TABLES)[Name]['empty'] => {
    const read = loadTable(dir, name);
    // That a table is a link, a folder… was told with the folder.
    const told = new Set(findings.map(({ rule, file }) => `${rule} ${file}`));
    findings.push(...read.findings.filter(({ rule, file }) => !told.has(`${rule} ${file}`)));
    if (!read.value) unreadable.add(name);
    return read.value ?? TABLES[name].empty;
  };
  const entries = new Map<string, FolderEntry>();
  const unreadableEntries = new Set<string>();
  for (const place of entryPlaces(dir)) {
    const key = `${place.kind}/${place.slug}`;
    const read = loadEntry(place);
    findings.push(...read.findings);
    if (read.value) entries.set(key, read.value);
    else unreadableEntries.add(key);
  }
  return {
    entries,
    unreadableEntries,
    topics: table('topics'),
    authors: table('authors'),
    labels: table('interface'),
    abbreviations: table('abbreviations'),
    screenshots: pictures.screenshots,
    unreadableScreenshots: pictures.unreadable,
    unreadable,
    files: new Set([...OWN_FILES, ...publicFiles()]),
    findings,
  };
}
