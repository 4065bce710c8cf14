import { element } from '../element.ts';
import type { FractionPoint } from './placed-mark.ts';

/** Where a pointer is on an element, as fractions of its size. */
function pointIn(target: Element, { clientX, clientY }: PointerEvent): FractionPoint {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

/** Draws what was dragged over so far. */
function showDrag(box: HTMLElement, from: FractionPoint, to: FractionPoint): void {
  const percent = (value: number): string => `${value * 100}%`;
  box.style.left = percent(Math.min(from.x, to.x));
  box.style.top = percent(Math.min(from.y, to.y));
  box.style.width = percent(Math.abs(to.x - from.x));
  box.style.height = percent(Math.abs(to.y - from.y));
  box.hidden = false;
}

/** A layer over a picture that tells from where to where the pointer went, as fractions of it. */
export function drawingLayer(onPlaced: (from: FractionPoint, to: FractionPoint) => void): HTMLElement {
  const layer = element('div', 'placing-layer');
  const box = element('div', 'placing-box');
  box.hidden = true;
  layer.append(box);
  let from: FractionPoint | undefined;
  layer.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    from = pointIn(layer, event);
  });
  layer.addEventListener('pointermove', (event) => {
    if (from) showDrag(box, from, pointIn(layer, event));
  });
  layer.addEventListener('pointerup', (event) => {
    if (from) onPlaced(from, pointIn(layer, event));
    from = undefined;
  });
  return layer;
}
