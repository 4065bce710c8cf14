import type { ArticleLeaf, ImageObjectLeaf, TechArticleLeaf } from 'schema-dts';
import type { PageModel } from '../../guides/page-model.ts';
import type { Difficulty } from '../../schemas/entry.ts';
import { site } from '../../site.ts';
import { authorNodeId } from './author.ts';
import type { ShareImage } from '../share-names.ts';
import { moment } from '../moment.ts';
import { cardObject, imageObject, type PicturedFigure } from './image-object.ts';
import { type Named, nodeId, type PagePlace, refer, siteNodeId } from './page-place.ts';

/** What is needed of a page to tell of it. */
export type ToldPage = Pick<
  PageModel,
  | 'kind'
  | 'title'
  | 'description'
  | 'publishedAt'
  | 'changedAt'
  | 'minutes'
  | 'topicLinks'
  | 'writer'
  | 'difficulty'
  | 'prerequisites'
>;

/** The pictures of an article, in the order of the page, and the card a link to it is shown with. */
export interface ArticleImages {
  figures: readonly PicturedFigure[];
  card: ShareImage;
}

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

/** What shows an article: its pictures, or its card where it has none. */
function images(place: PagePlace, figures: readonly PicturedFigure[], card: ShareImage): ImageObjectLeaf[] {
  return figures.length > 0 ? figures.map((figure) => imageObject(place, figure)) : [cardObject(place, card)];
}

/** What guides and posts have in common: no day of change where neither the author nor git knows one. */
function commonFacts(
  place: PagePlace,
  page: ToldPage,
  { figures, card }: ArticleImages,
): Named & Omit<ArticleLeaf, '@type'> {
  const topics = page.topicLinks.map(({ title }) => title);
  return {
    '@id': articleNodeId(place),
    url: place.url,
    headline: page.title,
    description: page.description,
    inLanguage: site.language,
    datePublished: moment(page.publishedAt),
    ...(page.changedAt !== undefined && { dateModified: moment(page.changedAt) }),
    ...(page.writer && { author: refer(authorNodeId(place, page.writer)) }),
    publisher: refer(siteNodeId(place, 'organization')),
    isPartOf: refer(siteNodeId(place, 'website')),
    mainEntityOfPage: refer(place.url),
    articleSection: topics,
    keywords: topics,
    timeRequired: `PT${page.minutes}M`,
    image: images(place, figures, card),
  };
}

/** A guide as TechArticle, a post as Article. */
export function articleNode(
  place: PagePlace,
  page: ToldPage,
  shown: ArticleImages,
): (ArticleLeaf | TechArticleLeaf) & Named {
  const common = commonFacts(place, page, shown);
  return page.kind === 'guide'
    ? { '@type': 'TechArticle', ...common, ...guideFacts(page) }
    : { '@type': 'Article', ...common };
}
