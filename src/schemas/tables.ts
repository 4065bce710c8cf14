import { z } from 'astro/zod';
import { id, text } from './pieces.ts';

/** One topic: what readers and searchers see of it. */
export const topicSchema = z.strictObject({ title: text, description: text });

/** One author. */
export const authorSchema = z.strictObject({ name: text, bio: text.optional() });

/** One label of the described product's interface; `vi` only where the Vietnamese label is certain. */
export const labelSchema = z.strictObject({ en: text, vi: text.optional(), where: text });

/** What a row gets when it is loaded: its place in its file, because the data store keeps none. */
export const placed = { place: z.int() };

/** `content/topics.yaml`: id -> topic. */
export const topicsSchema = z.record(id, topicSchema);

/** `content/authors.yaml`: id -> author. */
export const authorsSchema = z.record(id, authorSchema);

/** `content/interface.yaml`: the labels. */
export const interfaceSchema = z.array(labelSchema);

export type Topics = z.infer<typeof topicsSchema>;
export type Authors = z.infer<typeof authorsSchema>;
export type Labels = z.infer<typeof interfaceSchema>;
