import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../../collections/check.ts';
import { formatFindings } from '../../document/format-finding.ts';
import { withBase } from '../../document/addresses.ts';
import { INDEX_FOLDER } from '../parts.ts';
import { contentIndex } from './content-index.ts';
import { searchPages } from './search-pages.ts';

/** What stands behind the base path and the folder of the index in an address: the name of a part; undefined for any other address. */
function partName(address: string | undefined, base: string): string | undefined {
  const folder = withBase(base, `/${INDEX_FOLDER}/`);
  const path = address?.split('?')[0] ?? '';
  const name = path.startsWith(folder) ? path.slice(folder.length) : '';
  return /^[\w.-]+$/.test(name) ? name : undefined;
}

function send(response: ServerResponse, name: string, text: string | undefined): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  response.writeHead(text === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text ?? '');
}

/** The index of a content folder as it is now, drafts too. */
async function currentIndex(dir: string, tell: (text: string) => void): Promise<Map<string, string>> {
  const checked = checkFolder(dir);
  // No page shows what is wrong in this table.
  const wrong = checked.findings.filter(({ file }) => file.endsWith('abbreviations.yaml'));
  if (wrong.length) tell(`\n${formatFindings(wrong)}`);
  return contentIndex(checked.folder, await searchPages(checked, true));
}

/**
 * While writing: serves the search index of the content folder, made when it is first asked for and again after a
 * change. The pages' whole text is searched on the built site alone.
 * @param dir absolute path of the content folder. @param base the site's base path.
 */
export function searchWhileWriting(dir: string, base: string): AstroIntegration {
  let parts: Promise<Map<string, string>> | undefined;
  const setup: AstroIntegration['hooks']['astro:server:setup'] = ({ server, logger }) => {
    server.watcher.on('all', (_, path) => {
      if (path.startsWith(dir + sep)) parts = undefined;
    });
    server.middlewares.use((request, response, next) => {
      const name = partName(request.url, base);
      if (name === undefined) return next();
      parts ??= currentIndex(dir, (text) => logger.warn(text));
      return void parts.then((made) => send(response, name, made.get(name))).catch(next);
    });
  };
  return { name: 'search-while-writing', hooks: { 'astro:server:setup': setup } };
}
