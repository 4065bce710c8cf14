import type { AstroIntegration } from 'astro';
import { checkFolder } from '../../collections/check.ts';
import { INDEX_FOLDER } from '../parts.ts';
import { contentIndex } from './content-index.ts';

/**
 * While writing: serves the search index of the content folder as it is now, drafts too. It is made when it is first
 * asked for and again after a change. The pages' whole text is searched on the built site alone.
 * @param dir absolute path of the content folder.
 */
export function searchWhileWriting(dir: string): AstroIntegration {
  let parts: Promise<Map<string, string>> | undefined;
  const index = (): Promise<Map<string, string>> => {
    parts ??= contentIndex(checkFolder(dir), true);
    return parts;
  };
  return {
    name: 'search-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(dir)) parts = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const [, name] = request.url?.split('?')[0]?.split(`/${INDEX_FOLDER}/`) ?? [];
          if (name === undefined) return next();
          return void index().then(
            (made) => {
              const text = made.get(decodeURIComponent(name));
              response.writeHead(text === undefined ? 404 : 200, {
                'content-type': name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
                'cache-control': 'no-store',
              });
              response.end(text ?? '');
            },
            (error: unknown) => next(error),
          );
        });
      },
    },
  };
}
