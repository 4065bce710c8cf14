import type { ImageObjectLeaf } from 'schema-dts';
import type { FigureModel } from '../../screenshots/figure.ts';
import type { ShareImage } from '../share-names.ts';
import { nodeId, type PagePlace, servedAddress } from './page-place.ts';

/** What is needed of a figure to tell of its picture. */
export type PicturedFigure = Pick<FigureModel, 'id' | 'alt' | 'caption' | 'picture'>;

/** The name of a figure's picture: the figure's own place in the page. */
export function imageNodeId(place: PagePlace, { id }: Pick<PicturedFigure, 'id'>): string {
  return nodeId(place, id);
}

/** The picture of a figure: the file that opens as the large picture, with its words. */
export function imageObject(place: PagePlace, figure: PicturedFigure): ImageObjectLeaf {
  const { alt, caption, picture } = figure;
  return {
    '@type': 'ImageObject',
    '@id': imageNodeId(place, figure),
    contentUrl: servedAddress(place, picture.src),
    width: `${picture.fullWidth} px`,
    height: `${picture.fullHeight} px`,
    caption: caption ?? alt,
    ...(caption !== undefined && { description: alt }),
  };
}

/** The card a link to the page is shown with. */
export function cardObject(place: PagePlace, { path, width, height, alt }: ShareImage): ImageObjectLeaf {
  return {
    '@type': 'ImageObject',
    '@id': nodeId(place, 'card'),
    contentUrl: servedAddress(place, path),
    width: `${width} px`,
    height: `${height} px`,
    caption: alt,
  };
}
