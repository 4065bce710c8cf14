import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Response } from 'playwright-core';

/** What was fetched, in bytes of Brotli. */
export interface Load {
  /** Code and index, but for what is of the full text. */
  search: number;
  /** Code and index of the search in the pages' whole text. */
  fullText: number;
  /** Pictures beside results. */
  pictures: number;
}

/** Where our site keeps what belongs to its full text. */
const FULL_TEXT = /^\/pagefind\//;

/** The body of a response; a large one, which the browser has let go of, is asked for once more. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  try {
    return await response.body();
  } catch {
    return new Uint8Array(await (await fetch(response.url())).arrayBuffer());
  }
}

/** Weighs bodies; what it has weighed once at an address it knows. */
export class Scale {
  readonly #known = new Map<string, Promise<number>>();

  /** The size of a response's body as Brotli, whatever it came as. */
  weigh(response: Response): Promise<number> {
    const known = this.#known.get(response.url());
    if (known) return known;
    const weight = bodyOf(response).then((body) => brotliCompressSync(body).length);
    this.#known.set(response.url(), weight);
    return weight;
  }
}

function kindOf(response: Response, hasFullText: boolean): keyof Load {
  if (response.request().resourceType() === 'image') return 'pictures';
  return hasFullText && FULL_TEXT.test(new URL(response.url()).pathname) ? 'fullText' : 'search';
}

/** Keeps count of what a browser context fetches, workers included, each address once. */
export class Traffic {
  readonly #seen = new Set<string>();
  readonly #scale: Scale;
  readonly #hasFullText: boolean;
  #waiting: Promise<readonly [keyof Load, number]>[] = [];

  /** @param hasFullText whether Pagefind is only the full text behind another index. */
  constructor(context: BrowserContext, scale: Scale, hasFullText: boolean) {
    this.#scale = scale;
    this.#hasFullText = hasFullText;
    context.on('response', (response) => this.#add(response));
  }

  #add(response: Response): void {
    if (this.#seen.has(response.url())) return;
    this.#seen.add(response.url());
    const kind = kindOf(response, this.#hasFullText);
    const weighed = this.#scale.weigh(response).then((bytes) => [kind, bytes] as const);
    // A failure is told when it is taken; until then nobody listens.
    weighed.catch(() => {});
    this.#waiting.push(weighed);
  }

  /** What came since the last call. */
  async take(): Promise<Load> {
    const load: Load = { search: 0, fullText: 0, pictures: 0 };
    for (const [kind, bytes] of await Promise.all(this.#waiting.splice(0))) load[kind] += bytes;
    return load;
  }
}
