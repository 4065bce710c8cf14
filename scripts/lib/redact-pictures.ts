import { join } from 'node:path';
import type { ContentPlace } from '../../src/collections/content-dir.ts';
import { pictureHash } from '../../src/collections/picture-facts.ts';
import type { Finding } from '../../src/document/finding.ts';
import { burn } from '../../src/screenshots/burn.ts';
import { crashed } from './file-finding.ts';
import { copiesOf, purge, staleFiles } from './derived-files.ts';
import { historyWarning, isStaged, pathsInHistory } from './git-history.ts';
import type { RedactPicture, RedactPlan } from './redact-plan.ts';
import { nothingToDo, pictureText, previewClosing, type Surroundings, writtenClosing } from './redact-report.ts';
import { root } from './root.ts';
import { writeSafely } from './write-safely.ts';

/** What a command prints, and why some pictures were not written. */
export interface Redacted {
  said: string;
  failures: readonly Finding[];
}

function stale(place: ContentPlace, picture: RedactPicture): string[] {
  return staleFiles(place, picture, picture.isDone ? pictureHash(picture.bytes) : undefined);
}

/** What is known of a picture besides the plan, as long as it is there as it was. */
async function around(
  { dir }: ContentPlace,
  { pictures }: RedactPlan,
  picture: RedactPicture,
): Promise<Omit<Surroundings, 'stale'>> {
  if (picture.isDone) return { copies: [], isStaged: false };
  const planned = new Set(pictures.map(({ path }) => path));
  const copies = copiesOf(picture, [dir, join(root, 'public')]).filter((path) => !planned.has(path));
  return { copies, isStaged: await isStaged(picture.path) };
}

/** Pictures that are not redacted, or of which old files are left. */
function toDo(place: ContentPlace, { pictures }: RedactPlan): RedactPicture[] {
  return pictures.filter((picture) => !picture.isDone || stale(place, picture).length > 0);
}

async function historyOf(pictures: readonly RedactPicture[]): Promise<string> {
  const paths = new Set<string>();
  for (const { path, isDone } of pictures) if (!isDone) for (const one of await pathsInHistory(path)) paths.add(one);
  return historyWarning([...paths]);
}

/** Parts with an empty line between them. */
function paragraphs(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** What redacting would do. Changes nothing. @param isNamed whether the author named the pictures. */
export async function previewRedaction(place: ContentPlace, plan: RedactPlan, isNamed: boolean): Promise<string> {
  const pictures = toDo(place, plan);
  if (pictures.length === 0) return nothingToDo(plan);
  const texts: string[] = [];
  for (const picture of pictures) {
    const known = await around(place, plan, picture);
    texts.push(pictureText(picture, { ...known, stale: stale(place, picture).length }, false));
  }
  const count = pictures.filter(({ isDone }) => !isDone).length;
  return paragraphs([texts.join('\n'), previewClosing(count, isNamed), await historyOf(pictures)]);
}

/** Redacts one picture, then deletes what was made of it before: in this order nothing old can be made in between. */
async function redactPicture(place: ContentPlace, plan: RedactPlan, picture: RedactPicture): Promise<string | Finding> {
  const known = await around(place, plan, picture);
  try {
    if (!picture.isDone) {
      const failure = writeSafely(picture.path, picture.bytes, await burn(picture.bytes, picture.areas));
      if (failure) return failure;
    }
    return pictureText(picture, { ...known, stale: purge(stale(place, picture)) }, true);
  } catch (error) {
    return crashed(picture.path, error);
  }
}

/** Redacts all pictures of a plan, each whole or not at all, and keeps no original. */
export async function redactPictures(place: ContentPlace, plan: RedactPlan): Promise<Redacted> {
  const pictures = toDo(place, plan);
  if (pictures.length === 0) return { said: nothingToDo(plan), failures: [] };
  // Git finds a picture under other names by its bytes, which are gone when it is redacted.
  const history = await historyOf(pictures);
  const texts: string[] = [];
  const failures: Finding[] = [];
  let count = 0;
  for (const picture of pictures) {
    const done = await redactPicture(place, plan, picture);
    if (typeof done !== 'string') failures.push(done);
    else texts.push(done);
    if (typeof done === 'string' && !picture.isDone) count += 1;
  }
  return { said: paragraphs([texts.join('\n'), writtenClosing(count), history]), failures };
}
