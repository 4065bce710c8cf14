import { z } from 'astro/zod';
import { alt } from './alt.ts';
import { type Mark, markFields, markSchema, MARKS_MAX } from './mark.ts';
import { pictureFactsSchema } from './picture-facts.ts';
import { text } from './pieces.ts';

/** The pictures that are taken as sources, by their ending. */
export const PICTURE_NAME = /^[\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|webp|avif)$/i;

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
  return markFields(kind);
}

export type ScreenshotData = z.infer<typeof screenshotSchema>;

/** A screenshot as the data store keeps it. */
export const loadedScreenshotSchema = screenshotSchema.extend({
  picture: pictureFactsSchema,
  dark: pictureFactsSchema.optional(),
});

export type Screenshot = z.infer<typeof loadedScreenshotSchema>;

/** Set and name -> screenshot. */
export type Screenshots = Readonly<Record<string, Screenshot>>;

/** The screenshot of an id; undefined for one that is not there (`constructor` is none, though every object has it). */
export function screenshotOf<T>(screenshots: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(screenshots, id) ? screenshots[id] : undefined;
}
