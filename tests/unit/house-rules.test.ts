import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { MODULE_REPLACING } from '../vitest.config.ts';
import { roomOf, sourceFiles } from './source-files.ts';

const FILES = sourceFiles();

/** `file:line: text` of every line of src/ a pattern is found in, but for the files left out. */
function linesWith(pattern: RegExp, isLeftOut: (path: string, text: string) => boolean): string[] {
  return FILES.filter(({ path, text }) => !isLeftOut(path, text)).flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`src/${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

const isComponent = (path: string): boolean => roomOf(path) === 'components';

/** Whether a file has a `document` of its own (an author's parsed file), so that the browser's is not meant. */
function namesDocument(_path: string, text: string): boolean {
  return /[{(,]\s*document\b\s*[,}:)=]|\b(?:const|let) document\b/.test(text);
}

describe('the browser', () => {
  test('is touched in components/ only: window', () => {
    expect(linesWith(/\b(?:window|localStorage|sessionStorage|navigator)\./, isComponent)).toEqual([]);
  });

  test('is touched in components/ only: document', () => {
    const leftOut = (path: string, text: string): boolean => isComponent(path) || namesDocument(path, text);
    expect(linesWith(/(?<![.\w/])document\.(?!ts\b)\w/, leftOut)).toEqual([]);
    const members =
      /(?<![.\w])document\.(?:querySelector|getElement|createElement|documentElement|body|addEventListener|cookie)/;
    expect(linesWith(members, isComponent)).toEqual([]);
  });

  test('is touched in components/, so that these rules look for the right thing', () => {
    expect(linesWith(/(?<![.\w/])document\.(?!ts\b)\w/, (path) => !isComponent(path)).length).toBeGreaterThan(5);
  });
});

describe('a name', () => {
  test('says what is in a file or folder', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.[a-z]+$)/i;
    expect(FILES.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('a file', () => {
  test('has something of its own, and is no list of what others export', () => {
    const isBarrel = (text: string): boolean => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const rest = code.replace(/\b(?:export|import)\b[^;]*?\bfrom\s*['"][^'"]+['"];?|\bexport\s*\{[^}]*\};?/g, '');
      return rest.trim() === '' && /\bexport\b/.test(code);
    };
    expect(isBarrel("/** All. */\nexport * from './a.ts';\nexport { b } from './b.ts';\n")).toBe(true);
    expect(isBarrel("import { b } from './b.ts';\nexport { b };\n")).toBe(true);
    expect(FILES.filter(({ text }) => isBarrel(text)).map(({ path }) => path)).toEqual([]);
  });

  test('re-exports nothing, so that a name has one place to come from', () => {
    expect(linesWith(/^export\b.*\bfrom\s*['"]/, () => false)).toEqual([]);
  });
});

describe('a test', () => {
  const tests = globSync('tests/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const testsWith = (pattern: RegExp): string[] =>
    tests.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8'))).sort();

  test('that replaces a module has a process of its own', () => {
    expect(testsWith(/\bvi\.(?:do)?mock\(/i)).toEqual(MODULE_REPLACING);
  });

  test('waits for what happens, and is not tried twice', () => {
    expect(testsWith(/\b(?:waitForTimeout|setTimeout)\(|\bretry:/)).toEqual([]);
  });
});
