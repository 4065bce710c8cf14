import type { Page } from 'playwright-core';
import { type Engine, PATIENCE } from './engine.ts';

/** What the search page is to do. */
interface Task {
  query: string;
  /** The states that are waited for; see `SearchBox`. */
  until: readonly string[];
  patience: number;
}

/** How an asked search page answered. */
interface Answer {
  /** The state it came to; '' where it came to none that was waited for. */
  state: string;
  /** From question to answer, in ms. */
  ms: number;
}

/** Asks on the search page as Enter does. Runs in the page, and so uses nothing from around it. */
async function askPage({ query, until, patience }: Task): Promise<Answer> {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  const input = root?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!root || !input?.form) throw new Error('no search page');
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve({ state: '', ms: patience }), patience);
  const observer = new MutationObserver(() => {
    const state = root.dataset['searchState'] ?? '';
    if (until.includes(state)) resolve({ state, ms: performance.now() - start });
  });
  observer.observe(root, { attributeFilter: ['data-search-state'] });
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const start = performance.now();
  input.form.requestSubmit();
  return promise.finally(() => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

async function answerOf(page: Page, query: string, states: readonly string[]): Promise<Answer> {
  const answer = await page.evaluate(askPage, { query, until: [...states, 'failed'], patience: PATIENCE });
  // Where the full text failed, a button to try again stands in place of its results.
  const textFailed = await page.locator('[data-search-page] [data-search-text-results] button').count();
  if (states.includes(answer.state) && textFailed === 0) return answer;
  const stopped = answer.state ? `dừng ở trạng thái “${answer.state}”` : 'chờ quá lâu mà không có kết quả';
  const where = textFailed ? 'không tìm được trong nội dung các bài' : stopped;
  throw new Error(`Trang tìm kiếm báo lỗi khi tìm “${query}”: ${where}.`);
}

/** The addresses of found pages, in order: our own index's, and behind them the full text's. */
function addressesOn(page: Page): Promise<string[]> {
  const titles = page.locator('[data-search-page] .result-title a');
  return titles.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** The site's search page, the full text included. @param url the site's address, with a slash at its end. */
export function ownSearch(url: string): Engine {
  return {
    name: 'Từng Bước',
    open: async (context) => {
      const page = await context.newPage();
      await page.goto(`${url}tim-kiem/`);
      await page.waitForSelector('[data-search-page][data-live]');
      return page;
    },
    ask: async (page, query) => {
      await answerOf(page, query, ['complete']);
      return addressesOn(page);
    },
  };
}

/** How long the search page takes for a query whose parts are all loaded, from question to its own index's answer, in ms. */
export async function answerTime(page: Page, query: string): Promise<number> {
  await answerOf(page, query, ['complete']);
  // Where no full text is searched, the answer is complete at once.
  const { ms } = await answerOf(page, query, ['answered', 'complete']);
  // Else the full text of this query would run into the next.
  await page.waitForSelector('[data-search-page][data-search-state="complete"]', { timeout: PATIENCE });
  return ms;
}
