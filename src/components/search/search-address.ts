/** What a search page's address says. */
export interface SearchState {
  query: string;
  /** Id of a topic; '' for all. */
  topic: string;
}

/** Reads the state out of an address. */
export function stateOf(address: string): SearchState {
  const { searchParams } = new URL(address);
  return { query: searchParams.get('q')?.trim() ?? '', topic: searchParams.get('chu-de') ?? '' };
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

/** Where the history keeps the place in the results. */
const PLACE = 'tbPlace';

function isSame(a: SearchState, b: SearchState): boolean {
  return a.query === b.query && a.topic === b.topic;
}

/**
 * Keeps the address of the search page in step with what is asked, so that it can be shared, reloaded and gone back to:
 * an entry for each question that was submitted, and one for what is being typed after it.
 */
export class SearchHistory {
  #last = stateOf(location.href);
  /** Whether the entry is one to come back to. */
  #isSubmitted = true;

  /** @param isSubmitted by Enter or a button, and not in passing while typing. */
  keep(state: SearchState, isSubmitted: boolean): void {
    if (!isSame(state, this.#last)) {
      const address = addressWith(location.href, state);
      if (this.#isSubmitted) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
      this.#last = { query: state.query, topic: state.topic };
      this.#isSubmitted = false;
    }
    this.#isSubmitted ||= isSubmitted;
  }

  /** Keeps with this entry where the reader is in its results, to be found there again after going back. */
  keepPlace(shown: number): void {
    history.replaceState({ ...history.state, [PLACE]: { shown, top: scrollY } }, '');
  }

  /** Where the reader was when they left this entry; undefined where they come to it anew. */
  place(): { shown: number; top: number } | undefined {
    const kept: unknown = history.state?.[PLACE];
    if (kept === null || typeof kept !== 'object' || !('shown' in kept) || !('top' in kept)) return undefined;
    return { shown: Number(kept.shown), top: Number(kept.top) };
  }

  /** Calls back when the reader comes to another entry. A change of the fragment alone (the skip link) is none. */
  onReturn(show: (state: SearchState) => void): void {
    addEventListener('popstate', () => {
      const state = stateOf(location.href);
      if (isSame(state, this.#last)) return;
      this.#last = state;
      this.#isSubmitted = true;
      show(state);
    });
  }
}
