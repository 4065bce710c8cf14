import { readFile } from 'node:fs/promises';
import { AuthorError } from '../document/format-finding.ts';
import { readEntry } from '../collections/read.ts';
import { checkLabels } from '../collections/check-labels.ts';
import { checkPictures } from '../collections/check-pictures.ts';
import { checkWhileWriting } from '../collections/check-while-writing.ts';
import { contentPlace } from '../collections/content-dir.ts';
import type { Finding } from '../document/finding.ts';
import { compile, type MdxContent } from '../mdx/compile.ts';
import { guard } from '../mdx/guard.ts';
import { outline, type OutlineItem } from '../mdx/outline.ts';
import type { Labels } from '../schemas/tables.ts';
import { builtPictures } from '../screenshots/local-pictures.ts';
import type { Kind } from '../site.ts';
import { glossesOf } from './glosses.ts';

/** An article ready to print: its body as a component and its step model. */
export interface Article {
  Content: MdxContent;
  items: readonly OutlineItem[];
  stepCount: number;
}

/** An article, or why there is none. */
export type Opened = { article: Article; findings: readonly [] } | { article: undefined; findings: readonly Finding[] };

export interface ArticleSource {
  kind: Kind;
  /** Path of the file, relative to the project. */
  file: string;
  labels: Labels;
  /** The site's base path. */
  base: string;
  /** While writing, faults are given back to be shown; in a build they stop it. */
  writing: boolean;
}

async function checkAndCompile({ kind, file, labels, base }: ArticleSource): Promise<Opened> {
  const { value, findings } = readEntry(kind, file, await readFile(file, 'utf8'));
  if (!value) return { article: undefined, findings };
  const { document } = value;
  const model = outline(document);
  const problems = [
    ...guard(document),
    ...model.findings,
    ...checkLabels(document, labels),
    ...checkPictures({ ...value, path: file }),
  ];
  if (problems.length) return { article: undefined, findings: problems };
  const pictures = await builtPictures(document, file, base);
  const Content = compile(document, model, { base, glosses: glossesOf(labels), pictures });
  const stepCount = model.items.filter(({ kind: what }) => what === 'step').length;
  return { article: { Content, items: model.items, stepCount }, findings: [] };
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
