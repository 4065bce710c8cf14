import { withBase } from '../document/addresses.ts';
import type { PictureFacts } from '../schemas/picture-facts.ts';

/** Widths an AVIF is built in, in pixels: a phone at 1x, at 2x, and the text column at 2x. None is wider than its source. */
const WIDTHS = [480, 800, 1440] as const;

/** The formats a picture is built in, with what the encoder is told. AVIF at effort 2 takes a fifth of the default's time for some 12 % more bytes. */
export const ENCODERS = {
  avif: { quality: 58, effort: 2 },
  webp: { quality: 82 },
} as const;

export type PictureFormat = keyof typeof ENCODERS;

/** One file made of a source picture. */
export interface PictureFile {
  /** The source. */
  facts: PictureFacts;
  format: PictureFormat;
  /** In pixels, with the source's proportions. */
  width: number;
}

/** Stands for the encoders' settings in every file name, so that no cache keeps what older settings made. */
const SETTINGS = Object.values(ENCODERS)
  .map((encoder) => Object.values(encoder).join('.'))
  .join('-');

/** The name of a built file without its ending: the source's own, a hash of its bytes, the settings and the width. */
export function fileName({ facts, width }: Omit<PictureFile, 'format'>): string {
  return `${facts.name}-${facts.hash}-${SETTINGS.replaceAll('.', '')}-${width}`;
}

/** Most pixels WebP takes on a side. */
const SIDE_MAX = 16_383;

/** The widths a picture is built in, smallest first. A very tall one is built narrower, so that WebP takes it. */
function builtWidths({ width, height }: PictureFacts): number[] {
  const widest = Math.min(width, WIDTHS[2], Math.floor((SIDE_MAX * width) / height));
  return [...WIDTHS.filter((each) => each < widest), widest];
}

/** All files that are made of one source picture: AVIF in up to three widths and one WebP, the widest. */
export function pictureFiles(facts: PictureFacts): PictureFile[] {
  const widths = builtWidths(facts);
  const avif = facts.animated ? [] : widths.map((width) => ({ facts, format: 'avif' as const, width }));
  return [...avif, { facts, format: 'webp', width: widths.at(-1) ?? facts.width }];
}

/** A picture as a page names it. */
export interface BuiltPicture {
  /** `srcset` of the AVIF files; '' where there are none. */
  avif: string;
  /** Address of the WebP, which is also what opens as the large picture. */
  src: string;
  /** Size of that WebP in pixels. */
  fullWidth: number;
  fullHeight: number;
  /** Size at which the picture shows things as large as they were on the screen, in CSS pixels. */
  width: number;
  height: number;
}

/** Where the files of a picture will be, and how large they are. @param base the site's base path. */
export function builtPicture(facts: PictureFacts, base: string): BuiltPicture {
  const files = pictureFiles(facts);
  const address = (file: PictureFile): string => withBase(base, `/anh/${fileName(file)}.${file.format}`);
  const avif = files.filter(({ format }) => format === 'avif');
  const webp = files.at(-1);
  const fullWidth = webp?.width ?? facts.width;
  const height = (width: number): number => Math.round((facts.height * width) / facts.width);
  // The sources are never shown larger than they were captured, and a picture of 2x shows at half of its pixels.
  const width = Math.min(Math.round(facts.width / facts.ratio), fullWidth);
  return {
    avif: avif.map((file) => `${address(file)} ${file.width}w`).join(', '),
    src: webp ? address(webp) : '',
    fullWidth,
    fullHeight: height(fullWidth),
    width,
    height: height(width),
  };
}
