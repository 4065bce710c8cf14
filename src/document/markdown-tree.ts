import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Nodes, Root } from 'mdast';
import { rangeOf } from './range.ts';
import { walk } from './walk.ts';

/**
 * Signs that Sätteri takes for markup and that are signs to a reader: a single tilde (`2~3 ngày và 5~7 ngày`, which
 * GitHub strikes out and the GFM text does not ask for) and stars between digits (`20*30 và 40*60 cm`). Sätteri has no
 * switch for either, so they are put out of its sight: each is parsed as a punctuation mark that no Vietnamese text has.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['~', '\u1CD3'],
  ['*', '\uA8F8'],
]);

const SIGNS: ReadonlyMap<string, string> = new Map([...STAND_INS].map(([sign, standIn]) => [standIn, sign]));

/** Without two of them there is nothing that could be taken for markup. */
const MAY_PAIR = /(?<!~)~(?!~)[\s\S]*?(?<!~)~(?!~)|(?<=\d)\*{1,2}(?=\d)[\s\S]*?(?<=\d)\*{1,2}(?=\d)/;

/** How often a text is parsed again at most: each time fewer signs are left, and texts with more than one turn are rare. */
const TURNS = 20;

const SINGLE_TILDE = /(?<![\\~])~(?!~)/g;

/** Offsets of the delimiters of a node that are signs and no markup. */
function signsOf(node: Nodes, text: string): number[] {
  const [start, end] = rangeOf(node);
  if (node.type === 'delete') return text[start + 1] === '~' ? [] : [start, end - 1];
  if (node.type === 'image') {
    const [label = ''] = text.slice(start, end).split('](');
    const tildes = [...label.matchAll(SINGLE_TILDE)].map(({ index }) => start + index);
    return tildes.length > 1 ? tildes : [];
  }
  const size = node.type === 'emphasis' ? 1 : 2;
  if ((node.type !== 'emphasis' && node.type !== 'strong') || text[start] !== '*') return [];
  const around = [text[start - 1], text[start + size], text[end - size - 1], text[end]];
  if (!around.every((sign) => sign !== undefined && /\d/.test(sign))) return [];
  return [...Array(size).keys()].flatMap((at) => [start + at, end - 1 - at]);
}

function withStandIns(text: string, tree: Nodes): string {
  const offsets = new Set<number>();
  walk(tree, (node) => {
    for (const offset of signsOf(node, text)) offsets.add(offset);
  });
  if (offsets.size === 0) return text;
  return [...text.split('').entries()].map(([at, unit]) => (offsets.has(at) ? STAND_INS.get(unit) : unit)).join('');
}

/** A text whose stand-ins are the signs again. */
export function withSigns(text: string): string {
  return text.replace(/[\u1CD3\uA8F8]/g, (unit) => SIGNS.get(unit) ?? unit);
}

function putSignsBack(tree: Nodes): void {
  walk(tree, (node) => {
    if (node.type === 'text') node.value = withSigns(node.value);
    else if (node.type === 'image' && node.alt) node.alt = withSigns(node.alt);
  });
}

/** Parses a text until nothing in it is taken for markup that is a sign. */
function read(text: string, parse: (text: string) => Nodes): { tree: Nodes; parsed: string } {
  let parsed = text;
  let tree = parse(parsed);
  if (!MAY_PAIR.test(text) || [...SIGNS.keys()].some((standIn) => text.includes(standIn))) return { tree, parsed };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const next = withStandIns(parsed, tree);
    if (next === parsed) break;
    parsed = next;
    tree = parse(parsed);
  }
  return { tree, parsed };
}

function treeOf(text: string, parse: (text: string) => Nodes): Root {
  const { tree, parsed } = read(text, parse);
  if (tree.type !== 'root') throw new TypeError(`the parser gave a ${tree.type}`);
  if (parsed !== text) putSignsBack(tree);
  return tree;
}

/** Parses MDX as every page and tool of this site reads it. @throws Sätteri's error where it is no MDX. */
export function mdxTree(text: string): Root {
  return treeOf(text, (each) => mdxToMdast(each) as Nodes);
}

/** Parses Markdown by the same rules. */
export function markdownTree(text: string): Root {
  return treeOf(text, (each) => markdownToMdast(each) as Nodes);
}

/** An MDX text as Sätteri has to read it, of the same length: who compiles it puts the signs back (`withSigns`). */
export function mdxForParser(text: string): string {
  return read(text, (each) => mdxToMdast(each) as Nodes).parsed;
}
