import { element } from '../element.ts';
import { comesFromSigningIn, giscusAttributes } from './giscus-attributes.ts';

const CLIENT = 'https://giscus.app/client.js';

/** Loads the comments in the place of the button; where they do not come, the button can be pressed again. */
function open(section: HTMLElement, opener: HTMLButtonElement): void {
  const script = element('script', '');
  Object.assign(script.dataset, giscusAttributes(section.dataset, document.documentElement.dataset['theme']));
  script.crossOrigin = 'anonymous';
  script.src = CLIENT;
  const hadFocus = document.activeElement === opener;
  opener.disabled = true;
  opener.textContent = 'Đang mở phần bình luận…';
  script.addEventListener('load', () => {
    opener.remove();
    // Who pressed it goes on from here, and not from the top of the page.
    section.tabIndex = -1;
    if (hadFocus) section.focus({ preventScroll: true });
  });
  script.addEventListener('error', () => {
    script.remove();
    opener.disabled = false;
    opener.textContent = 'Chưa mở được, bấm để thử lại';
  });
  section.append(script);
}

const section = document.querySelector<HTMLElement>('[data-comments]');
const opener = section?.querySelector('button');
if (section && opener) {
  section.hidden = false;
  opener.addEventListener('click', () => open(section, opener));
  if (comesFromSigningIn(location.search)) open(section, opener);
}
