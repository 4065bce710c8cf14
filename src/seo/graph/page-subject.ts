import type { ArticleLeaf, HowToLeaf, ItemListLeaf, OrganizationLeaf, PersonLeaf, TechArticleLeaf } from 'schema-dts';
import type { Article } from '../../guides/article.ts';
import type { AuthorShelf } from '../../guides/authors.ts';
import type { PageLink } from '../../guides/page-summary.ts';
import type { ShareImage } from '../share-names.ts';
import { articleNode, type ToldPage } from './article.ts';
import { authorNode } from './author.ts';
import { howTo } from './how-to.ts';
import { itemList } from './item-list.ts';
import type { Named, PagePlace } from './page-place.ts';

/** What a page can be about. */
type GraphNode = Named & (ArticleLeaf | TechArticleLeaf | HowToLeaf | ItemListLeaf | PersonLeaf | OrganizationLeaf);

/** What a page is about, beside itself. */
export interface PageSubject {
  /** What kind of page it is. */
  type: 'WebPage' | 'CollectionPage' | 'ProfilePage';
  /** The first is what the page is mainly about. */
  nodes: readonly [GraphNode, ...GraphNode[]];
  /** Of these, one that the page shows besides, and that no other node refers to. */
  mentions?: Named;
}

/** Gives the subject of a page whose place is known: layouts know it, pages do not. */
export type SubjectAt = (place: PagePlace) => PageSubject;

/** A guide or post, with its author and its steps. @param article absent where, while writing, there is a fault in it. */
export function articleSubject(
  page: ToldPage,
  article: Pick<Article, 'items' | 'contents' | 'figures'> | undefined,
  card: ShareImage,
): SubjectAt {
  return (place) => {
    const steps = article && howTo(place, page, article);
    return {
      type: 'WebPage',
      nodes: [
        articleNode(place, page, { figures: Object.values(article?.figures ?? {}), card }),
        ...(page.writer ? [authorNode(place, page.writer)] : []),
        ...(steps ? [steps] : []),
      ],
    };
  };
}

/** A list of pages: those of a kind, of a topic, or the topics. */
export function listSubject(pages: readonly PageLink[]): SubjectAt {
  return (place) => ({ type: 'CollectionPage', nodes: [itemList(place, pages)] });
}

/** An author, and what they wrote. */
export function authorSubject(author: AuthorShelf): SubjectAt {
  return (place) => {
    const written = itemList(place, author.pages);
    return { type: 'ProfilePage', nodes: [authorNode(place, author), written], mentions: written };
  };
}
