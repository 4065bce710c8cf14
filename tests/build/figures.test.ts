import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, builtPage, builtPages, words } from './built-site.ts';
import { type SharedSite, siteAtRoot } from './shared-sites.ts';

const GUIDE = '/huong-dan/mo-gian-hang/';
let site: SharedSite;
let pages: Map<string, BuiltPage>;
const guide = (): Document => builtPage(pages, GUIDE).document;
const shot = (): Element => {
  const figure = guide().querySelector('figure[data-shot="gian-hang/don-moi"]');
  if (!figure) throw new Error('no figure');
  return figure;
};

beforeAll(async () => {
  site = await siteAtRoot();
  pages = builtPages(site.outDir);
});

describe('a figure', () => {
  test('has its picture in AVIF by width and one WebP, with its size, and opens large without JavaScript', () => {
    const source = shot().querySelector('source');
    expect(source?.getAttribute('type')).toBe('image/avif');
    expect(source?.getAttribute('srcset')?.match(/ \d+w/g)).toEqual([' 480w', ' 800w', ' 1200w']);
    const img = shot().querySelector('img');
    expect(['width', 'height', 'alt'].map((name) => img?.getAttribute(name))).toEqual([
      '1200',
      '800',
      'Danh sách ba đơn hàng, nút Add Item màu đậm ở góc trên bên phải.',
    ]);
    const link = shot().querySelector('a[data-shot-open]')?.getAttribute('href');
    expect(link).toBe(img?.getAttribute('src'));
    expect(link).toMatch(/^\/anh\/don-moi-[0-9a-f]{12}-[\d-]+-1200\.webp$/);
  });

  test('the first of a page is loaded at once, the rest as they come near', () => {
    const loading = [...guide().querySelectorAll('figure.shot img')].map((img) => img.getAttribute('loading'));
    expect(loading).toEqual(['eager', 'lazy']);
  });

  test('has its legend as an ordered list of words, each tied to its badge on the picture', () => {
    const lines = [...shot().querySelectorAll('figcaption ol > li')];
    expect(lines.map((line) => [line.id, line.getAttribute('value'), words(line)])).toEqual([
      ['tb-anh--gian-hang--don-moi--dau--1', '1', '1 Nút Add Item'],
      ['tb-anh--gian-hang--don-moi--dau--2', '2', '2 Đơn mới nhất'],
      ['tb-anh--gian-hang--don-moi--dau--3', '3', '3 Đơn cũ hơn thì ở dưới'],
    ]);
    for (const line of lines) {
      const badge = shot().querySelector(`[id="${line.id}--tren-anh"]`);
      expect(badge?.querySelector('a')?.getAttribute('href')).toBe(`#${line.id}`);
      expect(badge?.querySelector('a')?.getAttribute('aria-label')).toBe(words(line).replace(' ', ': '));
      expect(line.querySelector('a')?.getAttribute('href')).toBe(`#${badge?.id}`);
    }
    expect(lines[0]?.querySelector('strong')?.textContent).toBe('Add Item');
  });

  test('says that it is drawn, and that something was covered', () => {
    expect(words(shot().querySelector('.shot-caption'))).toBe(
      'Danh sách sau buổi sáng đầu tiên. Ảnh minh họa. Thông tin riêng đã được che.',
    );
  });

  test('draws its marks in percent, without a style or a script, badges over lines', () => {
    const overlay = shot().querySelector('svg.shot-overlay');
    expect(overlay?.getAttribute('viewBox')).toBeNull();
    const kinds = [...(overlay?.querySelectorAll('g.mark') ?? [])].map(
      (mark) => `${mark.getAttribute('class')} ${mark.getAttribute('data-n')}`,
    );
    expect(kinds).toEqual([
      'mark mark-box 1',
      'mark mark-pin 2',
      'mark mark-arrow 3',
      'mark mark-spotlight null',
      'mark mark-box 1',
      'mark mark-pin 2',
      'mark mark-arrow 3',
    ]);
    const pin = overlay?.querySelector('[id="tb-anh--gian-hang--don-moi--dau--2--tren-anh"] svg');
    expect([pin?.getAttribute('x'), pin?.getAttribute('y')]).toEqual(['12%', '40%']);
    expect(shot().outerHTML).not.toMatch(/ style=|<script|<style|mark-redact/);
  });

  test('has its badges in the prose of the step', () => {
    const badges = [...guide().querySelectorAll('.step > p > a.badge')];
    expect(badges.map((badge) => [words(badge), badge.getAttribute('href')])).toEqual([
      ['2', '#tb-anh--gian-hang--don-moi--dau--2'],
      ['1', '#tb-anh--gian-hang--don-moi--dau--1'],
    ]);
  });

  test('gives search its alt and its legend, not its overlay and badges', () => {
    expect(shot().querySelector('img')?.getAttribute('data-pagefind-index-attrs')).toBe('alt');
    expect(shot().querySelector('svg')?.hasAttribute('data-pagefind-ignore')).toBe(true);
    for (const badge of guide().querySelectorAll('a.badge'))
      expect(badge.hasAttribute('data-pagefind-ignore')).toBe(true);
    expect(shot().querySelector('figcaption')?.closest('[data-pagefind-ignore]')).toBeNull();
  });
});

describe('a Markdown picture alone in its paragraph', () => {
  test('is a figure too, through the same pipeline', async () => {
    const figure = guide().querySelector('figure[data-shot="nut-them.png"]');
    expect(figure?.closest('p')).toBeNull();
    expect(figure?.querySelector('source')?.getAttribute('srcset')).toContain(' 1440w');
    expect(figure?.querySelector('figcaption')).toBeNull();
    const src = figure?.querySelector('img')?.getAttribute('src') ?? '';
    const { width, height, exif } = await sharp(readFileSync(join(site.outDir, src))).metadata();
    expect([width, height, exif]).toEqual([1440, 360, undefined]);
  });
});

describe('what is built of pictures', () => {
  test('is nothing of one that no page uses, and the author is told', () => {
    expect(site.output).toContain('Chưa bài nào dùng ảnh “gian-hang/chua-dung”, nên ảnh không được đưa lên trang.');
    expect(globSync('**/*chua-dung*', { cwd: site.outDir })).toEqual([]);
  });

  const built = () => globSync('**/*.{png,jpg,jpeg,webp,avif,gif}', { cwd: site.outDir }).sort();

  test('holds nothing that the camera wrote', () => {
    const original = readFileSync(join(site.dir, 'guides', 'mo-gian-hang', 'nut-them.png'));
    expect(original.includes('bi-mat-trong-anh')).toBe(true);
    for (const file of built()) {
      expect(readFileSync(join(site.outDir, file)).includes('bi-mat-trong-anh'), file).toBe(false);
    }
  });

  test('is no source, byte for byte', () => {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const sources = globSync('**/*.png', { cwd: site.dir }).map((file) => digest(readFileSync(join(site.dir, file))));
    expect(sources.length).toBeGreaterThan(1);
    const all = globSync('**/*', { cwd: site.outDir, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of all) {
      expect(sources, name).not.toContain(digest(readFileSync(join(parentPath, name))));
    }
  });
});

test('what is only for writing is in no script of the built site', () => {
  const scripts = globSync('_astro/**/*.js', { cwd: site.outDir });
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of scripts) {
    expect(readFileSync(join(site.outDir, file), 'utf8'), file).not.toMatch(/placing|Đặt dấu|crosshair/);
  }
});
