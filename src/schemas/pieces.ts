import { z } from 'astro/zod';
import { slug } from '../vietnamese/slug.ts';

/** A non-empty piece of text; white space at both ends is dropped. */
export const text = z.string().trim().min(1);

/** An id that stands in an address: a-z, 0-9 and single hyphens. */
export const id = z.string().refine((value) => value !== '' && value === slug(value), { params: { rule: 'ascii-id' } });

/** The id of a screenshot: `<set>/<name>`, each an id. */
export const screenshotId = z.string().refine(
  (value) => {
    const parts = value.split('/');
    return parts.length === 2 && parts.every((part) => part !== '' && part === slug(part));
  },
  { params: { rule: 'screenshot-id' } },
);
