import { readFile } from 'node:fs/promises';
import { AuthorError } from '../document/format-finding.ts';
import { type EntrySource, readEntry } from '../collections/read.ts';
import { checkLabels } from '../collections/check-labels.ts';
import { checkScreenshots } from '../collections/check-screenshots.ts';
import { usedScreenshots } from '../collections/screenshot-use.ts';
import { checkPictures, checkPixelsOf } from '../collections/check-pictures.ts';
import { checkWhileWriting } from '../collections/check-while-writing.ts';
import { contentPlace } from '../collections/content-dir.ts';
import { DecodedPictures } from '../collections/decoded-pictures.ts';
import type { Finding } from '../document/finding.ts';
import { compile, type MdxContent } from '../mdx/compile.ts';
import type { CompileContext } from '../mdx/compile-context.ts';
import { guard } from '../mdx/guard.ts';
import { numberFigures } from '../mdx/figure-numbers.ts';
import { figurePlaces } from '../mdx/figure-places.ts';
import { type Outline, outline, type OutlineItem } from '../mdx/outline.ts';
import { placeTexts } from '../mdx/place-texts.ts';
import type { Labels } from '../schemas/tables.ts';
import { screenshotOf, type Screenshots } from '../schemas/screenshot.ts';
import type { FigureModel } from '../screenshots/figure.ts';
import { figureModels } from '../screenshots/figure-models.ts';
import { inlinePictures } from '../screenshots/local-pictures.ts';
import { checkRedactionsOf } from '../screenshots/redaction.ts';
import { type Kind, site } from '../site.ts';
import { feedbackAddress } from './feedback-address.ts';
import { glossesOf } from './glosses.ts';
import { type ItemContent, itemContents } from './item-contents.ts';

/** An article ready to print: its body as a component and its step model. */
export interface Article {
  Content: MdxContent;
  items: readonly OutlineItem[];
  /** In the order of `items`. */
  contents: readonly ItemContent[];
  stepCount: number;
  /** In the order of the page, by key: the prop `figures` of its content. */
  figures: Readonly<Record<string, FigureModel>>;
}

/** An article, or why there is none; while writing, also what is wrong in one that can be shown all the same. */
export interface Opened {
  article: Article | undefined;
  findings: readonly Finding[];
}

export interface ArticleSource {
  kind: Kind;
  /** Path of the file, relative to the project. */
  file: string;
  labels: Labels;
  screenshots: Screenshots;
  /** The site's base path. */
  base: string;
  /** Absolute address of the page. */
  pageUrl: string;
  /** While writing, faults are given back to be shown; in a build they stop it. */
  writing: boolean;
}

/** Compiles a document in which nothing is wrong. */
async function print(
  { document, head: { title: guide } }: EntrySource,
  model: Outline,
  { file, labels, screenshots, base, pageUrl, writing }: ArticleSource,
): Promise<Article> {
  const { figures: found, marks } = figurePlaces(document, model);
  const figures = numberFigures({ figures: found, marks }, screenshots);
  const models = await figureModels(figures, screenshots, file, { base, writing });
  const pictures = await inlinePictures(document, file, figures, base);
  const feedback: CompileContext['feedback'] = ({ id, number, title: step }) =>
    feedbackAddress(site.feedback, { guide, number, step, address: `${pageUrl}#${id}` });
  const Content = compile(document, model, { base, glosses: glossesOf(labels), figures, marks, pictures, feedback });
  const stepCount = model.items.filter(({ kind }) => kind === 'step').length;
  return {
    Content,
    items: model.items,
    contents: itemContents(placeTexts(document, model.items), model.items, figures, models),
    stepCount,
    figures: models,
  };
}

/** The screenshots that the data store left out because their pictures cannot be read, which is told of them already. */
function leftOut(ids: readonly string[], screenshots: Screenshots, told: readonly Finding[]): Set<string> {
  const isTold = (id: string): boolean => told.some(({ file }) => file.endsWith(`/screenshots/${id}.yaml`));
  return new Set(ids.filter((id) => !screenshotOf(screenshots, id) && isTold(id)));
}

async function checkAndCompile(source: ArticleSource): Promise<Opened> {
  const { kind, file, labels, screenshots } = source;
  const { value, findings } = readEntry(kind, file, await readFile(file, 'utf8'));
  if (!value) return { article: undefined, findings };
  const { document } = value;
  const model = outline(document);
  const { dir, cacheDir } = contentPlace(process.cwd());
  const decoded = new DecodedPictures(cacheDir);
  // A build looks at every screenshot before it makes a page. While writing, the author wants to see where a region is.
  const used = source.writing ? usedScreenshots(value, model) : [];
  const pictures = await checkRedactionsOf(dir, used, decoded);
  const lost = leftOut(used, screenshots, pictures);
  const problems = [
    ...findings,
    ...guard(document),
    ...model.findings,
    ...checkLabels(document, labels),
    ...checkScreenshots(value, model, screenshots, lost),
    ...checkPictures({ ...value, path: file }),
    ...(await checkPixelsOf([{ ...value, path: file }], decoded)),
  ];
  // Hints are printed by the check of the folder and stop nothing.
  const errors = problems.filter(({ level }) => level !== 'style');
  if (errors.length || lost.size) return { article: undefined, findings: [...errors, ...pictures] };
  return { article: await print(value, model, source), findings: pictures };
}

/**
 * Reads, checks and compiles one article. While writing, what is wrong is given back, to be shown in the article's place.
 * @throws AuthorError in a build, with every finding in the file, in Vietnamese.
 */
export async function openArticle(source: ArticleSource): Promise<Opened> {
  const across = source.writing ? checkWhileWriting(contentPlace(process.cwd()).dir, source.file) : [];
  if (across.length) return { article: undefined, findings: across };
  const opened = await checkAndCompile(source);
  if (!opened.article && !source.writing) throw new AuthorError(opened.findings);
  return opened;
}
