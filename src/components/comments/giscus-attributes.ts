/** Where a page's comments are, as its section carries it in `data-…`. */
export type CommentsPlace = Readonly<Partial<Record<'repo' | 'repoId' | 'category' | 'categoryId', string>>>;

/** The name under which giscus brings a reader back who has signed in at GitHub. */
const SESSION = 'giscus';

/** What giscus's script reads from its own element, `data-…` without the prefix, see giscus.app. @param theme the reader chose; undefined follows their system. */
export function giscusAttributes(place: CommentsPlace, theme: string | undefined): Record<string, string> {
  return {
    repo: place.repo ?? '',
    repoId: place.repoId ?? '',
    category: place.category ?? '',
    categoryId: place.categoryId ?? '',
    mapping: 'pathname',
    strict: '1',
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'top',
    theme: theme ?? 'preferred_color_scheme',
    lang: 'vi',
  };
}

/** Whether a reader comes back from signing in for the comments, and so has asked for them. @param query of the address, `?…`. */
export function comesFromSigningIn(query: string): boolean {
  return new URLSearchParams(query).has(SESSION);
}
