const KEY = 'tim-gan-day';
/** How many are kept. */
const MOST = 6;

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, MOST) : [];
  } catch {
    // Storage may be refused (private mode), or hold what is not ours.
    return [];
  }
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // Then nothing is kept.
  }
}

/** The queries that led somewhere, the newest first. They stay in this browser. */
export function recentSearches(): string[] {
  return read();
}

/** Keeps a query that led somewhere. */
export function keepSearch(query: string): void {
  if (query.length > 1) write([query, ...read().filter((other) => other !== query)].slice(0, MOST));
}

/** Forgets all. */
export function forgetSearches(): void {
  write([]);
}
