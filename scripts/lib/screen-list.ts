import { globSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../src/document/nearest.ts';
import { WrongOption } from './text-options.ts';

/** A screen that is drawn, and the two files its picture is. */
export interface Screen {
  /** `<set>/<name>`. */
  id: string;
  /** Absolute path of the HTML it is drawn from. */
  html: string;
  /** Absolute path of the picture. */
  png: string;
  /** Absolute path of the file that describes the picture. */
  yaml: string;
}

/**
 * Finds the screens to draw, in the order of their names.
 * @param from the folder with the HTML files. @param content the folder whose `screenshots/` the pictures are for.
 * @param asked names of screens or of whole sets; empty for all.
 * @throws WrongOption where a name is not known.
 */
export function findScreens(from: string, content: string, asked: readonly string[]): Screen[] {
  const ids = globSync('*/*.html', { cwd: from })
    .map((path) => path.replaceAll('\\', '/').replace(/\.html$/, ''))
    .sort();
  const belongs = (id: string, name: string): boolean => id === name || id.startsWith(`${name}/`);
  for (const name of asked) {
    if (ids.some((id) => belongs(id, name))) continue;
    const guess = nearest(name, ids);
    throw new WrongOption(
      `Không có màn hình nào tên là “${name}” trong scripts/screens/.${guess ? ` Có phải bạn muốn viết ${guess}?` : ''}`,
    );
  }
  return ids
    .filter((id) => asked.length === 0 || asked.some((name) => belongs(id, name)))
    .map((id) => {
      const picture = join(content, 'screenshots', id);
      return { id, html: join(from, `${id}.html`), png: `${picture}.png`, yaml: `${picture}.yaml` };
    });
}
