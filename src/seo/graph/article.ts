import type { ArticleLeaf, TechArticleLeaf } from 'schema-dts';
import type { PageModel } from '../../guides/page-model.ts';
import type { Difficulty } from '../../schemas/entry.ts';
import { site } from '../../site.ts';
import { authorNodeId } from './author.ts';
import { imageObject, type PicturedFigure } from './image-object.ts';
import { type Named, nodeId, type PagePlace, refer, siteNodeId } from './page-place.ts';

/** What is needed of a page to tell of it. */
export type ToldPage = Pick<
  PageModel,
  | 'kind'
  | 'title'
  | 'description'
  | 'publishedAt'
  | 'updatedAt'
  | 'minutes'
  | 'topicLinks'
  | 'writer'
  | 'difficulty'
  | 'prerequisites'
>;

/** The words schema.org has for how hard something is; for what lies between it has none. */
const PROFICIENCY: Readonly<Partial<Record<Difficulty, string>>> = { beginner: 'Beginner', advanced: 'Expert' };

/** The name of the article's node on its page. */
export function articleNodeId(place: PagePlace): string {
  return nodeId(place, 'article');
}

/** What only a guide has. */
function guideFacts({
  difficulty,
  prerequisites,
}: ToldPage): Pick<TechArticleLeaf, 'proficiencyLevel' | 'dependencies'> {
  const level = difficulty && PROFICIENCY[difficulty];
  return {
    ...(level !== undefined && { proficiencyLevel: level }),
    ...(prerequisites.length > 0 && { dependencies: prerequisites }),
  };
}

/** What guides and posts have in common. It is told only what the page's head says: no day of change where none is given. */
function commonFacts(
  place: PagePlace,
  page: ToldPage,
  figures: readonly PicturedFigure[],
): Named & Omit<ArticleLeaf, '@type'> {
  const topics = page.topicLinks.map(({ title }) => title);
  return {
    '@id': articleNodeId(place),
    url: place.url,
    headline: page.title,
    description: page.description,
    inLanguage: site.language,
    datePublished: page.publishedAt,
    ...(page.updatedAt !== undefined && { dateModified: page.updatedAt }),
    ...(page.writer && { author: refer(authorNodeId(place, page.writer)) }),
    publisher: refer(siteNodeId(place, 'organization')),
    isPartOf: refer(siteNodeId(place, 'website')),
    mainEntityOfPage: refer(place.url),
    articleSection: topics,
    keywords: topics,
    timeRequired: `PT${page.minutes}M`,
    ...(figures.length > 0 && { image: figures.map((figure) => imageObject(place, figure)) }),
  };
}

/** A guide as TechArticle, a post as Article. @param figures in the order of the page. */
export function articleNode(
  place: PagePlace,
  page: ToldPage,
  figures: readonly PicturedFigure[],
): (ArticleLeaf | TechArticleLeaf) & Named {
  const common = commonFacts(place, page, figures);
  return page.kind === 'guide'
    ? { '@type': 'TechArticle', ...common, ...guideFacts(page) }
    : { '@type': 'Article', ...common };
}
