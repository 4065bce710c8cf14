import { burnedBadge } from './burned-badge.ts';
import { type Burning, filled, lineBetween, MARK_TONES, place, px, twoTone } from './burned-strokes.ts';
import { ARROW_HEAD, type PercentRect, type Shape } from './geometry.ts';

const SHADE = 'fill="#0f1114" fill-opacity="0.55"';

function rectAttributes(rect: PercentRect, burning: Burning): string {
  const { x, y } = place(rect, burning);
  const size = place({ x: rect.width, y: rect.height }, burning);
  return `x="${x}" y="${y}" width="${size.x}" height="${size.y}" rx="${px(6 * burning.scale)}"`;
}

function frame(kind: Shape['kind'], rect: PercentRect, burning: Burning): string {
  const element = `rect ${rectAttributes(rect, burning)}`;
  if (kind !== 'spotlight') return twoTone(element, burning);
  return `<${element} fill="none" stroke="${MARK_TONES.light}" stroke-width="${px(burning.scale)}"/>`;
}

function arrow({ from, to, angle }: NonNullable<Shape['line']>, burning: Burning): string {
  const tip = place(to, burning);
  const start = place(from, burning);
  const turn = (angle * Math.PI) / 180;
  // The shaft ends inside the head, so that its round end does not stick out of the tip.
  const end = {
    x: px(tip.x - Math.cos(turn) * 8 * burning.scale),
    y: px(tip.y - Math.sin(turn) * 8 * burning.scale),
  };
  const head = `path d="${ARROW_HEAD}" transform="translate(${tip.x} ${tip.y}) rotate(${angle}) scale(${burning.scale})"`;
  return twoTone(lineBetween(start, end), burning) + filled(head, 1.5 / burning.scale, burning);
}

function linesOf({ kind, rect, line }: Shape, burning: Burning): string {
  return (rect ? frame(kind, rect, burning) : '') + (line ? arrow(line, burning) : '');
}

function badgeOf({ n, badge }: Shape, burning: Burning): string {
  return badge && n !== undefined ? burnedBadge(badge, n, burning) : '';
}

/** Everything around the spotlights, dimmed. */
function shade(shapes: readonly Shape[], burning: Burning): string {
  const spots = shapes.flatMap(({ kind, rect }) => (kind === 'spotlight' && rect ? [rect] : []));
  if (spots.length === 0) return '';
  const { left, top, width, height } = burning.view;
  const all = `x="${left}" y="${top}" width="${width}" height="${height}"`;
  const holes = spots.map((rect) => `<rect ${rectAttributes(rect, burning)} fill="#000"/>`).join('');
  const mask = `<mask id="spots" maskUnits="userSpaceOnUse" ${all}><rect ${all} fill="#fff"/>${holes}</mask>`;
  return `${mask}<rect ${all} ${SHADE} mask="url(#spots)"/>`;
}

/**
 * Draws the marks of a picture as a transparent SVG of the view's size, to be laid over its pixels where no page can:
 * in a social card, in a thumbnail. They look as on the page; a badge that the edge would cut is moved inside.
 * Redactions need nothing: they are in the pixels.
 */
export function burnedMarks(shapes: readonly Shape[], burning: Burning): string {
  const { left, top, width, height } = burning.view;
  // Badges come last, so that no line crosses a number.
  const parts = [...shapes.map((shape) => linesOf(shape, burning)), ...shapes.map((shape) => badgeOf(shape, burning))];
  const marks = shade(shapes, burning) + parts.join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${marks}</svg>`;
}
