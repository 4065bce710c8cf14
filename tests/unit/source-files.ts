import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One file of src/, its path from there with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One import: where it stands, and the file of src/ or the package it is from. */
export interface Import {
  from: string;
  line: number;
  /** As written. */
  name: string;
  /** Path in src/; undefined for a package. */
  target: string | undefined;
}

const ROOT = new URL('../../src/', import.meta.url);

/** Every TypeScript and Astro file of src/. */
export function sourceFiles(): SourceFile[] {
  return globSync('**/*.{ts,astro}', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(encodeURI(path), ROOT), 'utf8') }));
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, also as a type. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(['"`])([^'"`\n]+)\1/g;

/** The imports of a file, in order. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? '';
    const line = text.slice(0, match.index + match[0].length).split('\n').length;
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : undefined;
    return { from: path, line, name, target };
  });
}

/** The room a file of src/ is in: its folder, or the file itself where it stands in src/. */
export function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}
