/**
 * What every page loads for search: it waits for the reader to ask (button, `/`, Ctrl+K) and only then loads the box.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

/** Where the history keeps a dialog's query. */
const QUERY_STATE = 'tbSearch';

/** Says that the box is on its way, and where it does not come, leads to the search page: a browser does not ask for a script that failed again. */
function sayOf(root: HTMLElement, failed: boolean): void {
  const status = root.querySelector('[data-search-status]');
  const link = document.createElement('a');
  link.href = root.querySelector('form')?.action ?? '';
  link.textContent = 'mở trang tìm kiếm';
  status?.replaceChildren(
    ...(failed ? ['Chưa tải được phần tìm kiếm. Bạn kiểm tra mạng rồi ', link, ' nhé.'] : ['Đang mở…']),
  );
}

async function mountIn(root: HTMLElement): Promise<void> {
  const slow = setTimeout(() => sayOf(root, false), 300);
  try {
    const { mountSearch } = await import('./mount-search.ts');
    clearTimeout(slow);
    mountSearch(root, import.meta.env.BASE_URL);
  } catch {
    clearTimeout(slow);
    sayOf(root, true);
  }
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
    if (followed) rememberQuery(target);
    if (outside || followed) target.close();
  });
}

/** Keeps the query with this page of the history, so that going back from a result leads to the results. */
function rememberQuery(target: HTMLDialogElement): void {
  const query = target.querySelector('input')?.value;
  history.replaceState({ ...history.state, [QUERY_STATE]: query }, '');
}

/** Opens the dialog again with the query it was left with, once. */
function reopen(): void {
  const { [QUERY_STATE]: query, ...rest } = (history.state ?? {}) as Record<string, unknown>;
  const input = dialog?.querySelector('input');
  if (typeof query !== 'string' || query === '' || !input) return;
  history.replaceState(rest, '');
  input.value = query;
  open();
}

if (dialog) closeByPointer(dialog);
// Also where the page comes back as it was left, from the browser's memory.
addEventListener('pageshow', reopen);

if (page) void mountIn(page);

// A result leads here with its words, see result-address.ts.
if (new URLSearchParams(location.search).has('tim')) {
  void import('./mark-words.ts').then(
    ({ markWords }) => markWords(),
    () => {},
  );
}
