import type { SearchView } from '../../search/hit.ts';
import { ownPages } from '../../search/result-address.ts';
import type { SearchRequest } from '../../search/query/search-view.ts';

/** What the worker answers: no view where a part of the index could not be had. */
interface Answered {
  turn: number;
  view?: SearchView;
}

/** Somebody who waits for an answer. */
interface Waiting {
  resolve(view: SearchView): void;
  reject(error: Error): void;
}

/** Asks our own index, which a worker reads. Where the worker itself did not come, the next question starts another. */
export class SearchClient {
  #worker: Worker | undefined;
  #turn = 0;
  readonly #waiting = new Map<number, Waiting>();

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.#take(data));
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #take({ turn, view }: Answered): void {
    const waiting = this.#waiting.get(turn);
    this.#waiting.delete(turn);
    if (view) waiting?.resolve({ ...view, pages: ownPages(view.pages) });
    else waiting?.reject(new Error('no index'));
  }

  /** The worker itself did not come: nobody will answer. */
  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Error('no worker'));
    this.#waiting.clear();
  }

  /** @throws where the index, or the worker, could not be loaded. */
  ask(request: SearchRequest): Promise<SearchView> {
    this.#worker ??= this.#start();
    this.#turn += 1;
    const turn = this.#turn;
    const answered = new Promise<SearchView>((resolve, reject) => {
      this.#waiting.set(turn, { resolve, reject });
    });
    this.#worker.postMessage({ ...request, turn });
    return answered;
  }
}
