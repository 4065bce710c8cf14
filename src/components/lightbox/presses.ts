/** Whether a pointer is on the backdrop, outside of the dialog's own box. */
function isOutside({ clientX, clientY }: MouseEvent, box: DOMRect): boolean {
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}

/** Closes a dialog by a press that begins and ends on its backdrop: a picture dragged past the edge does not. */
export function closeByBackdrop(dialog: HTMLDialogElement, close: () => void): void {
  let pressedOutside = false;
  dialog.addEventListener('pointerdown', (event) => {
    pressedOutside = isOutside(event, dialog.getBoundingClientRect());
  });
  dialog.addEventListener('click', (event) => {
    if (pressedOutside && isOutside(event, dialog.getBoundingClientRect())) close();
  });
}

/** The badge on the picture for one in the legend, and the other way round. */
function counterpart(dialog: HTMLDialogElement, badge: Element): HTMLElement | SVGElement | null {
  const n = badge.closest<HTMLElement | SVGElement>('[data-n]')?.dataset['n'];
  const other = badge.closest('.mark') ? '.shot-legend' : '.shot-overlay';
  return dialog.querySelector(`${other} [data-n="${n}"] a`);
}

/** Lets the badges of picture and legend lead to each other. They are links of the page, and the address is not to change. */
export function linkBadges(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', (event) => {
    const badge = event.target instanceof Element && event.target.closest('[data-n] a');
    if (!badge || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const other = counterpart(dialog, badge);
    other?.focus({ preventScroll: true });
    other?.scrollIntoView({ block: 'center', inline: 'center' });
  });
}
