import { withBase } from '../../document/addresses.ts';
import { INDEX_FOLDER, MANIFEST } from '../../search/parts.ts';
import { IndexReader } from '../../search/query/index-reader.ts';
import { type SearchRequest, searchView } from '../../search/query/search-view.ts';
import type { SearchView } from '../../search/hit.ts';

/** What the page sends: a request with its number. */
export interface Asked extends SearchRequest {
  turn: number;
}

async function fetchPart(name: string): Promise<string> {
  // All parts but the manifest carry the version in their name; it alone must not be an old one.
  const cache = name === MANIFEST ? 'no-cache' : 'default';
  const response = await fetch(withBase(import.meta.env.BASE_URL, `/${INDEX_FOLDER}/${name}`), { cache });
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.text();
}

let reader = new IndexReader(fetchPart);

/** Answers, or begins once more with a new manifest: the site may have been built anew since this page was opened. */
async function view(request: SearchRequest): Promise<SearchView> {
  try {
    return await searchView(reader, request);
  } catch {
    reader = new IndexReader(fetchPart);
    return searchView(reader, request);
  }
}

// Reading the index takes its time on a slow phone; here it holds up nothing that the reader does.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  view(data).then(
    (made) => postMessage({ turn: data.turn, view: made }),
    (error: unknown) => {
      // The reader is told that it failed; why is for whoever looks.
      console.error(error);
      postMessage({ turn: data.turn });
    },
  );
});
