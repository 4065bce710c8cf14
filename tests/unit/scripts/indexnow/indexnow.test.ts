import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../content-folder.ts';
import { type Ran, run, shown } from '../command.ts';
import { builtSite } from './built.ts';
import { service } from './service.ts';

const HOME = 'https://tung-buoc.test/blog/';
const KEY = 'a1b2c3d4e5f6';
const PAGES = { '': 'Trang chủ', 'huong-dan/mot/': 'Bài một', 'bai-viet/hai/': 'Bài hai' };

interface Options {
  state?: string;
  endpoint?: string;
  send?: boolean;
  key?: string;
}

function indexNow(site: string, { state = '', endpoint = '', send = false, key = KEY }: Options = {}): Promise<Ran> {
  const file = state || join(folderOf({}), 'trang-thai.json');
  const args = [...(send ? ['--send'] : []), ...(endpoint ? ['--endpoint', endpoint] : []), '--state', file, site];
  return run('indexnow.ts', args, site, { INDEXNOW_KEY: key });
}

const newState = (): string => join(folderOf({}), 'sau', 'trang-thai.json');
const url = (path: string): string => `${HOME}${path}`;

// Each run is a process of its own.
describe('npm run indexnow', () => {
  test('only shows what it would send, unless told to send', async () => {
    const { url: endpoint, told } = await service(200);
    const state = newState();
    const ran = await indexNow(builtSite(HOME, PAGES), { state, endpoint });
    expect(ran.code).toBe(0);
    expect(told).toEqual([]);
    expect(existsSync(state)).toBe(false);
    await expect(shown('npm run indexnow', ran)).toMatchFileSnapshot('../../../fixtures/unit/scripts/indexnow.txt');
  });

  test('sends every page at first, then only what is new, changed or gone, then nothing', async () => {
    const { url: endpoint, told } = await service(200, 202);
    const options = { state: newState(), endpoint, send: true };
    await indexNow(builtSite(HOME, PAGES), options);
    const { 'bai-viet/hai/': _, ...rest } = PAGES;
    const after = builtSite(HOME, { ...rest, 'huong-dan/mot/': 'Bài một, đã sửa', 'huong-dan/ba/': 'Bài ba' });
    const ran = await indexNow(after, options);
    const about = { method: 'POST', contentType: 'application/json; charset=utf-8', host: 'tung-buoc.test', key: KEY };
    const keyLocation = `${HOME}${KEY}.txt`;
    expect(told).toEqual([
      { ...about, keyLocation, urlList: Object.keys(PAGES).map(url) },
      { ...about, keyLocation, urlList: ['huong-dan/ba/', 'huong-dan/mot/', 'bai-viet/hai/'].map(url) },
    ]);
    await expect(shown('npm run indexnow -- --send', ran)).toMatchFileSnapshot(
      '../../../fixtures/unit/scripts/indexnow-send.txt',
    );
    expect((await indexNow(after, options)).out).toBe('Không có gì thay đổi từ lần gửi trước.\n');
    expect(told).toHaveLength(2);
  });

  test('of a site that moved tells the new addresses, and nothing of the old host', async () => {
    const { url: endpoint, told } = await service(200);
    const options = { state: newState(), endpoint, send: true };
    await indexNow(builtSite(HOME, PAGES), options);
    await indexNow(builtSite('https://khac.test/', { '': 'Trang chủ' }), options);
    expect(told.at(-1)).toMatchObject({ host: 'khac.test', urlList: ['https://khac.test/'] });
  });

  test('says in Vietnamese what the service does not take, and what to do', async () => {
    const parts: string[] = [];
    for (const status of [400, 403, 404, 422, 429, 503]) {
      const { url: endpoint } = await service(status);
      const state = newState();
      const ran = await indexNow(builtSite(HOME, PAGES), { state, endpoint, send: true });
      expect([ran.code, existsSync(state)]).toEqual([2, false]);
      parts.push(shown(`npm run indexnow -- --send   # ${status}`, { ...ran, out: '' }));
    }
    const unreachable = await indexNow(builtSite(HOME, PAGES), { endpoint: 'http://127.0.0.1:9/indexnow', send: true });
    parts.push(shown('npm run indexnow -- --send   # không có máy chủ', { ...unreachable, out: '' }));
    await expect(parts.join('\n')).toMatchFileSnapshot('../../../fixtures/unit/scripts/indexnow-refused.txt');
  });

  test('sends nothing for an address that nobody has, without a key or a site, or with a state that is none', async () => {
    const { url: endpoint, told } = await service(200);
    const site = builtSite(HOME, PAGES);
    const state = join(folderOf({ 'a.json': '{"pages": [1]}' }), 'a.json');
    const noPage = builtSite(HOME, PAGES);
    writeFileSync(
      join(noPage, 'sitemap.xml'),
      readFileSync(join(noPage, 'sitemap.xml'), 'utf8').replace('mot/', 'la/'),
    );
    const cases: Readonly<Record<string, Promise<Ran>>> = {
      'địa chỉ mẫu': indexNow(builtSite('https://tung-buoc.example/', PAGES), { endpoint, send: true }),
      'không có khóa': indexNow(site, { endpoint, send: true, key: '' }),
      'khóa sai': indexNow(site, { endpoint, send: true, key: 'ngắn' }),
      'chưa dựng': indexNow(folderOf({}), { endpoint, send: true }),
      'trạng thái hỏng': indexNow(site, { endpoint, send: true, state }),
      'thiếu trang': indexNow(noPage, { endpoint, send: true }),
      'máy nhận sai': indexNow(site, { endpoint: 'ftp://a', send: true }),
    };
    const parts: string[] = [];
    for (const [name, running] of Object.entries(cases)) {
      const ran = await running;
      expect(ran.code, name).toBe(2);
      parts.push(shown(`npm run indexnow -- --send   # ${name}`, ran));
    }
    expect(told).toEqual([]);
    const text = parts.join('\n').replaceAll(/(?:[^\s“]*\/)?tung-buoc-unit-\w+/g, '<thư mục>');
    await expect(text).toMatchFileSnapshot('../../../fixtures/unit/scripts/indexnow-unfit.txt');
  });
});
