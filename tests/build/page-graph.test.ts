import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { site as facts } from '../../src/site.ts';
import { type BuiltPage, builtPage, builtPages, words } from './built-site.ts';
import type { SiteUnderTest } from './every-page.ts';
import {
  brokenAddresses,
  brokenReferences,
  expectDistinctHeads,
  expectSoundGraph,
  type GraphNode,
  graphOf,
  issuesIn,
  nodeOf,
  strangers,
  wrongNumbers,
} from './page-graph.ts';
import { BASE, ORIGIN, siteAtRoot, siteUnderPath } from './shared-sites.ts';

const SITE = `${ORIGIN}${BASE}`;
const GUIDE = '/huong-dan/mo-gian-hang/';
let site: SiteUnderTest;
const page = (address: string): BuiltPage => builtPage(site.pages, address);
const graph = (address: string): GraphNode[] => graphOf(page(address));

beforeAll(async () => {
  const { outDir } = await siteUnderPath();
  site = { pages: builtPages(outDir), outDir, base: BASE };
});

test('what every page tells machines holds, on a site under a path', async () => {
  for (const each of site.pages.values()) await expectSoundGraph(each, site, ORIGIN);
  expectDistinctHeads(site.pages);
});

test('what every page of the real site tells machines holds', async () => {
  const outDir = join(root, 'dist');
  const real = { pages: builtPages(outDir), outDir, base: '/' };
  expect(real.pages.size).toBeGreaterThan(15);
  for (const each of real.pages.values()) await expectSoundGraph(each, real, facts.defaultUrl);
  expectDistinctHeads(real.pages);
});

describe('a guide tells', () => {
  test('the days, the author and the topics that its reader sees', () => {
    const { document } = page(GUIDE);
    const [published, updated] = [...document.querySelectorAll('.facts time')].map((time) =>
      time.getAttribute('datetime'),
    );
    const author = document.querySelector('.facts a[rel=author]');
    const article = nodeOf(graph(GUIDE), 'TechArticle');
    expect(article).toMatchObject({
      headline: words(document.querySelector('h1')),
      datePublished: `${published}T00:00:00+07:00`,
      dateModified: `${updated}T00:00:00+07:00`,
      articleSection: [...document.querySelectorAll('.tags a')].map(words),
      author: { '@id': `${ORIGIN}${author?.getAttribute('href')}#author` },
    });
    expect(nodeOf(graph(GUIDE), 'Person')).toMatchObject({ name: words(author) });
  });

  test('each of its pictures, with its words, its size and the file that opens large', async () => {
    const figures = [...page(GUIDE).document.querySelectorAll('figure.shot')];
    const sizes = figures.map(async (figure) => {
      const path = figure.querySelector('a')?.getAttribute('href') ?? '';
      const { width, height } = await sharp(join(site.outDir, path.slice(BASE.length))).metadata();
      return { contentUrl: `${ORIGIN}${path}`, width: `${width} px`, height: `${height} px` };
    });
    const { image } = nodeOf(graph(GUIDE), 'TechArticle');
    expect(image).toMatchObject(await Promise.all(sizes));
    expect(image).toMatchObject([
      { caption: 'Nút thêm ở góc phải' },
      {
        caption: 'Danh sách sau buổi sáng đầu tiên.',
        description: 'Danh sách ba đơn hàng, nút Add Item màu đậm ở góc trên bên phải.',
      },
    ]);
  });

  test('its steps by section, in plain words', () => {
    const guide = `${SITE}huong-dan/mo-gian-hang/`;
    expect(nodeOf(graph(GUIDE), 'HowTo')['step']).toEqual([
      {
        '@type': 'HowToSection',
        position: 1,
        name: 'Tạo tài khoản',
        url: `${guide}#tao-tai-khoan`,
        itemListElement: [
          {
            '@type': 'HowToStep',
            position: 1,
            name: 'Bấm nút thêm',
            url: `${guide}#bam-nut-them`,
            text: 'Bấm Add Item, rồi bấm Save. Lần sau cũng bấm Add Item.',
            image: [{ '@id': `${guide}#tb-anh--nut-them-png` }],
          },
          {
            '@type': 'HowToStep',
            position: 2,
            name: 'Điền tên món hàng',
            url: `${guide}#dien-ten`,
            text: 'Điền tên.\nCó tên\nCó giá',
          },
        ],
      },
      {
        '@type': 'HowToSection',
        position: 2,
        name: 'Ví dụ',
        url: `${guide}#nhan-don-vi-du`,
        itemListElement: [
          {
            '@type': 'HowToStep',
            position: 1,
            name: 'Xem đơn mới',
            url: `${guide}#xem-don-moi`,
            text: 'Đơn mới nhất nằm trên cùng. Muốn thêm món thì bấm nút ở góc.\nXem đơn vào buổi sáng.',
            image: [{ '@id': `${guide}#tb-anh--gian-hang--don-moi` }],
          },
        ],
      },
    ]);
  });

  test('Open Graph the same, and nothing that it does not know', () => {
    const metas = [...page(GUIDE).document.querySelectorAll('meta[property^="article:"], meta[property="og:type"]')];
    expect(metas.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')])).toEqual([
      ['og:type', 'article'],
      ['article:published_time', '2026-01-05T00:00:00+07:00'],
      ['article:modified_time', '2026-02-01T00:00:00+07:00'],
      ['article:author', `${SITE}tac-gia/nhom-thu/`],
      ['article:section', 'Gian hàng'],
      ['article:tag', 'Gian hàng'],
    ]);
    const post = nodeOf(graph('/bai-viet/chon-ten-gian-hang/'), 'Article');
    expect(post).not.toHaveProperty('author');
    expect(post).toHaveProperty('dateModified', '2026-03-04T00:00:00+07:00');
  });

  test('no day of change where neither its author nor git knows one', async () => {
    const { outDir } = await siteAtRoot();
    const post = builtPage(builtPages(outDir), '/bai-viet/chon-ten-gian-hang/');
    expect(nodeOf(graphOf(post), 'Article')).not.toHaveProperty('dateModified');
  });
});

test('the search that machines are told of is the one of the form', () => {
  const { document } = page('/tim-kiem/');
  const form = document.querySelector('main form');
  const name = form?.querySelector('input[type=search]')?.getAttribute('name');
  expect(nodeOf(graph('/'), 'WebSite')['potentialAction']).toMatchObject({
    target: { urlTemplate: `${ORIGIN}${form?.getAttribute('action')}?${name}={search_term_string}` },
  });
});

test('a page that shows breadcrumbs tells the same way, itself last; one without tells none', () => {
  for (const each of site.pages.values()) {
    if (each.document.querySelector('meta[name=robots][content=noindex]')) continue;
    const shown = [...each.document.querySelectorAll('.breadcrumbs a')].map(words);
    const list = graphOf(each).find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'];
    const told: { name: string; item: string }[] = Array.isArray(list) ? list : [];
    expect(
      told.slice(0, -1).map(({ name }) => name),
      each.address,
    ).toEqual(shown);
    expect(told.at(-1)?.item, each.address).toBe(shown.length > 0 ? `${SITE}${each.address.slice(1)}` : undefined);
  }
});

test('a list tells the pages it shows, in its order', () => {
  for (const address of ['/huong-dan/', '/bai-viet/', '/chu-de/', '/chu-de/gian-hang/', '/tac-gia/', '/tac-gia/mai/']) {
    const shown = [...page(address).document.querySelectorAll('.page-list-title a')];
    const told = shown.map((link) => ({ name: words(link), url: `${ORIGIN}${link.getAttribute('href')}` }));
    expect(nodeOf(graph(address), 'ItemList')['itemListElement'], address).toMatchObject(told);
    expect(told.length, address).toBeGreaterThan(0);
  }
});

describe('an author', () => {
  test('has a page that tells who they are, which their articles name', () => {
    const person = nodeOf(graph('/tac-gia/mai/'), 'Person');
    expect(person).toMatchObject({ name: 'Mai', description: 'Mai bán hoa ở chợ.', url: `${SITE}tac-gia/mai/` });
    expect(nodeOf(graph('/bai-viet/chup-anh-hang/'), 'Article')).toMatchObject({ author: { '@id': person['@id'] } });
    const { document } = page('/bai-viet/chup-anh-hang/');
    expect(document.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Mai');
    expect(nodeOf(graph('/tac-gia/mai/'), 'ProfilePage')).toMatchObject({ mainEntity: { '@id': person['@id'] } });
  });

  test('is reached by links alone: from their article to them, and from them to all authors', () => {
    const links = (address: string) =>
      [...page(address).document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links('/bai-viet/chup-anh-hang/')).toContain(`${BASE}tac-gia/mai/`);
    expect(links('/tac-gia/mai/')).toContain(`${BASE}tac-gia/`);
    expect(links('/tac-gia/')).toEqual(expect.arrayContaining([`${BASE}tac-gia/mai/`, `${BASE}tac-gia/nhom-thu/`]));
  });

  test('of a draft alone has no page', () => {
    expect([...site.pages.keys()].filter((address) => address.startsWith('/tac-gia/'))).toEqual([
      '/tac-gia/',
      '/tac-gia/mai/',
      '/tac-gia/nhom-thu/',
    ]);
  });
});

describe('these checks would see', () => {
  const broken = (change: (nodes: GraphNode[]) => void): GraphNode[] => {
    const copy = structuredClone(graph(GUIDE));
    change(copy);
    return copy;
  };

  test('what schema.org does not have, or asks for', async () => {
    const article = (nodes: GraphNode[]) => nodeOf(nodes, 'TechArticle');
    expect(await issuesIn(broken((nodes) => Object.assign(article(nodes), { '@type': 'TecArticle' })))).toHaveLength(1);
    expect(await issuesIn(broken((nodes) => Object.assign(article(nodes), { headlin: 'a' })))).toHaveLength(1);
    expect(await issuesIn(broken((nodes) => delete nodeOf(nodes, 'Person')['name']))).toHaveLength(1);
    const crumbs = { itemListElement: [{ '@type': 'ListItem', position: 1, name: 'a' }] };
    expect(await issuesIn(broken((nodes) => Object.assign(nodeOf(nodes, 'BreadcrumbList'), crumbs)))).not.toEqual([]);
  });

  test('a reference that finds nothing, and two nodes of one name', () => {
    expect(brokenReferences(broken((nodes) => nodes.splice(nodes.indexOf(nodeOf(nodes, 'Person')), 1)))).toHaveLength(
      1,
    );
    expect(brokenReferences(broken((nodes) => nodes.push(nodeOf(nodes, 'Person'))))).toHaveLength(1);
  });

  test('a node that is tied to no other', () => {
    const alone = { '@type': 'HowTo', '@id': `${SITE}#alone` };
    expect(strangers(broken((nodes) => nodes.push(alone)))).toEqual([`${SITE}#alone`]);
  });

  test.each([
    '/huong-dan/mo-gian-hang/',
    `${ORIGIN}/huong-dan/mo-gian-hang/`,
    `${SITE}huong-dan/khong-co/`,
    `${SITE}anh/khong-co.webp`,
    `${SITE}huong-dan/mo-gian-hang/#khong-co`,
    'https://noi-khac.example/kho-sach/',
  ])('an address that leads nowhere: %s', (url) => {
    const nodes = broken((copy) => Object.assign(nodeOf(copy, 'TechArticle'), { url }));
    expect(brokenAddresses(nodes, site, ORIGIN)).toEqual([`url: ${url}`]);
  });

  test('a day that is none, and a row that is not counted from one', () => {
    const dated = (datePublished: string) =>
      wrongNumbers(broken((nodes) => Object.assign(nodeOf(nodes, 'TechArticle'), { datePublished })));
    const days = ['2026-02-30T00:00:00+07:00', '5/1/2026', '2026-01-05'];
    expect(days.map(dated)).toEqual(days.map((day) => [day]));
    expect(dated('2026-01-05T00:00:00+07:00')).toEqual([]);
    const row = { itemListElement: [{ position: 2 }, { position: 3 }] };
    expect(wrongNumbers(broken((nodes) => Object.assign(nodeOf(nodes, 'BreadcrumbList'), row)))).toEqual(['2 3']);
  });
});
