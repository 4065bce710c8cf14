import type { PublishedPage, PublishedTopic } from '../collections/published-page.ts';
import { FEED_ADDRESS, topicAddress, topicFeedAddress } from '../document/addresses.ts';
import { site } from '../site.ts';
import { atomFeed, type FeedArticle } from './atom.ts';

/** Newest first; pages of one day by their address, so that two builds give the same files. */
function byNewest(one: PublishedPage, other: PublishedPage): number {
  return other.publishedAt.localeCompare(one.publishedAt) || (one.address < other.address ? -1 : 1);
}

/** One feed to write, with the pages in it. */
export interface PlannedFeed {
  /** From the root, without the base path. */
  address: string;
  /** Of the page it belongs to. */
  pageAddress: string;
  title: string;
  subtitle: string;
  /** Newest first. */
  pages: readonly PublishedPage[];
}

function feedOfTopic(topic: PublishedTopic, pages: readonly PublishedPage[]): PlannedFeed {
  return {
    address: topicFeedAddress(topic.id),
    pageAddress: topicAddress(topic.id),
    title: `${site.name}: ${topic.title}`,
    subtitle: topic.description,
    pages: pages.filter(({ topics }) => topics.some(({ id }) => id === topic.id)).slice(0, site.feedLength),
  };
}

/**
 * The feeds of a site: of all pages, and of each topic that has one, each with its newest pages. Feed readers sort by
 * day, so a page whose day has not come waits for it.
 */
export function plannedFeeds(pages: readonly PublishedPage[]): PlannedFeed[] {
  const ordered = [...pages].sort(byNewest);
  const arrived = ordered.filter(({ isFuture }) => !isFuture);
  const topics = new Map(ordered.flatMap((page) => page.topics.map((topic) => [topic.id, topic] as const)));
  const all = {
    address: FEED_ADDRESS,
    pageAddress: '/',
    title: `${site.name}: ${site.tagline}`,
    subtitle: site.description,
    pages: arrived.slice(0, site.feedLength),
  };
  return [all, ...[...topics.values()].map((topic) => feedOfTopic(topic, arrived))];
}

/**
 * Writes a planned feed.
 * @param absolute gives the absolute address of one from the root. @param articles address of a page -> what it shows.
 */
export function feedXml(
  { address, pageAddress, title, subtitle, pages }: PlannedFeed,
  absolute: (address: string) => string,
  articles: ReadonlyMap<string, FeedArticle>,
): string {
  const facts = { title, subtitle, url: absolute(address), pageUrl: absolute(pageAddress) };
  const entries = pages.map((page) => ({
    page,
    url: absolute(page.address),
    article: articles.get(page.address) ?? { html: '', image: '' },
  }));
  return atomFeed(facts, entries);
}
