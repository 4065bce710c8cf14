import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

const FILES = 'node_modules/@fontsource/be-vietnam-pro/files';

/** In the order a browser takes them by their ranges: a word in plain letters is of one font, and kerned as a whole. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;

/** One weight of Be Vietnam Pro, in its subsets: a character is drawn by the first that has it. */
export interface Face {
  fonts: readonly [Font, ...Font[]];
}

/** A stretch of text that one font draws; without a font, one character that none has. */
export interface Run {
  text: string;
  font: Font | undefined;
}

async function loadFont(root: string, subset: string, weight: number): Promise<Font> {
  const font = create(await readFile(join(root, FILES, `be-vietnam-pro-${subset}-${weight}-normal.woff`)));
  if ('fonts' in font) throw new TypeError('a collection of fonts, where one was expected');
  return font;
}

/** Reads one weight of the site's font. @param root absolute path of the project. */
export async function loadFace(root: string, weight: 400 | 700): Promise<Face> {
  const [first, ...rest] = SUBSETS;
  const fonts = [loadFont(root, first, weight), ...rest.map((subset) => loadFont(root, subset, weight))] as const;
  const [font, ...others] = await Promise.all(fonts);
  if (!font) throw new TypeError('no font');
  return { fonts: [font, ...others] };
}

function fontFor(character: string, { fonts }: Face): Font | undefined {
  return fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/** Splits a text where another font takes over. */
export function runsOf(text: string, face: Face): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const font = fontFor(character, face);
    const last = runs.at(-1);
    if (last?.font && last.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}
