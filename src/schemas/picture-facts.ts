import { z } from 'astro/zod';

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
