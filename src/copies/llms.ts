import type { PhrasingContent, RootContent } from 'mdast';
import { copyAddress, FEED_ADDRESS, topicAddress } from '../document/addresses.ts';
import type { TopicShelf } from '../guides/library.ts';
import type { PageSummary } from '../guides/page-summary.ts';
import { site } from '../site.ts';
import { bullets, heading, link, paragraph, quote, text, written } from './markdown-blocks.ts';

/** Gives the absolute address of one from the root. */
type Absolute = (address: string) => string;

const ABOUT =
  'Mỗi liên kết dưới đây dẫn tới bản Markdown của một bài: các bước có đánh số, ảnh kèm lời mô tả, nhãn trên màn hình in đậm.';

function line(title: string, url: string, description: string): PhrasingContent[] {
  return [link(url, title), text(`: ${description}`)];
}

function section(title: string, lines: readonly PhrasingContent[][]): RootContent[] {
  return lines.length ? [heading(2, title), bullets(lines)] : [];
}

/** The copies of a topic's pages, each page once, under its first topic. */
function copies({ id, pages }: TopicShelf, absolute: Absolute): PhrasingContent[][] {
  const own: PageSummary[] = pages.filter(({ topics, draft }) => !draft && topics[0] === id);
  return own.map(({ title, address, description }) => line(title, absolute(copyAddress(address)), description));
}

/** What can be left out where room is short, as the format has it. */
function optional(shelves: readonly TopicShelf[], absolute: Absolute): PhrasingContent[][] {
  const lists = shelves.map(({ id, title, description }) => line(title, absolute(topicAddress(id)), description));
  return [...lists, line('Bài mới', absolute(FEED_ADDRESS), 'Nguồn tin Atom, có đủ nội dung các bài mới nhất.')];
}

/**
 * Writes llms.txt (llmstxt.org): what the site is, and each page by topic with its Markdown copy.
 * @param shelves as `topicShelves` gives them.
 */
export function llmsTxt(shelves: readonly TopicShelf[], absolute: Absolute): string {
  return written([
    heading(1, site.name),
    quote(site.description),
    paragraph(text(ABOUT)),
    ...shelves.flatMap((shelf) => section(shelf.title, copies(shelf, absolute))),
    // The format knows this heading by its English name.
    ...section('Optional', optional(shelves, absolute)),
  ]);
}
