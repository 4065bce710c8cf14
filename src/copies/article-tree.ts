import type { Element, ElementContent, Root } from 'hast';
import { Parser } from 'htmlparser2';
import { type Attributes, elementRule } from './element-rules.ts';

/** Attribute -> property, where the tree names it otherwise. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'data-note': 'dataNote',
  'data-notes': 'dataNotes',
};

function properties(attributes: Attributes): Element['properties'] {
  const named = Object.entries(attributes).map(([name, value]) => [PROPERTIES[name] ?? name, value] as const);
  const { class: classes, checked, ...others } = Object.fromEntries(named);
  return {
    ...others,
    ...(classes !== undefined && { className: [classes] }),
    ...(checked !== undefined && { checked: true }),
  };
}

/** Elements that hold blocks and nothing else: white space between those says nothing, and every node costs time. */
const OF_BLOCKS = new Set('ul ol table thead tbody tr blockquote figure section'.split(' '));

/** Elements at whose ends white space is not seen: what stood there may have been left out. */
const OF_WORDS = new Set('p h2 h3 h4 h5 h6 li td th dt dd figcaption'.split(' '));

/** Where the next node goes. */
interface Open {
  children: ElementContent[];
  isOfBlocks: boolean;
  isOfWords: boolean;
}

/** Takes the white space from the ends of an element's own text. */
function trimEnds(children: readonly ElementContent[]): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.replace(/^ /, '');
  if (last?.type === 'text') last.value = last.value.replace(/ $/, '');
}

/** Takes the article out of a page as it is read; what no copy has is never built. */
class ArticleReader {
  readonly root: Root = { type: 'root', children: [] };
  readonly #page: string;
  /** Where the next node goes, for each open element; undefined where it goes nowhere. */
  readonly #open: (Open | undefined)[] = [];
  #isInside = false;
  #pre = 0;

  constructor(page: string) {
    this.#page = page;
  }

  get #into(): Open | undefined {
    return this.#open.at(-1);
  }

  onopentag(name: string, attributes: Attributes): void {
    if (name === 'article') {
      this.#isInside = true;
      this.#open.push({ children: this.root.children as ElementContent[], isOfBlocks: true, isOfWords: false });
    } else if (this.#isInside) this.#open.push(this.#enter(name, attributes));
    if (name === 'pre') this.#pre += 1;
  }

  #enter(name: string, attributes: Attributes): Open | undefined {
    const into = this.#into;
    if (!into) return undefined;
    const rule = elementRule(name, attributes, this.#page);
    if (rule.become === 'content') return into;
    if (rule.become === 'text') into.children.push({ type: 'text', value: rule.text });
    if (rule.become !== 'element') return undefined;
    const element: Element = {
      type: 'element',
      tagName: rule.name,
      properties: properties(rule.attributes),
      children: [],
    };
    into.children.push(element);
    const { name: tag } = rule;
    return { children: element.children, isOfBlocks: OF_BLOCKS.has(tag), isOfWords: OF_WORDS.has(tag) };
  }

  ontext(text: string): void {
    const into = this.#isInside ? this.#into : undefined;
    if (!into) return;
    // A space that does not break stays; all others are one.
    const value = this.#pre ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    if (into.isOfBlocks && value === ' ') return;
    const last = into.children.at(-1);
    if (last?.type !== 'text') into.children.push({ type: 'text', value });
    else last.value = this.#pre ? last.value + value : (last.value + value).replace(/ {2,}/g, ' ');
  }

  onclosetag(name: string): void {
    if (name === 'pre') this.#pre -= 1;
    if (!this.#isInside) return;
    const closed = this.#open.pop();
    if (closed?.isOfWords && OF_WORDS.has(name)) trimEnds(closed.children);
    if (this.#open.length === 0) this.#isInside = false;
  }
}

/**
 * Reads the article of a built page as a tree that stands by itself: no controls, no numbers that are said twice, no
 * classes, every address absolute. A callout is a quotation, a step its heading and what follows.
 * @param page the page's absolute address. @returns an empty tree where the page has no article.
 */
export function articleTree(html: string, page: string): Root {
  const reader = new ArticleReader(page);
  const parser = new Parser(reader, { decodeEntities: true });
  parser.end(html);
  return reader.root;
}
