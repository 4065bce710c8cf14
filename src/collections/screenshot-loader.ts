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

/**
 * Loads the screenshots of the content folder, with the size and hash of each picture. Nothing of a picture itself
 * goes through Astro, which would emit the source of every one that no page uses. Reloads when a file of theirs changes.
 */
export function screenshotLoader(): Loader {
  const { dir } = contentPlace(process.cwd());
  const fill = async ({ store, parseData }: LoaderContext, writing: boolean): Promise<void> => {
    const { screenshots, findings } = loadScreenshots(dir);
    const errors = findings.filter(({ level }) => level !== 'style');
    if (errors.length && !writing) throw new AuthorError(errors);
    const told = new Set(errors.map(({ file }) => file));
    store.clear();
    for (const [id, screenshot] of screenshots) {
      if (told.has(screenshot.source.file)) continue;
      store.set({ id, data: await parseData({ id, data: await screenshotEntry(screenshot) }) });
    }
  };
  return {
    name: 'tung-buoc-screenshots',
    load: async (context: LoaderContext) => {
      const { watcher } = context;
      await fill(context, watcher !== undefined);
      watcher?.add(join(dir, 'screenshots'));
      let timer: NodeJS.Timeout | undefined;
      watcher?.on('all', (_, changed) => {
        if (!changed.startsWith(join(dir, 'screenshots'))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          fill(context, true).catch((error: Error) => context.logger.error(error.message));
        }, SETTLE);
      });
    },
  };
}
