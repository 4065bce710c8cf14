import { afterEach, expect, test, vi } from 'vitest';
import type { Asked } from '../../../../src/components/search/search-worker.ts';
import { partsOf } from '../../search/library.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the manifest is never taken from the browser’s cache unasked; the other parts, named by version, may be', async () => {
  const parts = partsOf([{ title: 'Tạo trang bán hàng' }]);
  const caches = new Map<string, RequestCache | undefined>();
  const answered = Promise.withResolvers<unknown>();
  let ask: (event: { data: Asked }) => void = () => {};
  vi.stubGlobal('addEventListener', (_: string, listener: typeof ask) => {
    ask = listener;
  });
  vi.stubGlobal('postMessage', answered.resolve);
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit = {}) => {
    const name = address.split('/').at(-1) ?? '';
    caches.set(name, cache);
    return new Response(parts.get(name));
  });
  await import('../../../../src/components/search/search-worker.ts');
  ask({ data: { turn: 1, query: 'trang', topic: '', most: 10 } });
  expect(await answered.promise).toMatchObject({ turn: 1, view: { total: 1 } });
  const [[manifest, ...others], [first, ...rest]] = [[...caches.keys()], [...caches.values()]];
  expect([manifest, first]).toEqual(['muc-luc.json', 'no-cache']);
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(rest)).toEqual(new Set(['default']));
});
