import {
  FEED_ADDRESS,
  LLMS_ADDRESS,
  NOT_FOUND_ADDRESS,
  ROBOTS_ADDRESS,
  rulePageAddress,
  SEARCH_ADDRESS,
  SITEMAP_ADDRESS,
  TOPICS_ADDRESS,
  WRITING_ADDRESS,
} from '../document/addresses.ts';
import { RULE_PAGES } from '../lint/rule-pages.ts';
import { kinds } from '../site.ts';

/** The pages that every site has, whatever its content. */
export const OWN_PAGES: readonly string[] = [
  '/',
  kinds.guide.path,
  kinds.post.path,
  TOPICS_ADDRESS,
  SEARCH_ADDRESS,
  WRITING_ADDRESS,
  ...RULE_PAGES.map(({ id }) => rulePageAddress(id)),
  NOT_FOUND_ADDRESS,
];

/** The files that every site has besides, for programs. */
export const OWN_FILES: readonly string[] = [SITEMAP_ADDRESS, ROBOTS_ADDRESS, LLMS_ADDRESS, FEED_ADDRESS];
