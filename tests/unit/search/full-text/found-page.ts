import type { PagefindPage } from '../../../../src/search/full-text/results.ts';
import { toIndexText } from '../../../../src/search/full-text/stroked-d.ts';

/** What a page of a test holds, as its author wrote it. */
export interface Written {
  title: string;
  headings?: readonly string[];
  text?: string;
  places?: readonly { title: string; excerpt?: string }[];
}

/** Pagefind's answer for such a page: everything as the index holds it, with ḏ for đ. */
export function found({ title, headings = [], text = '', places = [] }: Written): PagefindPage {
  const url = `/${title}/`;
  return {
    url,
    content: toIndexText(`${title} ${headings.join(' ')} ${text}`),
    anchors: headings.map((heading) => ({ text: toIndexText(heading) })),
    meta: { title: toIndexText(title) },
    excerpt: toIndexText(text),
    sub_results: places.map((place) => ({
      title: toIndexText(place.title),
      url: `${url}#${place.title}`,
      excerpt: toIndexText(place.excerpt ?? ''),
    })),
  };
}
