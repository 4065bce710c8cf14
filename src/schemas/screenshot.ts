import { z } from 'astro/zod';
import { shortMarkdown } from '../document/short-markdown.ts';
import { id, text } from './pieces.ts';

/** Most marks a picture may have: more cannot be told apart on a phone. */
export const MARKS_MAX = 12;
const ALT_MAX = 300;
const LABEL_MAX = 160;

/** The pictures that are taken as sources, by their ending. */
export const PICTURE_NAME = /^[\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|webp|avif)$/i;

/** A coordinate as a fraction of the natural picture: 0 is its left or upper edge, 1 its right or lower one. */
const fraction = z.number().min(0).max(1);

const point = z.tuple([fraction, fraction]);

/** Left, top, width and height of a rectangle inside the picture. */
const area = z
  .tuple([fraction, fraction, fraction, fraction])
  .refine(([, , width, height]) => width > 0 && height > 0, { params: { rule: 'empty-area' } })
  // The sum of two decimals may exceed 1 by the last bit.
  .refine(([x, y, width, height]) => x + width <= 1.000_001 && y + height <= 1.000_001, {
    params: { rule: 'area-outside' },
  });

/** Where the badge of a mark stands: on which corner or edge of its box, or on which side of its point. */
export const PLACES = [
  'top-left',
  'top',
  'top-right',
  'right',
  'bottom-right',
  'bottom',
  'bottom-left',
  'left',
] as const;

export type Place = (typeof PLACES)[number];

/** Short Markdown: text, `**strong**`, `*em*` and code, on one line. */
const label = text
  .max(LABEL_MAX)
  .refine((value) => !/\n/.test(value), { params: { rule: 'one-line' } })
  .refine((value) => shortMarkdown(value) !== undefined, { params: { rule: 'short-markdown' } });

const common = { id: id.optional(), place: z.enum(PLACES).optional() };

/** The fields of each kind of mark. */
const MARKS = {
  pin: z.strictObject({ kind: z.literal('pin'), at: point, label, ...common }),
  box: z.strictObject({ kind: z.literal('box'), area, label, ...common }),
  arrow: z.strictObject({ kind: z.literal('arrow'), from: point, to: point, label, ...common }),
  spotlight: z.strictObject({ kind: z.literal('spotlight'), area, label: label.optional(), ...common }),
  redact: z.strictObject({ kind: z.literal('redact'), area, id: id.optional() }),
};

/** One mark over a picture. Those with a label are numbered, in the order of the list. */
export const markSchema = z.discriminatedUnion('kind', [
  MARKS.pin,
  MARKS.box,
  MARKS.arrow,
  MARKS.spotlight,
  MARKS.redact,
]);

export type Mark = z.infer<typeof markSchema>;

/** Looks like the name of a file or a camera's number, and tells somebody who does not see the picture nothing. */
export function isFileNameLike(alt: string): boolean {
  return (
    /\.(?:png|jpe?g|webp|avif|gif)\s*$/i.test(alt) ||
    /^(?:img|dsc|pxl|image|picture|photo|screen[ _-]?shot|screenshot from|ảnh chụp màn hình|ảnh chụp|hình ảnh|ảnh|anh|hình)?(?:[\s\d_.,:()-]|at|lúc|am|pm)*$/i.test(
      alt.normalize('NFC'),
    ) ||
    /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/i.test(alt)
  );
}

/** What a picture shows, for those who do not see it. */
const alt = text
  .max(ALT_MAX)
  .refine((value) => value === '' || !isFileNameLike(value), { params: { rule: 'file-name-alt' } });

/** A picture in the folder of its set: a bare file name. */
const picture = z
  .string()
  .refine((value) => !/[/\\]/.test(value), { params: { rule: 'outside-set' }, abort: true })
  .refine((value) => PICTURE_NAME.test(value), { params: { rule: 'picture-name' } });

function repeatedId(marks: readonly Mark[], at: number): boolean {
  const own = marks[at]?.id;
  return own !== undefined && marks.findIndex(({ id: other }) => other === own) < at;
}

/** `content/screenshots/<set>/<name>.yaml`: what is known of one picture. */
export const screenshotSchema = z.strictObject({
  image: picture,
  /** The same screen in dark colours, of the same size; marks hold for both. */
  imageDark: picture.optional(),
  alt,
  caption: text,
  /** Drawn, not captured; the page says so. */
  illustration: z.boolean().default(false),
  capturedAt: z.iso.date().optional(),
  product: text.optional(),
  marks: z
    .array(markSchema)
    .max(MARKS_MAX)
    .superRefine((marks, context) => {
      for (const at of marks.keys()) {
        if (repeatedId(marks, at))
          context.addIssue({ code: 'custom', path: [at, 'id'], params: { rule: 'repeated-id' } });
      }
    })
    .default([]),
});

/** The fields that may stand in a screenshot's file (`path` empty) or in one of its marks. */
export function screenshotFields(value: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(screenshotSchema.shape);
  const kind = value !== null && typeof value === 'object' && 'kind' in value ? String(value.kind) : '';
  return Object.keys(Object.hasOwn(MARKS, kind) ? MARKS[kind as keyof typeof MARKS].shape : MARKS.box.shape);
}

export type ScreenshotData = z.infer<typeof screenshotSchema>;

/** What a screenshot gets when it is loaded: the facts of its files. */
export const pictureFactsSchema = z.strictObject({
  /** Absolute path of the source. */
  path: z.string(),
  /** Part of the built file's name: ASCII, from the source's. */
  name: z.string(),
  /** Of the source's bytes; hex. */
  hash: z.string(),
  /** Natural size in pixels, upright. */
  width: z.int(),
  height: z.int(),
  /** Moves: built as WebP only, whole. */
  animated: z.boolean(),
  /** Pixels of the picture for each CSS pixel of the screen it shows: 1, 2 or 3. */
  ratio: z.number(),
});

export type PictureFacts = z.infer<typeof pictureFactsSchema>;

/** A screenshot as the data store keeps it. */
export const loadedScreenshotSchema = screenshotSchema.extend({
  picture: pictureFactsSchema,
  dark: pictureFactsSchema.optional(),
});

export type Screenshot = z.infer<typeof loadedScreenshotSchema>;

/** Set and name -> screenshot. */
export type Screenshots = Readonly<Record<string, Screenshot>>;

/** Whether a mark is shown with a number and a line in the legend. */
export function isNumbered(mark: Mark): mark is Mark & { label: string } {
  return mark.kind !== 'redact' && mark.label !== undefined;
}

/** The screenshot of an id; undefined for one that is not there (`constructor` is none, though every object has it). */
export function screenshotOf<T>(screenshots: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(screenshots, id) ? screenshots[id] : undefined;
}
