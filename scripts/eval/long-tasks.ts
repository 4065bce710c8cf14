import type { Page } from 'playwright-core';

/** Where the page keeps the count. */
const KEPT = 'longTasks';

/** Starts counting what keeps the main thread of a page busy for more than 50 ms. */
export async function countLongTasks(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const { dataset } = document.documentElement;
    dataset[name] = '0';
    const observer = new PerformanceObserver((list) => {
      dataset[name] = String(Number(dataset[name]) + list.getEntries().length);
    });
    observer.observe({ type: 'longtask' });
  }, KEPT);
}

/** How many there were since counting started. */
export async function longTasks(page: Page): Promise<number> {
  return page.evaluate((name) => Number(document.documentElement.dataset[name]), KEPT);
}
