import type { PublishedPage, PublishedTopic } from '../collections/published-page.ts';
import { moment } from '../seo/moment.ts';
import { escapeXml, textElement } from '../seo/xml.ts';
import { site } from '../site.ts';

/** What a feed has of the page itself. */
export interface FeedArticle {
  /** As `feedHtml` gives it. */
  html: string;
  /** Absolute address of the picture a link to it is shown with: its own, or the site's; '' for none. */
  image: string;
}

/** One article in a feed. */
export interface FeedEntry {
  page: Omit<PublishedPage, 'slug' | 'kind'>;
  /** Absolute address of the page: it is also the entry's id, which never changes as long as the page stays there. */
  url: string;
  article: FeedArticle;
}

/** What a feed is. */
export interface FeedFacts {
  title: string;
  subtitle: string;
  /** Absolute address of the feed itself, and of the page it belongs to. */
  url: string;
  pageUrl: string;
}

/** Where no later change is known, the day of publication is the last that is. */
function changedAt({ changedAt: changed, publishedAt }: FeedEntry['page']): string {
  return changed ?? publishedAt;
}

function category({ id, title }: PublishedTopic): string {
  return `<category term="${escapeXml(id)}" label="${escapeXml(title)}"/>`;
}

/** Readers that show a picture beside each entry take it from here; it is a JPEG, as every card is. */
function enclosure(image: string): string[] {
  return image ? [`    <link rel="enclosure" type="image/jpeg" href="${escapeXml(image)}"/>`] : [];
}

function entryXml({ page, url, article: { html, image } }: FeedEntry): string {
  const { title, description, publishedAt, author = site.name, topics } = page;
  return [
    '  <entry>',
    `    ${textElement('id', url)}`,
    `    ${textElement('title', title)}`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...enclosure(image),
    `    ${textElement('published', moment(publishedAt))}`,
    `    ${textElement('updated', moment(changedAt(page)))}`,
    `    <author>${textElement('name', author)}</author>`,
    ...topics.map((topic) => `    ${category(topic)}`),
    `    ${textElement('summary', description)}`,
    `    <content type="html">${escapeXml(html)}</content>`,
    '  </entry>',
  ].join('\n');
}

/** A feed without an entry was never changed; the format wants a day all the same. */
const NEVER = '1970-01-01';

/**
 * Writes a feed (Atom, RFC 4287) with the full text of its entries, in the order given. It changed when the newest of
 * them did, and not when it was built.
 */
export function atomFeed({ title, subtitle, url, pageUrl }: FeedFacts, entries: readonly FeedEntry[]): string {
  const updated =
    entries
      .map(({ page }) => changedAt(page))
      .sort()
      .at(-1) ?? NEVER;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  ${textElement('id', url)}`,
    `  ${textElement('title', title)}`,
    `  ${textElement('subtitle', subtitle)}`,
    `  ${textElement('updated', moment(updated))}`,
    `  <author>${textElement('name', site.name)}</author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
