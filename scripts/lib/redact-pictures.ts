import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentPlace } from '../../src/collections/content-dir.ts';
import { isUnredacted, readRedacted, redactedList, withRedacted } from '../../src/collections/redacted-list.ts';
import type { Finding } from '../../src/document/finding.ts';
import { burn } from '../../src/screenshots/burn.ts';
import { crashed, unwritable } from './file-finding.ts';
import { copiesOf, filesMadeOf, orphans, purge } from './derived-files.ts';
import { type GitTrace, gitTrace, gitWarning } from './git-history.ts';
import { linkOnTheWay } from './real-file.ts';
import type { RedactPicture, RedactPlan } from './redact-plan.ts';
import {
  nothingToDo,
  orphansText,
  pictureText,
  previewClosing,
  type Surroundings,
  writtenClosing,
} from './redact-report.ts';
import { root } from './root.ts';
import { writeSafely } from './write-safely.ts';

/** What a command prints, and why some pictures were not written. */
export interface Redacted {
  said: string;
  failures: readonly Finding[];
}

/** What is known of a picture besides the plan, as long as it is there as it was. */
function around(
  place: ContentPlace,
  { pictures }: RedactPlan,
  picture: RedactPicture,
  { isStaged }: GitTrace,
): Omit<Surroundings, 'derived'> {
  const planned = new Set(pictures.map(({ path }) => path));
  const copies = copiesOf(picture, [place.dir, join(root, 'public')]).filter((path) => !planned.has(path));
  return { copies, isStaged };
}

function toDo({ pictures }: RedactPlan): RedactPicture[] {
  return pictures.filter(({ isDone }) => !isDone);
}

/** Each picture with what git has of it. */
async function withTraces(pictures: readonly RedactPicture[]): Promise<[RedactPicture, GitTrace][]> {
  const pairs: [RedactPicture, GitTrace][] = [];
  for (const picture of pictures) pairs.push([picture, await gitTrace(picture.path)]);
  return pairs;
}

/** Parts with an empty line between them. */
function paragraphs(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** What redacting would do. Changes nothing. @param isNamed whether the author named the pictures. */
export async function previewRedaction(place: ContentPlace, plan: RedactPlan, isNamed: boolean): Promise<string> {
  const pictures = await withTraces(toDo(plan));
  const old = plan.pictures.length ? orphans(place).length : 0;
  if (pictures.length + old === 0) return nothingToDo(plan);
  const texts: string[] = [];
  for (const [picture, trace] of pictures) {
    const derived = filesMadeOf(place, picture.bytes).length;
    texts.push(pictureText(picture, { ...around(place, plan, picture, trace), derived }, false));
  }
  const parts = [texts.join('\n'), orphansText(old, false), previewClosing(place, pictures.length, isNamed)];
  return paragraphs([...parts, gitWarning(pictures.map(([, trace]) => trace))]);
}

/**
 * Remembers what a picture is before it is redacted, so that a copy of it that comes back stops the build.
 * @returns a finding where that was not written: the picture is not redacted then, for it could not be told afterwards.
 */
function remember({ dir }: ContentPlace, { path, bytes }: RedactPicture): Finding | undefined {
  const list = redactedList(dir);
  const { value, findings } = readRedacted(dir);
  if (!value) return findings[0];
  if (value.some((known) => isUnredacted(bytes, known))) return undefined;
  try {
    const [linked] = linkOnTheWay(dir, list);
    if (linked) return linked;
    const before = existsSync(list) ? readFileSync(list) : 'nothing';
    const text = before === 'nothing' ? '' : before.toString();
    const picture = relative(dir, path).replaceAll('\\', '/');
    return writeSafely(list, before, withRedacted(text, picture, bytes));
  } catch (error) {
    return unwritable(list, error);
  }
}

/**
 * Redacts one picture, when it is remembered, and then deletes what was made of it before: in this order nothing old can
 * be made in between.
 */
async function redactPicture(
  place: ContentPlace,
  plan: RedactPlan,
  [picture, trace]: [RedactPicture, GitTrace],
): Promise<string | Finding> {
  const known = around(place, plan, picture, trace);
  try {
    const redacted = await burn(picture.bytes, picture.areas);
    const failure = remember(place, picture) ?? writeSafely(picture.path, picture.bytes, redacted);
    if (failure) return failure;
    return pictureText(picture, { ...known, derived: purge(filesMadeOf(place, picture.bytes)) }, true);
  } catch (error) {
    return crashed(picture.path, error);
  }
}

/** Redacts all pictures of a plan, each whole or not at all, and keeps no original. */
export async function redactPictures(place: ContentPlace, plan: RedactPlan): Promise<Redacted> {
  // Git finds a picture under other names by its bytes, which are gone when it is redacted.
  const pictures = await withTraces(toDo(plan));
  const done: string[] = [];
  const failures: Finding[] = [];
  for (const picture of pictures) {
    const outcome = await redactPicture(place, plan, picture);
    if (typeof outcome === 'string') done.push(outcome);
    else failures.push(outcome);
  }
  const old = plan.pictures.length ? purge(orphans(place)) : 0;
  if (pictures.length + old === 0) return { said: nothingToDo(plan), failures };
  const parts = [done.join('\n'), orphansText(old, true), writtenClosing(place, done.length)];
  return { said: paragraphs([...parts, gitWarning(pictures.map(([, trace]) => trace))]), failures };
}
