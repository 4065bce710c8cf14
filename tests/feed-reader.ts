import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { parseAtomFeed } from 'feedsmith';
import { ErrorLevel, XMLToSitemapItemStream } from 'sitemap';

/** An entry of a feed as it was read. */
export interface ReadEntry {
  id: string;
  title: string;
  url: string;
  published: string;
  updated: string;
  author: string;
  topics: string[];
  summary: string;
  html: string;
  /** Absolute address of its picture; absent where it has none. */
  image?: string;
}

/** A feed as it was read. */
export interface ReadFeed {
  id: string;
  title: string;
  updated: string;
  self: string;
  entries: ReadEntry[];
}

/** Throws where the text is not well-formed XML: the parser of `sitemap` is strict, and knows no feed, which is left aside. */
async function checkWellFormed(xml: string): Promise<void> {
  const stream = new XMLToSitemapItemStream({ level: ErrorLevel.SILENT, logger: false });
  Readable.from([xml]).pipe(stream);
  stream.resume();
  await finished(stream);
  const [broken] = stream.errors.filter(({ message }) => /\nLine: \d+\nColumn: /.test(message));
  if (broken) throw broken;
  // It does not ask whether the root was closed.
  if (!/<\/feed>\s*$/.test(xml)) throw new Error('the feed breaks off');
}

function required(value: string | undefined, what: string): string {
  if (!value) throw new Error(`the feed has no ${what}`);
  return value;
}

/** What RFC 4287 calls a date construct, of RFC 3339: with a time and a zone. */
function moment(value: unknown, what: string): string {
  const text = required(typeof value === 'string' ? value : undefined, what);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new Error(`${what} is no date: ${text}`);
  return text;
}

function absolute(value: string | undefined, what: string): string {
  const url = required(value, what);
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Error(`${what} is not absolute: ${url}`);
  return url;
}

/** Reads an Atom feed with `feedsmith`. @throws where it is not well-formed, or has not what RFC 4287 asks for. */
export async function readFeed(xml: string): Promise<ReadFeed> {
  await checkWellFormed(xml);
  const feed = parseAtomFeed(xml);
  const link = (links: typeof feed.links, rel: string) => links?.find((one) => one.rel === rel)?.href;
  const entries = (feed.entries ?? []).map((entry): ReadEntry => {
    const image = link(entry.links, 'enclosure');
    return {
      id: absolute(entry.id, 'id of an entry'),
      title: required(entry.title?.value, 'title of an entry'),
      url: absolute(link(entry.links, 'alternate'), 'link of an entry'),
      published: moment(entry.published, 'day of publication'),
      updated: moment(entry.updated, 'day of change'),
      author: required(entry.authors?.[0]?.name, 'author of an entry'),
      topics: (entry.categories ?? []).map(({ term }) => required(term, 'term')),
      summary: required(entry.summary?.value, 'summary'),
      html: entry.content?.type === 'html' ? (entry.content.value ?? '') : '',
      ...(image !== undefined && { image: absolute(image, 'picture') }),
    };
  });
  if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new Error('two entries have one id');
  required(feed.authors?.[0]?.name, 'author');
  return {
    id: absolute(feed.id, 'id'),
    title: required(feed.title?.value, 'title'),
    updated: moment(feed.updated, 'day of the feed'),
    self: absolute(link(feed.links, 'self'), 'link to itself'),
    entries,
  };
}
