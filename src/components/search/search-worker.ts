import { withBase } from '../../document/addresses.ts';
import { INDEX_FOLDER } from '../../search/parts.ts';
import { IndexReader } from '../../search/query/index-reader.ts';
import { type SearchRequest, searchView } from '../../search/query/search-view.ts';

/** What the page sends: a request with its number. */
export interface Asked extends SearchRequest {
  turn: number;
}

async function fetchPart(name: string): Promise<string> {
  const response = await fetch(withBase(import.meta.env.BASE_URL, `/${INDEX_FOLDER}/${name}`));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.text();
}

const reader = new IndexReader(fetchPart);

// Reading the index takes its time on a slow phone; here it holds up nothing that the reader does.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  searchView(reader, data).then(
    (view) => postMessage({ turn: data.turn, view }),
    () => postMessage({ turn: data.turn }),
  );
});
