/** What a search page's address says. */
export interface SearchState {
  query: string;
  /** Id of a topic; '' for all. */
  topic: string;
}

/** Reads the state out of an address. */
export function stateOf(address: string): SearchState {
  const { searchParams } = new URL(address);
  return { query: searchParams.get('q') ?? '', topic: searchParams.get('chu-de') ?? '' };
}

/** The address with another state; nothing else of it changes. */
export function addressWith(address: string, { query, topic }: SearchState): string {
  const url = new URL(address);
  for (const [name, value] of [
    ['q', query],
    ['chu-de', topic],
  ] as const) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
