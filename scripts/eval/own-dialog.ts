import { type Engine, PATIENCE } from './engine.ts';

/**
 * The search a reader opens from any page, the full text included. The search page loads its code by itself; here
 * everything comes with the question, and so can be weighed.
 * @param url the site's address.
 */
export function ownDialog(url: string): Engine {
  return {
    name: 'Từng Bước',
    open: async (context) => {
      const page = await context.newPage();
      // What the page loads late is not to be taken for something of the search.
      await page.goto(url, { waitUntil: 'networkidle' });
      return page;
    },
    ask: async (page, query) => {
      const dialog = page.locator('[data-search-dialog]');
      if (!(await dialog.isVisible())) await page.keyboard.press('Control+k');
      // The state of the query before is not to be taken for the answer to this one.
      await dialog.evaluate((element) => element.removeAttribute('data-search-state'));
      await dialog.locator('input[type="search"]').fill(query);
      const done = ['complete', 'failed'].map((state) => `[data-search-dialog][data-search-state="${state}"]`);
      await page.waitForSelector(done.join(', '), { timeout: PATIENCE });
      if ((await dialog.getAttribute('data-search-state')) === 'failed') {
        throw new Error(`Ô tìm kiếm báo lỗi khi tìm “${query}”.`);
      }
      const links = dialog.locator('.result-title a');
      return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    },
  };
}
