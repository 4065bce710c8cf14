import type { ItemContent } from '../../../../src/guides/item-contents.ts';
import { pageModel, type PageModel } from '../../../../src/guides/page-model.ts';
import { buildLibrary } from '../../../../src/guides/library.ts';
import type { PageSummary } from '../../../../src/guides/page-summary.ts';
import { outline } from '../../../../src/mdx/outline.ts';
import { placeTexts } from '../../../../src/mdx/place-texts.ts';
import type { FigureModel } from '../../../../src/screenshots/figure.ts';
import { type PagePlace, pagePlace } from '../../../../src/seo/graph/page-place.ts';
import type { StepModel } from '../../../../src/seo/graph/step-text.ts';
import { open } from '../../author-file.ts';
import { summary } from '../../guides/summary.ts';

/** A page of a site under a path. */
export const PLACE: PagePlace = pagePlace('/ten/huong-dan/mo-shop/', { origin: 'https://a.vn', base: '/ten/' });

const TABLES = {
  topics: {
    shop: { title: 'Mở shop', description: 'Về shop.' },
    hang: { title: 'Xem hàng', description: 'Về hàng.' },
  },
  authors: { an: { name: 'An', bio: 'An bán hoa.' }, nhom: { name: 'Nhóm Hoa', group: true } },
  labels: [],
};

/** The model of a page with these facts in its head. */
export function modelOf(given: Partial<PageSummary> = {}): PageModel {
  const page = summary('mo-shop', { title: 'Mở shop nhỏ', topics: ['shop', 'hang'], ...given });
  return pageModel(page, buildLibrary([page], TABLES));
}

/** The step model of a body. @param figures those of an item, by its id. */
export function stepsOf(body: string, figures: Readonly<Record<string, readonly FigureModel[]>> = {}): StepModel {
  const document = open(body);
  const { items } = outline(document);
  const texts = placeTexts(document, items);
  const contents = items.map(({ id }, at): ItemContent => ({ texts: texts[at] ?? [], figures: figures[id] ?? [] }));
  return { items, contents };
}

/** A figure of this name. */
export function figureOf(name: string, caption?: string): FigureModel {
  const src = `/ten/anh/${name}.webp`;
  const picture = { avif: '', src, fullWidth: 1040, fullHeight: 976, width: 520, height: 488 };
  const alt = `Màn hình ${name}.`;
  const common = { illustration: false, capturedAt: undefined, redacted: false, dark: undefined, eager: false };
  return { key: name, id: `tb-anh--${name}`, alt, caption, picture, ...common, shapes: [], legend: [] };
}

/** The card of a page without a picture. */
export const CARD = { path: '/ten/anh/the/trang.jpg', width: 1200, height: 630, alt: 'Thẻ của trang' };
