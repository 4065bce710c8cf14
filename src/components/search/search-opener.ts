/**
 * What every page loads for search: it waits for the reader to ask (button, `/`, Ctrl+K) and only then loads the box.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

async function mountIn(root: HTMLElement): Promise<void> {
  const { mountSearch } = await import('./search-box.ts');
  mountSearch(root, import.meta.env.BASE_URL);
}

function open(): void {
  if (page) {
    page.querySelector('input')?.focus();
    return;
  }
  if (!dialog) return;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.focus();
  void mountIn(dialog);
}

/** Whether a key press is meant for the field it goes to, and so not for us. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}

document.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  open();
});

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

dialog?.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
/** Whether a pointer is on the backdrop, outside of the dialog's own box (its padding is the dialog too). */
function isOutside({ clientX, clientY }: MouseEvent, box: DOMRect): boolean {
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}

/** Closes the dialog by a press that begins and ends on the backdrop, or by following a result in this tab. */
function closeByPointer(target: HTMLDialogElement): void {
  let pressedOutside = false;
  target.addEventListener('pointerdown', (event) => {
    pressedOutside = isOutside(event, target.getBoundingClientRect());
  });
  target.addEventListener('click', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const followed = plain && event.target instanceof Element && event.target.closest('a') !== null;
    const outside = pressedOutside && isOutside(event, target.getBoundingClientRect());
    if (outside || followed) target.close();
  });
}

if (dialog) closeByPointer(dialog);

if (page) void mountIn(page);
