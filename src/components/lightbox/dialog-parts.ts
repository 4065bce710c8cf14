import { button, element } from '../element.ts';
import type { Command } from './commands.ts';

/** The elements of the dialog that change. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  /** Says which figure is shown; read out at each change, and the dialog's name. */
  line: HTMLElement;
  stage: HTMLElement;
  /** Caption and legend. */
  words: HTMLElement;
  buttons: Record<Command, HTMLButtonElement>;
}

function group(className: string, name: string, ...children: HTMLElement[]): HTMLElement {
  const made = element('div', className, ...children);
  made.role = 'group';
  made.ariaLabel = name;
  return made;
}

function commandButtons(): DialogParts['buttons'] {
  return {
    close: button('Đóng'),
    previous: button('Ảnh trước'),
    next: button('Ảnh sau'),
    out: button('−', 'Thu nhỏ'),
    fit: button('Vừa khung'),
    full: button('100%'),
    in: button('+', 'Phóng to'),
  };
}

function countLine(): HTMLElement {
  const line = element('p', 'lightbox-line');
  line.id = 'tb-lightbox-line';
  line.ariaLive = 'polite';
  line.ariaAtomic = 'true';
  return line;
}

/** The place of the picture. It can be focused, so that the keyboard can scroll it. */
function stageElement(): HTMLElement {
  const stage = group('lightbox-stage', 'Ảnh lớn');
  stage.tabIndex = 0;
  return stage;
}

/** Makes the dialog, closed and with no figure yet, at the end of the page. */
export function dialogParts(): DialogParts {
  const buttons = commandButtons();
  const line = countLine();
  const stage = stageElement();
  const words = element('div', 'lightbox-words');
  const dialog = element(
    'dialog',
    'lightbox',
    element('div', 'lightbox-head', line, buttons.close),
    stage,
    words,
    element(
      'div',
      'lightbox-foot',
      group('lightbox-zoom', 'Thu phóng', buttons.out, buttons.fit, buttons.full, buttons.in),
      group('lightbox-turn', 'Chuyển ảnh', buttons.previous, buttons.next),
    ),
  );
  dialog.setAttribute('aria-labelledby', line.id);
  dialog.tabIndex = -1;
  document.body.append(dialog);
  return { dialog, line, stage, words, buttons };
}

/** Opens the dialog, if it is not open, with the focus on itself: its name, the figure, is what is read out first. */
export function showDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  // The page behind cannot be scrolled while the dialog is open, and is not to jump by the width of its scroll bar.
  const { style, clientWidth } = document.documentElement;
  style.setProperty('--scroll-bar', `${innerWidth - clientWidth}px`);
  dialog.showModal();
  dialog.focus();
}

/** Says which of the figures is shown: the number for everybody, the words, which stand beside the picture too, for those who listen. */
export function showLine(line: HTMLElement, at: number, count: number, words: string): void {
  line.replaceChildren(`Ảnh ${at + 1}/${count}`, element('span', 'sr-only', `: ${words}`));
}

/** Switches a button on or off. One that has the focus hands it on: off it would lose it, and with it the keyboard. */
export function enable(button: HTMLButtonElement, enabled: boolean, heir: HTMLElement): void {
  if (!enabled && document.activeElement === button) heir.focus();
  button.disabled = !enabled;
}
