import { z } from 'astro/zod';
import { addressKey, readOldAddress } from '../document/old-address.ts';
import { harmfulCharacters } from '../vietnamese/control-characters.ts';
import { slug } from '../vietnamese/slug.ts';

/** Whether a text has nothing that would act on the lists, feeds and terminals it is shown in. */
export function isPublishable(value: string): boolean {
  return harmfulCharacters(value, true).length === 0;
}

/** Splits first: a pattern with the white space around each line end would try every blank of a long row of them. */
function onOneLine(value: string): string {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  return lines.length > 1 ? lines.filter(Boolean).join(' ') : value;
}

/**
 * A non-empty piece of text on one line, without control characters; white space at both ends is dropped. YAML may fold
 * it over several lines, but in a list or a log each line would begin anew.
 */
export const text = z
  .string()
  .trim()
  .overwrite(onOneLine)
  .min(1)
  .refine(isPublishable, { params: { rule: 'control-characters' } });

/** Longest id, in characters: a folder of the built site is named after it, and files with longer names. */
export const ID_MAX = 150;

/** An id that stands in an address: a-z, 0-9 and single hyphens. */
export const id = z
  .string()
  .refine((value) => value !== '' && value === slug(value), { params: { rule: 'ascii-id' } })
  .refine((value) => value.length <= ID_MAX, { params: { rule: 'long-id' } });

/** The id of a screenshot: `<set>/<name>`, each an id. */
export const screenshotId = z.string().refine(
  (value) => {
    const parts = value.split('/');
    return parts.length === 2 && parts.every((part) => part !== '' && part === slug(part));
  },
  { params: { rule: 'screenshot-id' } },
);

/** An address that a page had before, from the root; given back in the one form it is kept in. */
const oldAddress = z.string().transform((written, context) => {
  const read = readOldAddress(written);
  if ('address' in read) return read.address;
  context.addIssue({ code: 'custom', params: { rule: read.problem } });
  return z.NEVER;
});

/** Old addresses of one page. Two ways of writing one address are a repeat, told at the second. */
export const oldAddresses = z.array(oldAddress).superRefine((addresses, context) => {
  const keys = addresses.map(addressKey);
  for (const [at, key] of keys.entries()) {
    if (keys.indexOf(key) === at) continue;
    context.addIssue({ code: 'custom', path: [at], params: { rule: 'alias-repeated' } });
  }
});
