import { element } from '../element.ts';
import type { GuideStep } from './progress.ts';
import { tickLabel, tickName } from './progress-text.ts';

/** The box of one step, in its label. @param ticked is told what the reader chose. */
export function tickBox(
  step: GuideStep,
  ticked: (done: boolean) => void,
): { label: HTMLElement; box: HTMLInputElement } {
  const box = element('input', '');
  box.type = 'checkbox';
  // A browser that brings a form back as it was left would show ticks that are no longer there.
  box.autocomplete = 'off';
  box.addEventListener('change', () => ticked(box.checked));
  // Begins with what is seen, so that it can also be asked for by voice.
  box.ariaLabel = tickName(step);
  return { box, label: element('label', 'step-tick', box, tickLabel(step)) };
}
