import type { Size } from './zoom.ts';

/** A figure of the page, copied for the dialog. */
export interface FigureCopy {
  /** Picture and marks. */
  frame: HTMLElement;
  /** Size of the large picture in its own pixels. */
  size: Size;
  /** Caption, notes and legend. */
  words: readonly Node[];
  /** What the figure is said to be: its caption, or else its alternative text. */
  name: string;
}

function copyOf<Item extends Element>(item: Item): Item {
  const copy = item.cloneNode(true) as Item;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}

/** The marks, with masks of their own: a mask is found by its id, and the page has that one already. */
function overlayCopy(overlay: SVGElement): SVGElement {
  const copy = overlay.cloneNode(true) as SVGElement;
  for (const one of copy.querySelectorAll('[id]')) {
    if (one.tagName === 'mask') one.id += '-lon';
    else one.removeAttribute('id');
  }
  for (const one of copy.querySelectorAll('[mask]')) {
    one.setAttribute('mask', (one.getAttribute('mask') ?? '').replace(')', '-lon)'));
  }
  return copy;
}

/** The picture in its largest file. Until that is there, the one the page has already loaded shows through. */
function pictureCopy(picture: HTMLPictureElement, { width }: Size): HTMLPictureElement {
  const copy = copyOf(picture);
  for (const source of copy.querySelectorAll('source')) source.sizes = `${width}px`;
  const loaded = picture.querySelector('img')?.currentSrc;
  const image = copy.querySelector('img');
  if (image && loaded) image.style.backgroundImage = `url("${loaded}")`;
  return copy;
}

/** The words of a caption without the notes behind them. */
function captionText(figure: HTMLElement): string {
  const nodes = [...(figure.querySelector('.shot-caption')?.childNodes ?? [])];
  const texts = nodes.filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

/** Copies a figure. The copy has no id of the page's, so none stands twice. */
export function copyFigure(figure: HTMLElement): FigureCopy {
  const link = figure.querySelector<HTMLElement>('[data-shot-open]');
  const size = { width: Number(link?.dataset['fullWidth']), height: Number(link?.dataset['fullHeight']) };
  const frame = document.createElement('div');
  frame.className = figure.querySelector('.shot-frame')?.className ?? '';
  frame.append(...[...figure.querySelectorAll('picture')].map((picture) => pictureCopy(picture, size)));
  const overlay = figure.querySelector<SVGElement>('.shot-overlay');
  if (overlay) frame.append(overlayCopy(overlay));
  const words = [...(figure.querySelector('figcaption')?.children ?? [])].map(copyOf);
  return { frame, size, words, name: captionText(figure) || (figure.querySelector('img')?.alt ?? '') };
}
