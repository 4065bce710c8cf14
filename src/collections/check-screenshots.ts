import type { Finding } from '../document/finding.ts';
import { nearest } from '../document/nearest.ts';
import { figureOfMark, type Marked, numberFigures, type NumberedFigure } from '../mdx/figure-numbers.ts';
import { figureId, figurePlaces, type MarkPlace } from '../mdx/figure-places.ts';
import type { Outline } from '../mdx/outline.ts';
import { isNumbered, MARKS_MAX } from '../schemas/mark.ts';
import { screenshotOf } from '../schemas/screenshot.ts';
import type { EntrySource } from './read.ts';

function placeName({ place }: Pick<NumberedFigure, 'place'>): string {
  return place.isStep ? 'bước này' : 'mục này';
}

/** The finding for an id that no screenshot has, at the place given. */
function unknownScreenshot(
  id: string,
  screenshots: Marked,
  entry: EntrySource,
  range: readonly [number, number],
): Finding {
  const near = nearest(id, Object.keys(screenshots));
  return entry.document.source.finding(...range, {
    rule: 'unknown-screenshot',
    message: `Không có ảnh nào tên là “${id}”.`,
    remedy: near
      ? `có phải bạn muốn viết ${near}?`
      : `tạo screenshots/${id || '<bộ>/<tên>'}.yaml với image, alt, caption, và đặt ảnh bên cạnh.`,
  });
}

function isPlace(figure: NumberedFigure, { id, isStep }: NumberedFigure['place']): boolean {
  return figure.place.id === id && figure.place.isStep === isStep;
}

/** What two figures have in common that are one screenshot in one place: its marks would have two numbers each. A plain picture may be repeated. */
function placed({ kind, source, place }: NumberedFigure): string {
  return JSON.stringify([kind, source, place.id, place.isStep]);
}

/** The first figures of an article, by their id and by what is shown where. */
interface Firsts {
  byId: ReadonlyMap<string, NumberedFigure>;
  byPlace: ReadonlyMap<string, NumberedFigure>;
}

function firstsOf(figures: readonly NumberedFigure[]): Firsts {
  const reversed = figures.toReversed();
  return {
    byId: new Map(reversed.map((figure) => [figureId(figure.key), figure])),
    byPlace: new Map(reversed.map((figure) => [placed(figure), figure])),
  };
}

/** Checks one figure: its picture is there, does not stand twice in one place, and the place is not too full. */
function checkFigure(figure: NumberedFigure, firsts: Firsts, entry: EntrySource, screenshots: Marked): Finding[] {
  const { source } = entry.document;
  if (figure.kind === 'screenshot' && !screenshotOf(screenshots, figure.source)) {
    return [unknownScreenshot(figure.source, screenshots, entry, figure.range)];
  }
  const same = figure.kind === 'screenshot' ? firsts.byPlace.get(placed(figure)) : undefined;
  if (same && same.range[0] < figure.range[0]) {
    const message = `Ảnh “${figure.source}” đã có trong ${placeName(figure)}.`;
    return [source.finding(...figure.range, { rule: 'repeated-screenshot', message, remedy: 'giữ lại một ảnh.' })];
  }
  const alike = firsts.byId.get(figureId(figure.key));
  if (alike && alike.range[0] < figure.range[0]) {
    const message = `Tên ảnh “${figure.source}” quá giống “${alike.source}” trong cùng bài, nên hai ảnh có chung địa chỉ.`;
    return [
      source.finding(...figure.range, { rule: 'alike-pictures', message, remedy: 'đổi tên một trong hai tệp ảnh.' }),
    ];
  }
  if (figure.first + figure.count - 1 <= MARKS_MAX) return [];
  const message = `Các ảnh trong ${placeName(figure)} có tất cả ${figure.first + figure.count - 1} dấu, tối đa là ${MARKS_MAX}.`;
  const remedy = 'chia thành hai bước, hoặc bỏ bớt dấu.';
  return [source.finding(...figure.range, { rule: 'too-many-marks', message, remedy })];
}

/** The numbers that may be written in a place, each with the words of its mark. */
function marksThere(mark: MarkPlace, figures: readonly NumberedFigure[], screenshots: Marked): string[] {
  const there = figures.filter((figure) => isPlace(figure, mark.place));
  return there.flatMap(({ source, first }) =>
    (screenshotOf(screenshots, source)?.marks ?? [])
      .filter(isNumbered)
      .map(({ label }, at) => `${first + at} (${label.replaceAll('*', '')})`),
  );
}

function checkMark(
  mark: MarkPlace,
  figures: readonly NumberedFigure[],
  entry: EntrySource,
  screenshots: Marked,
): Finding[] {
  if (figureOfMark(mark.n, mark.place, figures)) return [];
  const there = marksThere(mark, figures, screenshots);
  const where = placeName(mark);
  const text = there.length
    ? { message: `Ảnh trong ${where} không có dấu số ${mark.n}.`, remedy: `các dấu ở đây: ${there.join(', ')}.` }
    : {
        message: `Trong ${where} không có ảnh nào có dấu, nên <Mark n={${mark.n}} /> không chỉ vào đâu.`,
        remedy: `đặt <Screenshot id="…" /> vào ${where.replace('này', 'ấy')}, hoặc bỏ <Mark>.`,
      };
  return [entry.document.source.finding(...mark.range, { rule: 'unknown-mark', ...text })];
}

function checkCover(entry: EntrySource, screenshots: Marked): Finding[] {
  const { head, document } = entry;
  if (head.cover === undefined || screenshotOf(screenshots, head.cover)) return [];
  return [unknownScreenshot(head.cover, screenshots, entry, document.head.rangeOf(['cover']))];
}

/**
 * Checks the pictures an entry shows and the marks its prose speaks of.
 * @param unreadable ids of screenshots that are there and have faults of their own, which are told in their files.
 */
export function checkScreenshots(
  entry: EntrySource,
  outline: Outline,
  screenshots: Marked,
  unreadable: ReadonlySet<string> = new Set(),
): Finding[] {
  const places = figurePlaces(entry.document, outline);
  const figures = numberFigures(places, screenshots);
  const firsts = firstsOf(figures);
  const known = figures.filter(({ source }) => !unreadable.has(source));
  const isLost = ({ kind, source }: NumberedFigure): boolean =>
    kind === 'screenshot' && !screenshotOf(screenshots, source);
  // Of the marks of a picture that could not be read, or is not there, nothing can be said.
  const lost = figures.filter(isLost);
  const isKnown = ({ n, place }: MarkPlace): boolean =>
    Number.isInteger(n) && n > 0 && !lost.some((figure) => isPlace(figure, place));
  return [
    ...known.flatMap((figure) => checkFigure(figure, firsts, entry, screenshots)),
    ...places.marks.filter(isKnown).flatMap((mark) => checkMark(mark, figures, entry, screenshots)),
    ...(unreadable.has(entry.head.cover ?? '') ? [] : checkCover(entry, screenshots)),
  ];
}
