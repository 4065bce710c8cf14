import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Engine } from './engine.ts';

/** What a reader does on an engine's page. */
export type ReaderWork<T> = (page: Page, context: BrowserContext) => Promise<T>;

/** What went wrong in a profile, as it happens: messages on the console, and requests without an answer. */
function complaintsIn(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  return complaints;
}

/**
 * Opens an engine's page in a fresh profile, with nothing loaded or kept, for as long as work takes.
 * @throws Error that names the engine, and what the browser complained of, where the work fails.
 */
export async function asReader<T>(browser: Browser, engine: Engine, work: ReaderWork<T>): Promise<T> {
  const context = await browser.newContext();
  const complaints = complaintsIn(context);
  try {
    return await work(await engine.open(context), context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error([`${engine.name}: ${reason}`, ...complaints.slice(-5)].join('\n'), { cause: error });
  } finally {
    await context.close();
  }
}
