import { expect, test } from 'vitest';
import { send } from '../../../../scripts/indexnow/send.ts';
import { afterSending, compare } from '../../../../scripts/indexnow/state.ts';
import { leading, service } from './service.ts';

const HOME = 'https://tung-buoc.test/';
const URLS = Array.from({ length: 20_001 }, (_, at) => `${HOME}${at}/`);

test('ten thousand addresses go at a time, and those that were taken are not sent again', async () => {
  const { url: endpoint, told } = await service(200, 202, 429);
  const sender = { endpoint, home: HOME, key: 'a1b2c3d4' };
  const first = await send(URLS, sender);
  expect(told.map(({ urlList }) => urlList.length)).toEqual([10_000, 10_000, 1]);
  expect(first.taken).toEqual(URLS.slice(0, 20_000));
  expect(first.problem).toContain('Máy chủ trả lời 429: ');
  const now = new Map(URLS.map((url) => [url, 'mới']));
  const rest = compare(afterSending(new Map(), now, first.taken), now, HOME);
  expect(rest).toEqual({ added: URLS.slice(20_000), changed: [], gone: [] });
});

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not taken for an answer', async (status) => {
  const elsewhere = await service(200);
  const { url: endpoint } = await leading(status, elsewhere.url);
  const { taken, problem } = await send([HOME], { endpoint, home: HOME, key: 'a1b2c3d4' });
  expect([taken, elsewhere.told]).toEqual([[], []]);
  expect(problem).toBe(
    `Máy chủ trả lời ${status}: nơi nhận đã chuyển đi chỗ khác. Cách sửa: viết địa chỉ mới sau --endpoint.`,
  );
});

test('what is gone and was told is forgotten, what is left over stays as it was', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ]);
  const now = new Map([
    ['a', '2'],
    ['b', '2'],
  ]);
  expect(Object.fromEntries(afterSending(before, now, ['a', 'c']))).toEqual({ a: '2', b: '1' });
});
