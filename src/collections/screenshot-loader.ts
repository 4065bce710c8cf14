import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AuthorError } from '../document/format-finding.ts';
import { contentPlace } from './content-dir.ts';
import { pictureFacts } from './picture-facts.ts';
import { loadScreenshots, type ScreenshotSource } from './screenshots.ts';

/** Editors and capture tools write a file in more than one go; what is read in between is half of it. */
const SETTLE = 80;

/** A screenshot's data with the facts of its files, as the data store keeps it. */
async function screenshotEntry({ data, picture, dark }: ScreenshotSource): Promise<Record<string, unknown>> {
  return {
    ...data,
    picture: await pictureFacts(picture),
    ...(dark === undefined ? {} : { dark: await pictureFacts(dark) }),
  };
}

/** The rows of the data store. One whose picture cannot be read is left out while writing: the check tells of it. */
async function rows(dir: string, writing: boolean): Promise<[id: string, data: Record<string, unknown>][]> {
  const { screenshots, findings } = loadScreenshots(dir);
  const errors = findings.filter(({ level }) => level !== 'style');
  if (errors.length && !writing) throw new AuthorError(errors);
  const told = new Set(errors.map(({ file }) => file));
  const sound = [...screenshots].filter(([, { source }]) => !told.has(source.file));
  const read = sound.map(async ([id, screenshot]): Promise<[string, Record<string, unknown>][]> => {
    try {
      return [[id, await screenshotEntry(screenshot)]];
    } catch (error) {
      if (writing) return [];
      throw error;
    }
  });
  return (await Promise.all(read)).flat();
}

/** Fills the store anew. Everything is read before anything is changed, so that a page asked for meanwhile finds all. */
async function fill({ store, parseData }: LoaderContext, dir: string, writing: boolean): Promise<void> {
  const parsed = (await rows(dir, writing)).map(async ([id, data]) => ({ id, data: await parseData({ id, data }) }));
  const entries = await Promise.all(parsed);
  store.clear();
  for (const entry of entries) store.set(entry);
}

/**
 * Loads the screenshots of the content folder, with the size and hash of each picture. Nothing of a picture itself
 * goes through Astro, which would emit the source of every one that no page uses. Reloads when a file of theirs changes.
 */
export function screenshotLoader(): Loader {
  const { dir } = contentPlace(process.cwd());
  const folder = join(dir, 'screenshots');
  return {
    name: 'tung-buoc-screenshots',
    load: async (context: LoaderContext) => {
      const { watcher, logger } = context;
      await fill(context, dir, watcher !== undefined);
      watcher?.add(folder);
      let timer: NodeJS.Timeout | undefined;
      // One after another: an older filling must not end after a newer one.
      let last = Promise.resolve();
      const refill = (): void => {
        last = last.then(() => fill(context, dir, true)).catch((error: Error) => logger.error(error.message));
      };
      watcher?.on('all', (_, changed) => {
        if (!changed.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(refill, SETTLE);
      });
    },
  };
}
