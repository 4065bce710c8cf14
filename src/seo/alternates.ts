import { topicAddress, withBase } from '../document/addresses.ts';
import { site } from '../site.ts';
import type { Alternate } from './head.ts';

/** Name of a feed's file: of the whole site at its root, of a topic beside its page. */
const FEED = 'nguon-tin.xml';

/** Address of the feed of all pages, from the root. */
export const FEED_ADDRESS = `/${FEED}`;

/** Address of a topic's feed, from the root. @param id the topic's. */
export function topicFeedAddress(id: string): string {
  return `${topicAddress(id)}${FEED}`;
}

/** Address of the Markdown copy of a guide or post: `/huong-dan/<slug>/` gives `/huong-dan/<slug>.md`. */
export function copyAddress(address: string): string {
  return `${address.replace(/\/$/, '')}.md`;
}

function feed(title: string, address: string, base: string): Alternate {
  return { type: 'application/atom+xml', title, path: withBase(base, address) };
}

/** The site's feed, for the head of every page. @param base the site's base path. */
export function siteFeed(base: string): Alternate {
  return feed(`${site.name}: bài mới`, FEED_ADDRESS, base);
}

/** A topic's feed, for the head of its page. */
export function topicFeed({ id, title }: { id: string; title: string }, base: string): Alternate {
  return feed(`${site.name}: bài mới về ${title}`, topicFeedAddress(id), base);
}

/** The Markdown copy of a guide or post, for its head. */
export function markdownAlternate({ title, address }: { title: string; address: string }, base: string): Alternate {
  return { type: 'text/markdown', title: `${title} (Markdown)`, path: withBase(base, copyAddress(address)) };
}
