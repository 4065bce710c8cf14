import { copyAddress, FEED_ADDRESS, topicFeedAddress, withBase } from '../document/addresses.ts';
import { site } from '../site.ts';
import type { Alternate } from './head.ts';

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
