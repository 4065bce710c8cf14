import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeLinkedSite } from '../../../scripts/bench/links-site.ts';
import { checkSite } from '../../../src/links/check.ts';
import { siteAddress } from '../../../src/seo/site-address.ts';
import { folderOf } from '../content-folder.ts';

/** Pages without a text: home and three lists. */
const LISTS = 4;
const LIST_LINKS = 3;

test('a page of the benchmark has the 50 addresses that it says, in 17 KB, and nothing wrong', async () => {
  const dir = join(folderOf({}), 'site');
  const count = 30;
  const bytes = await writeLinkedSite({ dir, count, seed: 1, signal: new AbortController().signal, onPage: () => {} });
  const { site, findings } = checkSite({ dir, contentDir: join(dir, 'none'), address: siteAddress(undefined) });
  expect(findings).toEqual([]);
  expect(site.pages.size).toBe(count + LISTS);
  expect(site.met).toBe(count * 50 + LISTS * (LIST_LINKS + count));
  expect(Math.round(bytes / count / 1000)).toBe(17);
});
