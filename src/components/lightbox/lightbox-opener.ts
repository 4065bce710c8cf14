import { isFigureHash } from './figure-address.ts';
import type { Lightbox } from './lightbox.ts';

/** Whether a press on a link asks for a new tab, a new window or a download: the browser's own business. */
function isForBrowser({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** What an article loads for its figures: it waits until one is pressed, or the address names one. */
function mount(): void {
  let loaded: Promise<Lightbox> | undefined;
  const lightbox = (): Promise<Lightbox> => {
    loaded ??= import('./lightbox.ts').then(({ mountLightbox }) => mountLightbox());
    // Asked for again, it may come: a failure is not kept.
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };

  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-shot-open]');
    if (!link || isForBrowser(event)) return;
    event.preventDefault();
    // Without the network the link still does what it does without JavaScript.
    lightbox().then(
      (opened) => opened.open(link),
      () => location.assign(link.href),
    );
  });

  const follow = (): void => {
    if (loaded || isFigureHash(location.hash))
      lightbox().then(
        (opened) => opened.follow(),
        () => {},
      );
  };
  addEventListener('hashchange', follow);
  follow();
}

mount();
