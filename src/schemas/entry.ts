import { z } from 'astro/zod';
import { id, oldAddresses, screenshotId, text } from './pieces.ts';

/** Longest title and description that are taken, in characters: well above what search results show. */
export const TITLE_MAX = 120;
const DESCRIPTION_MAX = 300;

const common = {
  title: text.max(TITLE_MAX),
  description: text.max(DESCRIPTION_MAX),
  topics: z
    .array(id)
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, { params: { rule: 'no-repeats' } }),
  /** YYYY-MM-DD; kept as text so that no time zone moves it. */
  publishedAt: z.iso.date(),
  updatedAt: z.iso.date().optional(),
  author: id.optional(),
  draft: z.boolean().default(false),
  /** Addresses the page had before, in the form they are kept in. */
  aliases: oldAddresses.default([]),
  /** The picture that stands for the page elsewhere; without it, its first figure does. */
  cover: screenshotId.optional(),
};

/** How hard a guide is, with the word readers see. */
export const difficulties = {
  beginner: 'Dễ, cho người mới',
  intermediate: 'Vừa, cho người đã quen một chút',
  advanced: 'Khó, cho người có kinh nghiệm',
} as const;

export type Difficulty = keyof typeof difficulties;

/** The head of a guide: `content/guides/<slug>/index.mdx`. */
export const guideSchema = z.strictObject({
  ...common,
  difficulty: z.enum(['beginner', 'intermediate', 'advanced']).optional(),
  prerequisites: z.array(text).default([]),
});

/** The head of a post: `content/posts/<slug>/index.mdx`. */
export const postSchema = z.strictObject(common);

/** The first figure of a page: a screenshot's id, or a picture beside the file (`./anh.png`) with its words. */
const leadFigure = z.strictObject({ kind: z.enum(['screenshot', 'file']), source: z.string(), alt: z.string() });

export type LeadFigure = z.infer<typeof leadFigure>;

/** The pictures of a page, by what its author wrote: ids of screenshots, addresses of files beside it (`./anh.png`). */
const shownPictures = z.strictObject({
  screenshots: z.array(z.string()),
  /** Alone in their paragraph, so figures. */
  files: z.array(z.string()),
  /** In a line of text. */
  inline: z.array(z.string()),
  lead: leadFigure.optional(),
});

export type ShownPictures = z.infer<typeof shownPictures>;

/**
 * What an entry gets when it is loaded: how long its text is, and its pictures. The minutes are made of the former
 * later, so a new pace needs no new load.
 */
export const measured = { syllables: z.int(), pictures: shownPictures };

export type GuideHead = z.infer<typeof guideSchema>;
export type PostHead = z.infer<typeof postSchema>;
