import { z } from 'astro/zod';
import { id, isPublishable, text } from './pieces.ts';

/** One topic: what readers and searchers see of it. */
export const topicSchema = z.strictObject({ title: text, description: text });

/** One author; `group` where several people write under one name. */
export const authorSchema = z.strictObject({ name: text, bio: text.optional(), group: z.boolean().optional() });

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

function isMeaning(value: unknown): value is string | string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.length > 0 && all.every((one) => typeof one === 'string' && one.trim() !== '');
}

/** What a short form or another name stands for: one name, or several. */
const meanings = z
  .custom<string | string[]>(isMeaning, { params: { rule: 'meaning' }, abort: true })
  .refine((value) => [value].flat().every(isPublishable), { params: { rule: 'control-characters' } });

/**
 * `content/abbreviations.yaml`: short forms that articles may use, each with its meaning; and under `search` what
 * readers type for something else (`qc`, `fanpage`), which articles still spell out.
 */
export const abbreviationsSchema = z
  .object({
    search: z
      .record(text, meanings)
      .nullish()
      .transform((words) => words ?? {}),
  })
  .catchall(meanings)
  .transform(({ search, ...written }) => ({ written: written as Record<string, string | string[]>, search }));

export type Abbreviations = z.infer<typeof abbreviationsSchema>;
