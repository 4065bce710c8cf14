import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { shownPath } from '../../src/collections/content-dir.ts';
import { linkedPart } from '../../src/collections/content-files.ts';
import { notFile } from '../../src/collections/file-finding.ts';
import type { Finding } from '../../src/document/finding.ts';
import { SourceText } from '../../src/document/lines.ts';
import { launchChromium } from './chromium.ts';
import { drawScreen, screenPage } from './draw-screen.ts';
import { fileFinding } from './file-finding.ts';
import type { Screen } from './screen-list.ts';
import { updateMarks } from './screen-marks.ts';
import { smallPicture } from './screen-picture.ts';
import { writeSafely } from './write-safely.ts';

/** What became of the screens that were to be drawn, by their names. */
export interface DrawnScreens {
  changed: string[];
  unchanged: string[];
  /** Those with something wrong: what was not written of them is as it was. */
  skipped: string[];
  findings: Finding[];
}

export interface DrawOptions {
  /** Only tells what would change. */
  check: boolean;
  /** Is told how far it is. */
  report: (progress: string) => void;
}

/** The two files of a picture as they should be, and as they were before it was drawn. */
export interface DrawnFiles {
  png: Buffer;
  pngBefore: Buffer | 'nothing';
  yaml: string;
  yamlBefore: Buffer;
}

function undescribed({ yaml, html }: Screen): Finding {
  const message = `Chưa có tệp mô tả cho màn hình ${shownPath(html)}.`;
  const remedy = `viết ${basename(yaml)} với image, alt, caption, illustration: true và marks; tọa độ để lệnh này điền.`;
  return fileFinding(yaml, 'undescribed-screen', message, remedy);
}

/** A link on the way to one of a screen's files: what it leads to would be read, or written over. */
function linkedScreen({ yaml, png }: Screen): Finding | undefined {
  const content = dirname(dirname(dirname(yaml)));
  const [part] = [yaml, png].flatMap((path) => linkedPart(content, path) ?? []);
  return (part && notFile(part)) || notFile(yaml) || notFile(png);
}

/** Draws one screen in memory. Gives its files, or what is wrong. */
async function prepare(page: Page, screen: Screen): Promise<DrawnFiles | Finding[]> {
  const linked = linkedScreen(screen);
  if (linked) return [linked];
  if (!existsSync(screen.yaml)) return [undescribed(screen)];
  const yamlBefore = readFileSync(screen.yaml);
  const pngBefore = existsSync(screen.png) ? readFileSync(screen.png) : 'nothing';
  const { value: drawing, findings } = await drawScreen(page, screen.html);
  if (!drawing) return findings;
  const { text, findings: wrong } = updateMarks({
    yaml: new SourceText(shownPath(screen.yaml), yamlBefore.toString('utf8')),
    html: new SourceText(shownPath(screen.html), readFileSync(screen.html, 'utf8')),
    elements: drawing.elements,
    picture: drawing.size,
  });
  if (wrong.length) return wrong;
  return { png: await smallPicture(drawing.png), pngBefore, yaml: text, yamlBefore };
}

function isSamePicture({ png, pngBefore }: DrawnFiles): boolean {
  return pngBefore !== 'nothing' && pngBefore.equals(png);
}

function isSameDescription({ yaml, yamlBefore }: DrawnFiles): boolean {
  return yamlBefore.equals(Buffer.from(yaml));
}

/** Writes those of a picture's files that are others than before. @returns why one was not written; it ends there. */
export function writeScreen({ png, yaml }: Pick<Screen, 'png' | 'yaml'>, files: DrawnFiles): Finding[] {
  const picture = isSamePicture(files) ? undefined : writeSafely(png, files.pngBefore, files.png);
  if (picture) return [picture];
  const description = isSameDescription(files) ? undefined : writeSafely(yaml, files.yamlBefore, files.yaml);
  return description ? [description] : [];
}

/** Draws screens into their pictures and puts the coordinates of their marks into the files beside them. */
export async function drawScreens(screens: readonly Screen[], { check, report }: DrawOptions): Promise<DrawnScreens> {
  const done: DrawnScreens = { changed: [], unchanged: [], skipped: [], findings: [] };
  await using browser = await launchChromium();
  const page = await screenPage(browser);
  for (const [at, screen] of screens.entries()) {
    report(`${at + 1}/${screens.length} ${screen.id}`);
    const files = await prepare(page, screen);
    if (Array.isArray(files)) {
      done.skipped.push(screen.id);
      done.findings.push(...files);
      continue;
    }
    const changes = !isSamePicture(files) || !isSameDescription(files);
    const failures = changes && !check ? writeScreen(screen, files) : [];
    done.findings.push(...failures);
    if (failures.length) done.skipped.push(screen.id);
    else (changes ? done.changed : done.unchanged).push(screen.id);
  }
  return done;
}

/** Says what was drawn, or with `check` what would be. */
export function drawnText({ changed, unchanged, skipped }: DrawnScreens, check: boolean): string {
  const head = `${check ? 'Cần vẽ lại' : 'Đã vẽ'} ${changed.length} ảnh:`;
  return [
    ...(changed.length ? [head, ...changed.map((id) => `  ${id}`)] : []),
    unchanged.length ? `${unchanged.length} ảnh không đổi.` : '',
    skipped.length ? `Bỏ qua ${skipped.length} màn hình vì có chỗ cần sửa: ${skipped.join(', ')}.` : '',
    check && changed.length ? 'Chạy npm run screens để vẽ.' : '',
  ]
    .filter(Boolean)
    .join('\n');
}
