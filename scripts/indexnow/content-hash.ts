import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** Whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'svg']);

/** The hash of a source picture in the name of what was built of it: a new capture is a change, a new width is none. */
const SOURCE_HASH = /-([0-9a-f]{12})-/;

/** Collects what a search engine shows or reads of a page. */
class ContentReader {
  /** Title and description. */
  readonly head: string[] = [];
  /** Of the article, and of `main` where there is none. */
  readonly article: string[] = [];
  readonly main: string[] = [];
  readonly #open: { name: string; silent: boolean }[] = [];

  #isIn(name: string): boolean {
    return this.#open.some((element) => element.name === name);
  }

  #take(text: string): void {
    if (this.#isIn('title') && this.#isIn('head')) this.head.push(text);
    if (this.#isIn('article')) this.article.push(text);
    if (this.#isIn('main')) this.main.push(text);
  }

  onopentag(name: string, attributes: Attributes): void {
    const silent = this.#open.at(-1)?.silent === true || SILENT.has(name) || 'data-no-copy' in attributes;
    this.#open.push({ name, silent });
    if (silent) return;
    if (name === 'meta' && attributes['name'] === 'description') this.head.push(attributes['content'] ?? '');
    if (name === 'a') this.#take(` ${attributes['href'] ?? ''} `);
    if (name === 'img')
      this.#take(` ${attributes['alt'] ?? ''} ${SOURCE_HASH.exec(attributes['src'] ?? '')?.[1] ?? ''} `);
  }

  ontext(text: string): void {
    if (this.#open.at(-1)?.silent !== true) this.#take(text);
  }

  onclosetag(): void {
    this.#open.pop();
  }
}

/**
 * A hash of what a page says: title, description, and its article or main part with its links and pictures. What stands
 * around an article (related pages, navigation) and the names of scripts and styles do not count: they change with
 * every other page.
 */
export function contentHash(html: string): string {
  const reader = new ContentReader();
  new Parser(reader, { decodeEntities: true }).end(html);
  const { head, article, main } = reader;
  const said = [head.join('\n'), (article.length ? article : main).join('')].map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
