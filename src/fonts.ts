const FILES = './node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro';

/** The characters each subset holds, as the font's own package lists them. A page in Vietnamese loads both. */
const SUBSETS = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

function variant(subset: keyof typeof SUBSETS, weight: 400 | 700) {
  const src: [string] = [`${FILES}-${subset}-${weight}-normal.woff2`];
  const unicodeRange = SUBSETS[subset].split(',') as [string, ...string[]];
  return { weight, style: 'normal' as const, src, unicodeRange, display: 'swap' as const };
}

/** The four files of Be Vietnam Pro the site serves itself: two weights, two subsets, 67 kB in all. */
export const fontVariants: [ReturnType<typeof variant>, ...ReturnType<typeof variant>[]] = [
  variant('vietnamese', 400),
  variant('latin', 400),
  variant('vietnamese', 700),
  variant('latin', 700),
];

/** A file of a font as Astro serves it. */
interface ServedFont {
  src: readonly { url: string }[];
  weight?: string | undefined;
}

/**
 * The addresses of the files for running text, which every page needs at once. @param served what `fontData` of
 * `astro:assets` has of a font.
 */
export function textFontFiles(served: readonly ServedFont[]): string[] {
  return served.filter(({ weight }) => weight === '400').flatMap(({ src }) => src.map(({ url }) => url));
}
