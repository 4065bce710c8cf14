import { z } from 'astro/zod';
import type { Comments, Feedback } from '../site.ts';

/** The choices of `site.ts` that an owner writes by hand and that a page would take as they are. */
export interface SiteChoices {
  feedback: Feedback | undefined;
  comments: Comments | undefined;
}

const text = z.string().trim().min(1);

/** Each choice with what it must look like, and one that is right. */
const CHOICES = {
  feedback: {
    schema: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('mail'), address: z.email() }),
      z.strictObject({ kind: z.literal('issue'), url: z.url({ protocol: /^https?$/ }) }),
    ]),
    example: "{ kind: 'mail', address: 'ten@ten-mien.vn' }",
  },
  comments: {
    schema: z.strictObject({
      provider: z.literal('giscus'),
      repo: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
      repoId: text,
      category: text,
      categoryId: text,
    }),
    example: "{ provider: 'giscus', repo: 'ten/kho', repoId: '…', category: '…', categoryId: '…' }, đủ năm phần",
  },
} as const satisfies Record<keyof SiteChoices, { schema: z.ZodType; example: string }>;

/** What is wrong in the choices of `site.ts`, a sentence each, in Vietnamese; none where all is well. A choice not made is right. */
export function choiceProblems(choices: SiteChoices): string[] {
  const names = Object.keys(CHOICES) as (keyof SiteChoices)[];
  const made = names.filter((name) => choices[name] !== undefined);
  const wrong = made.filter((name) => !CHOICES[name].schema.safeParse(choices[name]).success);
  return wrong.map((name) => `Lựa chọn ${name} trong src/site.ts chưa đúng. Cách sửa: viết ${CHOICES[name].example}.`);
}
