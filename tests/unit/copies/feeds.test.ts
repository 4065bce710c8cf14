import { describe, expect, test } from 'vitest';
import { feedXml, plannedFeeds } from '../../../src/copies/feeds.ts';
import type { PublishedPage } from '../../../src/collections/published-page.ts';
import { site } from '../../../src/site.ts';
import { readFeed, type ReadFeed } from '../../feed-reader.ts';
import { published, TOPIC } from './published.ts';

const OTHER = { id: 'khac', title: 'Khác', description: 'Chuyện khác.' };
const absolute = (address: string): string => `https://a.vn/ten${address}`;

/** The feed at an address of a site of these pages, read again. */
async function feedOf(
  pages: readonly PublishedPage[],
  address = '/nguon-tin.xml',
  html = '',
  image = '',
): Promise<ReadFeed> {
  const feed = plannedFeeds(pages).find((one) => one.address === address);
  if (!feed) throw new Error(`no feed ${address}`);
  return readFeed(feedXml(feed, absolute, new Map(pages.map((page) => [page.address, { html, image }]))));
}

describe('the feeds of a site', () => {
  test('are one of all and one of each topic that has a page', () => {
    const pages = [published('mot', { topics: [TOPIC, OTHER] }), published('hai')];
    expect(plannedFeeds(pages).map(({ address, pageAddress }) => [address, pageAddress])).toEqual([
      ['/nguon-tin.xml', '/'],
      ['/chu-de/ban-hang/nguon-tin.xml', '/chu-de/ban-hang/'],
      ['/chu-de/khac/nguon-tin.xml', '/chu-de/khac/'],
    ]);
  });

  test('have the newest pages, newest first, and a topic’s only its own', async () => {
    const days = Array.from({ length: 40 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`).slice(0, 31);
    const pages = days.map((publishedAt, at) => published(`bai-${at}`, { publishedAt }));
    const other = published('la', { publishedAt: '2025-01-01', topics: [OTHER] });
    const all = await feedOf([...pages, other]);
    expect(all.entries).toHaveLength(site.feedLength);
    expect(all.entries[0]?.title).toBe('bai-30');
    expect(all.entries.at(-1)?.title).toBe('bai-1');
    const own = await feedOf([...pages, other], '/chu-de/khac/nguon-tin.xml');
    expect(own.entries.map(({ title }) => title)).toEqual(['la']);
    expect(own.id).toBe('https://a.vn/ten/chu-de/khac/nguon-tin.xml');
    expect(own.self).toBe(own.id);
    expect((await feedOf(pages, '/chu-de/ban-hang/nguon-tin.xml')).entries).toHaveLength(site.feedLength);
  });

  test('have no page of a day to come, which feed readers would keep on top', async () => {
    const pages = [published('nam-2062', { publishedAt: '2062-01-05', isFuture: true }), published('nay')];
    const feed = await feedOf(pages);
    expect(feed.entries.map(({ title }) => title)).toEqual(['nay']);
    expect(feed.updated).not.toContain('2062');
    expect((await feedOf(pages.slice(0, 1), '/chu-de/ban-hang/nguon-tin.xml')).entries).toEqual([]);
  });

  test('have pages of one day in one order, however the files come', () => {
    const pages = ['hai', 'mot', 'ba'].map((slug) => published(slug));
    const order = (given: readonly PublishedPage[]) => plannedFeeds(given)[0]?.pages.map(({ slug }) => slug);
    expect(order(pages)).toEqual(['ba', 'hai', 'mot']);
    expect(order(pages.toReversed())).toEqual(['ba', 'hai', 'mot']);
  });
});

describe('a feed', () => {
  test('changed when the newest of its entries did, not when it was built', async () => {
    const pages = [
      published('moi', { publishedAt: '2026-03-01' }),
      published('giua', { publishedAt: '2026-02-01', changedAt: '2026-04-05' }),
      published('cu', { publishedAt: '2026-01-01', changedAt: '2026-01-02' }),
    ];
    const feed = await feedOf(pages);
    expect(feed.updated).toBe('2026-04-05T00:00:00+07:00');
    expect(feed.entries.map(({ published: first, updated }) => [first, updated])).toEqual([
      ['2026-03-01T00:00:00+07:00', '2026-03-01T00:00:00+07:00'],
      ['2026-02-01T00:00:00+07:00', '2026-04-05T00:00:00+07:00'],
      ['2026-01-01T00:00:00+07:00', '2026-01-02T00:00:00+07:00'],
    ]);
  });

  test('keeps every sign of its words and of its articles', async () => {
    const title = `A & B <c> "d" 'e' ]]> &amp; 😀`;
    const html = '<p>1 &lt; 2 &amp; "3" ]]&gt; <img src="https://a.vn/a.webp" alt="&quot;x&quot;"></p>';
    const feed = await feedOf([published('mot', { title, author: 'Lê & Lý' })], '/nguon-tin.xml', html);
    expect(feed.entries).toEqual([
      {
        id: 'https://a.vn/ten/huong-dan/mot/',
        url: 'https://a.vn/ten/huong-dan/mot/',
        title,
        published: '2026-01-01T00:00:00+07:00',
        updated: '2026-01-01T00:00:00+07:00',
        author: 'Lê & Lý',
        topics: ['ban-hang'],
        summary: 'Về mot.',
        html,
      },
    ]);
  });

  test('has the picture each page is shown with, where it has one', async () => {
    const image = 'https://a.vn/ten/anh/the/trang.jpg?a=1&b=2';
    expect((await feedOf([published('mot')], '/nguon-tin.xml', '', image)).entries[0]?.image).toBe(image);
    expect((await feedOf([published('mot')])).entries[0]).not.toHaveProperty('image');
  });

  test('leaves out what no XML file may hold', async () => {
    const feed = await feedOf([published('mot', { title: 'A\u0000\u000b\u{fffe}B\ud800C' })]);
    expect(feed.entries[0]?.title).toBe('ABC');
  });

  test('without an entry is a feed all the same', async () => {
    expect((await feedOf([])).entries).toEqual([]);
  });

  test('that is broken would be refused', async () => {
    const [feed] = plannedFeeds([published('mot')]);
    const xml = feed ? feedXml(feed, absolute, new Map()) : '';
    await expect(readFeed(xml)).resolves.toBeDefined();
    for (const broken of [
      xml.replace('</feed>', ''),
      xml.replace('Về mot.', 'Về & mot.'),
      xml.replace(/<id>.*?<\/id>/, '<id>bai-1</id>'),
      xml.replace('T00:00:00+07:00', ''),
      xml.replace('</title>', ''),
    ])
      await expect(readFeed(broken), broken).rejects.toThrow();
  });
});
