import type { BrowserContext, Page } from 'playwright-core';

/** A search that runs in a page. */
export interface Engine {
  /** As the table shows it. */
  name: string;
  /** Opens the page that is searched from, with nothing of the search loaded that the page does not load by itself. */
  open(context: BrowserContext): Promise<Page>;
  /** Asks, and gives the addresses of the found pages, from the root, the best first. @throws where there is no answer. */
  ask(page: Page, query: string): Promise<string[]>;
}

/** Pages that are looked at. */
export const LOOKED_AT = 5;

/** How long an answer may take before the run is given up, in ms. */
export const PATIENCE = 60_000;
