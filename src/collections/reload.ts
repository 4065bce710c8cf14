import type { AstroIntegration } from 'astro';

/** Editors write a file in more than one go; a page asked for in between would see half of it. */
const SETTLE = 120;

/**
 * While writing: shows every change of the content folder in the browser, also one that the collections refuse
 * (its page then says what is wrong) and one in a table or a picture.
 * @param dir absolute path of the content folder.
 */
export function reloadOnContent(dir: string): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(dir);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(dir)) return;
          clearTimeout(timer);
          timer = setTimeout(() => server.ws.send({ type: 'full-reload' }), SETTLE);
        });
      },
    },
  };
}
