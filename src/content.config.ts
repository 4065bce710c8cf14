import { defineCollection } from 'astro:content';
import { entryLoader, tableLoader } from './collections/loaders.ts';
import { screenshotLoader } from './collections/screenshot-loader.ts';
import { guideSchema, measured, postSchema } from './schemas/entry.ts';
import { loadedScreenshotSchema } from './schemas/screenshot.ts';
import { authorSchema, labelSchema, placed, topicSchema } from './schemas/tables.ts';

export const collections = {
  guides: defineCollection({ loader: entryLoader('guide'), schema: guideSchema.extend(measured) }),
  posts: defineCollection({ loader: entryLoader('post'), schema: postSchema.extend(measured) }),
  topics: defineCollection({ loader: tableLoader('topics'), schema: topicSchema.extend(placed) }),
  authors: defineCollection({ loader: tableLoader('authors'), schema: authorSchema.extend(placed) }),
  screenshots: defineCollection({ loader: screenshotLoader(), schema: loadedScreenshotSchema }),
  labels: defineCollection({ loader: tableLoader('interface'), schema: labelSchema.extend(placed) }),
};
