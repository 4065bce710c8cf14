import type { SearchView } from '../../search/hit.ts';
import type { SearchRequest } from '../../search/query/search-view.ts';

/** What the worker answers: no view where a part of the index could not be had. */
interface Answered {
  turn: number;
  view?: SearchView;
}

/** Asks our own index, which a worker reads. After a failure the next question starts anew. */
export class SearchClient {
  #worker: Worker | undefined;
  #turn = 0;
  readonly #waiting = new Map<number, PromiseWithResolvers<SearchView>>();

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => this.#take(data));
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #take({ turn, view }: Answered): void {
    const waiting = this.#waiting.get(turn);
    this.#waiting.delete(turn);
    if (view) waiting?.resolve(view);
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
    const waiting = Promise.withResolvers<SearchView>();
    this.#waiting.set(this.#turn, waiting);
    this.#worker.postMessage({ ...request, turn: this.#turn });
    return waiting.promise;
  }
}
