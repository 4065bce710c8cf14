/** The elements of a search box; see SearchResults.astro. */
export interface SearchParts {
  input: HTMLInputElement;
  /** Says how many pages were found. */
  status: HTMLElement;
  /** What else may be done: another query, another try, earlier queries. */
  help: HTMLElement;
  topics: HTMLElement;
  results: HTMLElement;
  /** Shows more of the results. */
  more: HTMLElement;
  textStatus: HTMLElement;
  textResults: HTMLElement;
}

/** Finds the elements of a search box; undefined where one is missing. */
export function searchParts(root: HTMLElement): SearchParts | undefined {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const find = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-search-${name}]`);
  const [status, help, topics, results] = [find('status'), find('help'), find('topics'), find('results')];
  const [more, textStatus, textResults] = [find('more'), find('text-status'), find('text-results')];
  if (!input || !status || !help || !topics || !results || !more || !textStatus || !textResults) return undefined;
  return { input, status, help, topics, results, more, textStatus, textResults };
}
