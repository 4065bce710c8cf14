import { expect, test } from 'vitest';
import { FullText, type Pagefind } from '../../../../src/components/search/full-text.ts';
import { found } from '../../search/full-text/found-page.ts';

const WANTED = { words: 'pixel', isPhrase: false };

/** An engine that answers when it is let, and what it was told. */
function engine() {
  const answer = Promise.withResolvers<{ results: [] }>();
  const told = { isDestroyed: false };
  const pagefind: Pagefind = {
    options: async () => {},
    search: () => answer.promise,
    destroy: async () => {
      told.isDestroyed = true;
    },
  };
  return { pagefind, told, ...answer };
}

test('a question that fails late takes away no engine but the one it asked', async () => {
  const [first, second] = [engine(), engine()];
  // The second question of the first engine is still under way when the first has failed and is asked again.
  let asked = 0;
  const late = Promise.withResolvers<{ results: [] }>();
  const both: Pagefind = {
    ...first.pagefind,
    search: () => {
      asked += 1;
      return asked === 1 ? first.pagefind.search('') : late.promise;
    },
  };
  const loaded = [both, second.pagefind];
  const tries: number[] = [];
  const text = new FullText('/', async (_, count) => {
    tries.push(count);
    const next = loaded.shift();
    if (!next) throw new Error('loaded once more');
    return next;
  });
  const early = text.find(WANTED, new Set());
  const slow = text.find(WANTED, new Set());
  first.reject(new Error('no network'));
  await expect(early).rejects.toThrow('no network');
  expect(first.told.isDestroyed).toBe(true);
  const again = text.find(WANTED, new Set());
  late.reject(new Error('no network, told late'));
  await expect(slow).rejects.toThrow('told late');
  expect(second.told.isDestroyed).toBe(false);
  second.resolve({ results: [] });
  expect(await again).toEqual([]);
  expect(await text.find(WANTED, new Set())).toEqual([]);
  expect(tries).toEqual([0, 1]);
});

test('a page that would lead out of the site is not shown', async () => {
  const page = found({ title: 'pixel', text: 'pixel' });
  const urls = [
    '/ten/pixel/',
    'javascript:alert(1)',
    '//may.vn/ten/',
    '/khac/pixel/',
    '/ten//may.vn/',
    '/ten/../khac/',
  ];
  const data = urls.map((url) => ({
    id: url,
    data: async () => ({ ...page, url, meta: { ...page.meta, image: url } }),
  }));
  const engine: Pagefind = {
    options: async () => {},
    search: async () => ({ results: data }),
    destroy: async () => {},
  };
  const shown = await new FullText('/ten/', async () => engine).find(WANTED, new Set());
  expect(shown.map(({ address, thumbnail }) => [address, thumbnail])).toEqual([['/pixel/', '/pixel/']]);
});
