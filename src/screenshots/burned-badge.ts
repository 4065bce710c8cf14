import { type Burning, filled, lineBetween, MARK_TONES, place, type Point, px, twoTone } from './burned-strokes.ts';
import type { Badge } from './geometry.ts';

/** Radius of a badge on the page, in CSS px. */
const RADIUS = 13;
const DIGIT_SIZE = 15;

function moved(point: Point, { dx, dy }: Badge, scale: number): Point {
  return { x: px(point.x + dx * scale), y: px(point.y + dy * scale) };
}

/** Moves a badge that stands on the edge of the view inside it; undefined where it stands outside. */
function insideView({ x, y }: Point, { view, scale }: Burning): Point | undefined {
  const reach = (RADIUS + 1) * scale;
  const right = view.left + view.width;
  const bottom = view.top + view.height;
  if (x < view.left - reach || x > right + reach || y < view.top - reach || y > bottom + reach) return undefined;
  return {
    x: px(Math.max(view.left + reach, Math.min(x, right - reach))),
    y: px(Math.max(view.top + reach, Math.min(y, bottom - reach))),
  };
}

function number(n: number, { x, y }: Point, { digits, scale }: Burning): string {
  if (!digits) return '';
  const size = DIGIT_SIZE * scale;
  const { path, width } = digits(String(n), size);
  return `<path fill="${MARK_TONES.light}" transform="translate(${px(x - width / 2)} ${px(y + size * 0.36)})" d="${path}"/>`;
}

/** The line from the point a pin shows to its badge beside it. */
function leader(from: Point, to: Point, burning: Burning): string {
  const dot = `circle cx="${from.x}" cy="${from.y}" r="${px(5 * burning.scale)}"`;
  return twoTone(lineBetween(from, to), burning) + filled(dot, 1.5, burning);
}

/** The numbered circle of a mark as SVG; one that the edge of the view would cut is moved inside, one outside is left out. */
export function burnedBadge(badge: Badge, n: number, burning: Burning): string {
  const point = place(badge, burning);
  const centre = insideView(moved(point, badge, burning.scale), burning);
  if (!centre) return '';
  const apart = badge.dx !== 0 || badge.dy !== 0;
  const radius = burning.digits ? RADIUS : RADIUS * 0.75;
  const disc = `circle cx="${centre.x}" cy="${centre.y}" r="${px(radius * burning.scale)}"`;
  return (apart ? leader(point, centre, burning) : '') + filled(disc, 2, burning) + number(n, centre, burning);
}
