import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../../src/collections/content-dir.ts';
import { loadScreenshots, type ScreenshotSource } from '../../src/collections/screenshots.ts';
import type { Finding } from '../../src/document/finding.ts';
import { nearest } from '../../src/document/nearest.ts';
import { type Area, isFlat, type PixelRect, pixelRect, storedPixels } from '../../src/screenshots/pixels.ts';
import { foreignParts } from '../../src/screenshots/png-chunks.ts';
import { checkRedaction, redactedAreas } from '../../src/screenshots/redaction.ts';
import { linkOnTheWay } from './real-file.ts';
import { WrongOption } from './text-options.ts';

/** One picture with areas that must not be seen, and how far it is from that. */
export interface RedactPicture {
  path: string;
  bytes: Buffer;
  areas: readonly Area[];
  /** The areas in pixels; `isFlat`: nothing can be seen there any more. */
  rects: readonly { rect: PixelRect; isFlat: boolean }[];
  /** What the file carries besides pixels. */
  foreign: readonly string[];
  /** Whether anything is to be done. */
  isDone: boolean;
}

/** What redacting would do; nothing is written yet. */
export interface RedactPlan {
  pictures: readonly RedactPicture[];
  /** Why pictures could not be looked at. */
  failures: readonly Finding[];
}

/** Faults that redacting itself takes away. */
const MENDED: ReadonlySet<string> = new Set(['not-redacted', 'redact-metadata']);

type Loaded = Pick<ReturnType<typeof loadScreenshots>, 'screenshots' | 'findings'>;

function isError({ level }: Finding): boolean {
  return level !== 'style';
}

/** The screenshots that were asked for. @throws WrongOption for an id that none has. */
function chosen({ screenshots, findings }: Loaded, dir: string, ids: readonly string[]): Loaded {
  if (ids.length === 0) return { screenshots, findings: findings.filter(isError) };
  const files = ids.map((id) => shownPath(join(dir, 'screenshots', `${id}.yaml`)));
  const about = findings.filter((finding) => isError(finding) && files.includes(finding.file));
  const unknown = ids.find((id, at) => !screenshots.has(id) && !about.some(({ file }) => file === files[at]));
  if (unknown !== undefined) {
    const near = nearest(unknown, screenshots.keys());
    const hint = near ? ` Có phải bạn muốn viết ${near}?` : ' Mã ảnh là <bộ>/<tên>, như trong <Screenshot id="…" />.';
    throw new WrongOption(`Không có ảnh nào tên là “${unknown}”.${hint}`);
  }
  return { screenshots: new Map([...screenshots].filter(([id]) => ids.includes(id))), findings: about };
}

/** Somebody who names a picture believes that there is something to redact: to say nothing would be taken for done. */
function nothingMarked({ data, source, yaml }: ScreenshotSource): Finding {
  const message = 'Ảnh này không có vùng nào phải che.';
  const remedy = 'thêm vào marks một dòng như - { kind: redact, area: [0.1, 0.2, 0.3, 0.05] } rồi chạy lại.';
  const place = yaml.rangeOf([data.marks.length ? 'marks' : 'image']);
  return source.finding(...place, { rule: 'no-redaction', message, remedy });
}

/** Why a screenshot must be left alone: what is wrong with its file or pictures besides what redacting mends. */
async function obstacles(screenshot: ScreenshotSource, dir: string): Promise<Finding[]> {
  const links = [screenshot.picture, screenshot.dark ?? screenshot.picture].flatMap((path) => linkOnTheWay(dir, path));
  if (links.length) return links.slice(0, 1);
  return (await checkRedaction(screenshot)).filter(({ rule }) => !MENDED.has(rule));
}

async function pictureOf(path: string, areas: readonly Area[]): Promise<RedactPicture> {
  const bytes = await readFile(path);
  const pixels = await storedPixels(bytes);
  const rects = areas.map((area) => {
    const rect = pixelRect(area, pixels);
    return { rect, isFlat: isFlat(pixels, rect) };
  });
  const foreign = foreignParts(bytes);
  return { path, bytes, areas, rects, foreign, isDone: foreign.length === 0 && rects.every((one) => one.isFlat) };
}

/** Each picture with the areas of every screenshot that shows it: two descriptions may share a file. */
function areasByPicture(screenshots: Iterable<ScreenshotSource>): Map<string, Area[]> {
  const byPicture = new Map<string, Area[]>();
  for (const screenshot of screenshots) {
    const areas = redactedAreas(screenshot).map(({ area }) => area);
    for (const path of new Set([screenshot.picture, screenshot.dark ?? screenshot.picture])) {
      byPicture.set(path, [...(byPicture.get(path) ?? []), ...areas]);
    }
  }
  return byPicture;
}

/**
 * Looks at the screenshots with areas that must not be seen. @param ids `<set>/<name>`; none: all.
 * @throws WrongOption for an id that no screenshot has.
 */
export async function planRedaction(dir: string, ids: readonly string[]): Promise<RedactPlan> {
  const all = loadScreenshots(dir);
  const { screenshots, findings } = chosen(all, dir, ids);
  const failures = [...findings];
  const paths = new Set<string>();
  for (const screenshot of screenshots.values()) {
    if (findings.some(({ file }) => file === screenshot.source.file)) continue;
    const isMarked = redactedAreas(screenshot).length > 0;
    if (!isMarked && ids.length) failures.push(nothingMarked(screenshot));
    if (!isMarked) continue;
    const faults = await obstacles(screenshot, dir);
    failures.push(...faults);
    if (faults.length === 0) for (const path of [screenshot.picture, screenshot.dark]) if (path) paths.add(path);
  }
  const areas = areasByPicture(all.screenshots.values());
  const pictures: RedactPicture[] = [];
  for (const path of paths) pictures.push(await pictureOf(path, areas.get(path) ?? []));
  return { pictures, failures };
}
