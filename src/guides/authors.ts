import { authorAddress } from '../document/addresses.ts';
import type { Authors } from '../schemas/tables.ts';
import { site } from '../site.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import type { Library } from './library.ts';
import { newestFirst } from './order.ts';
import type { PageLink, PageSummary } from './page-summary.ts';

/** An author as a page names them: their name is the title of their page. */
export interface AuthorFacts extends PageLink {
  id: string;
  /** Several people under one name. */
  group: boolean;
}

/** An author with everything they published. */
export interface AuthorShelf extends AuthorFacts {
  bio: string | undefined;
  /** Newest first, guides and posts alike. */
  pages: readonly PageSummary[];
}

/** Who an id stands for; undefined where authors.yaml does not have it: the check tells of that. */
export function authorFacts(id: string | undefined, authors: Authors): AuthorFacts | undefined {
  const author = id !== undefined && Object.hasOwn(authors, id) ? authors[id] : undefined;
  return id !== undefined && author
    ? { id, title: author.name, address: authorAddress(id), group: author.group === true }
    : undefined;
}

/** The authors who published a page, in dictionary order. */
export function authorShelves({
  guides,
  posts,
  authors,
  topics,
}: Pick<Library, 'guides' | 'posts' | 'authors' | 'topics'>): AuthorShelf[] {
  const pages = newestFirst([...guides, ...posts], Object.keys(topics));
  const byAuthor = Map.groupBy(pages, ({ author }) => author);
  const shelves = [...byAuthor].flatMap(([id, own]) => {
    const facts = authorFacts(id, authors);
    return facts ? [{ ...facts, bio: authors[facts.id]?.bio, pages: own }] : [];
  });
  return shelves.sort((a, b) => compareVietnamese(a.title, b.title));
}

/** What an author's page is about, for its lead and for search results. */
export function authorDescription({ title, bio }: Pick<AuthorShelf, 'title' | 'bio'>): string {
  return bio ?? `Tất cả các bài của ${title} trên ${site.name}.`;
}
