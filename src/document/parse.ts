import type { Root } from 'mdast';
import { restoreTexts, withoutAngleBrackets } from './autolinks.ts';
import { unbearableExpressions } from './expressions.ts';
import type { Finding } from './finding.ts';
import { gitConflict } from './git-conflict.ts';
import {
  tooDeep,
  tooLong,
  tooManyAttributes,
  tooManyCells,
  tooManyMarkers,
  tooManyNodes,
  tooManySigns,
} from './limits.ts';
import type { SourceText } from './lines.ts';
import { markdownTree, mdxForParser, mdxTree } from './markdown-tree.ts';
import { outsideCode } from './outside-code.ts';
import { addressInBrackets, syntaxFindings } from './syntax-error.ts';

/** What an author's text is written in: MDX may hold components, Markdown is what other programs wrote. */
export type Markup = 'mdx' | 'markdown';

/** A parsed text, or why it could not be parsed. */
export type Parsed = { tree: Root; findings: [] } | { tree?: undefined; findings: Finding[] };

/** A tag, and in it values in quotes or braces. */
const TAG = /<[A-Za-z][\w.-]*(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*\s*\/?>/g;

/**
 * The text outside code as the parser may see it behind a tag with a backtick in a value: the backtick may pair with one
 * of the code behind the tag, whose braces then are none of code. No such title is right, so that it is refused anyway.
 */
function behindBackticks(text: string, bare: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of text.includes('`') ? text.matchAll(TAG) : []) {
    const start = Math.max(at, index + tag.length);
    if (!tag.includes('`')) continue;
    const blank = text.slice(start).search(/\n[ \t]*\r?\n/);
    const end = blank < 0 ? text.length : start + blank;
    parts.push(bare.slice(at, start), text.slice(start, end));
    at = end;
  }
  return parts.join('') + bare.slice(at);
}

/** What must not reach the parser: it would take minutes, end the whole process and all other files with it, or say a hundred things of one. */
function unbearable(source: SourceText, bare: string, from: number, markup: Markup): Finding[] {
  const isMdx = markup === 'mdx';
  const checks = [
    () => (isMdx ? tooLong(source) : []),
    () => gitConflict(source, bare),
    () => tooManySigns(source, bare, from, markup),
    () => tooManyMarkers(source, bare, from),
    () => tooManyCells(source, bare, from),
    () => (isMdx ? tooManyAttributes(source, bare, from) : []),
    () => (isMdx ? unbearableExpressions(source, bare, from) : []),
    // The parser may see the end of a block, and of its code spans, where the reading outside code sees none.
    () => (isMdx ? unbearableExpressions(source, outsideCode(source.text, from, 'line'), from) : []),
    () => (isMdx ? unbearableExpressions(source, behindBackticks(source.text, bare), from) : []),
  ];
  for (const check of checks) {
    const findings = check();
    if (findings.length) return findings;
  }
  return [];
}

/** Without a last line end Sätteri ends the whole process on some unfinished lines. */
function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The text of a file as the MDX parser is given it: of the same length, but for a last line end. @param from offset where the body starts. */
export function mdxText(text: string, from: number): string {
  return mdxForParser(ended(withoutAngleBrackets(text, outsideCode(text, from))));
}

/**
 * Parses a text; the one way to the parser, which is never given what it cannot bear.
 * @param from offset where the body starts.
 * @param tags the components an author may write, for the nearest right name of a misspelt one.
 */
export function parseText(source: SourceText, from: number, markup: Markup, tags: readonly string[] = []): Parsed {
  const bare = outsideCode(source.text, from);
  const refused = unbearable(source, bare, from, markup);
  if (refused.length) return { findings: refused };
  try {
    const text = markup === 'mdx' ? withoutAngleBrackets(source.text, bare) : source.text;
    const tree = markup === 'mdx' ? mdxTree(ended(text)) : markdownTree(ended(text));
    // What counts nodes calls itself for each level: it is given no tree that is too deep.
    const deep = tooDeep(source, tree);
    if (deep.length) return { findings: deep };
    const many = markup === 'mdx' ? tooManyNodes(source, tree) : [];
    if (many.length) return { findings: many };
    const left = text === source.text ? undefined : restoreTexts(tree, source.text);
    return left === undefined ? { tree, findings: [] } : { findings: [addressInBrackets(source, left)] };
  } catch (error) {
    return { findings: syntaxFindings(error, source, { bare, from, tags }) };
  }
}
