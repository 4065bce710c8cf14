import { slug } from '../../src/vietnamese/slug.ts';
import type { Random } from './random.ts';
import type { Writer } from './writer.ts';

/** A page to be linked to: its address and the ids in it. */
export interface LinkedPage {
  address: string;
  title: string;
  /** Titles of its sections; their ids are these as addresses. */
  sections: readonly string[];
}

/** The pages before and behind a page, and all it may link to. */
export interface PageLinks {
  previous: LinkedPage;
  next: LinkedPage;
  pages: readonly LinkedPage[];
}

/** With these a page holds 50 addresses, as many as ours do. */
const PROSE_LINKS = 11;
const RELATED = 4;
/** Phrases of a paragraph: a page is then as large as ours are on average, 17 KB. */
const PHRASES = 30;

const SITE = 'https://tung-buoc.example';

function head({ address, title }: LinkedPage, picture: number): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><script src="/theme.js"></script><title>${title} | Từng Bước</title><link rel="canonical" href="${SITE}${address}"><meta property="og:url" content="${SITE}${address}"><meta property="og:image" content="${SITE}/anh/${picture}-800.webp"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="preload" href="/_astro/chu.woff2" as="font" crossorigin><link rel="stylesheet" href="/_astro/base.css"></head>`;
}

/** The frame that every page has. */
const HEADER =
  '<body><a class="skip-link" href="#tb-main">Đến thẳng nội dung</a><header class="site-header"><a class="site-name" href="/">Từng Bước</a><nav aria-label="Menu chính"><a href="/huong-dan/" aria-current="true">Hướng dẫn</a><a href="/chu-de/">Chủ đề</a></nav><a class="search-open" href="/tim-kiem/">Tìm kiếm <kbd aria-hidden="true">/</kbd></a></header><main id="tb-main" tabindex="-1"><nav class="breadcrumbs" aria-label="Vị trí của trang này"><ol role="list"><li><a href="/">Trang chủ</a></li><li><a href="/huong-dan/">Hướng dẫn</a></li></ol></nav>';

function contents({ sections }: LinkedPage): string {
  const lines = sections.map((title) => `<li><a href="#${slug(title)}">${title}</a></li>`).join('');
  return `<details class="contents-fold"><summary>Trong bài này</summary><nav aria-label="Mục lục"><ol role="list">${lines}</ol></nav></details>`;
}

/** A link to another page, every second one to a section of it. */
function link(chance: Random, { address, title, sections }: LinkedPage): string {
  const section = chance.pick(sections);
  return chance.chance(0.5)
    ? `<a href="${address}#${slug(section)}">${section}</a>`
    : `<a href="${address}">${title}</a>`;
}

function paragraph({ phrase }: Writer): string {
  return Array.from({ length: PHRASES }, phrase).join(', ');
}

function section(title: string, writer: Writer, links: string): string {
  const id = slug(title);
  return `<h2 id="${id}">${title} <a class="anchor" href="#${id}" aria-label="Liên kết đến mục: ${title}">#</a></h2>\n<p>${paragraph(writer)} ${links}.</p>\n<p>${paragraph(writer)}.</p>\n`;
}

function figure(picture: number): string {
  const at = `/anh/${picture}`;
  return `<figure><picture><source srcset="${at}-480.avif 480w, ${at}-800.avif 800w" type="image/avif"><img src="${at}-800.webp" alt="Màn hình có nút màu xanh ở góc phải." width="800" height="450"></picture></figure>`;
}

function after({ previous, next }: PageLinks, related: readonly LinkedPage[]): string {
  const items = related.map(({ address, title }) => `<li><a href="${address}">${title}</a></li>`).join('');
  const neighbours = [previous, next].map(({ address, title }) => `<a href="${address}">${title}</a>`).join('');
  return `</div><section><h2 id="tb-related">Bài liên quan</h2><ul role="list">${items}</ul></section><nav aria-label="Bài trước và bài sau">${neighbours}</nav></main><footer><p>Từng Bước</p></footer></body></html>\n`;
}

/** The HTML of one page of a made-up site, with 50 addresses in 17 KB. @param picture number of its picture. */
export function linkedPageHtml(page: LinkedPage, links: PageLinks, writer: Writer, picture: number): string {
  const { chance } = writer;
  const count = page.sections.length;
  const sections = page.sections.map((title, at) => {
    // The links are spread over the sections as evenly as they go.
    const share = Math.floor(((at + 1) * PROSE_LINKS) / count) - Math.floor((at * PROSE_LINKS) / count);
    return section(
      title,
      writer,
      Array.from({ length: share }, () => link(chance, chance.pick(links.pages))).join(', '),
    );
  });
  const related = Array.from({ length: RELATED }, () => chance.pick(links.pages));
  const top = `${head(page, picture)}${HEADER}<h1>${page.title}</h1>${contents(page)}<div class="prose">`;
  return `${top}${sections.join('')}${figure(picture)}${after(links, related)}`;
}
