import { z } from 'astro/zod';
import { shortMarkdown } from '../document/short-markdown.ts';
import { LABEL_TO_WRITE } from './label-to-write.ts';
import { id, text } from './pieces.ts';

/** Most marks a picture may have: more cannot be told apart on a phone. */
export const MARKS_MAX = 12;
const LABEL_MAX = 160;

/** A coordinate as a fraction of the natural picture: 0 is its left or upper edge, 1 its right or lower one. */
const fraction = z.number().min(0).max(1);

const point = z.tuple([fraction, fraction]);

/** Whether a rectangle ends inside the picture. The sum of two decimals may exceed 1 by the last bit. */
function isInside([x, y, width, height]: readonly [number, number, number, number]): boolean {
  return x + width <= 1.000_001 && y + height <= 1.000_001;
}

/** Left, top, width and height of a rectangle inside the picture. */
const area = z
  .tuple([fraction, fraction, fraction, fraction])
  .refine(([, , width, height]) => width > 0 && height > 0, { params: { rule: 'empty-area' } })
  .refine((numbers) => numbers.some((number) => number > 1) || isInside(numbers), {
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
  .refine((value) => value !== LABEL_TO_WRITE, { params: { rule: 'label-to-write' } })
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

/** The fields of a mark of this kind, for messages; of the commonest where its kind is none. */
export function markFields(kind: string): readonly string[] {
  return Object.keys(Object.hasOwn(MARKS, kind) ? MARKS[kind as keyof typeof MARKS].shape : MARKS.box.shape);
}

/** Whether a mark is shown with a number and a line in the legend. */
export function isNumbered(mark: Mark): mark is Mark & { label: string } {
  return mark.kind !== 'redact' && mark.label !== undefined;
}
