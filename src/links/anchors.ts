import { attributeAddress } from './element-addresses.ts';
import { Region } from './region.ts';
import type { TagAttributes } from './tags.ts';

/** A link that a reader can follow, with the words it is known by. */
export interface FoundAnchor {
  address: string;
  /** Of the `<a` tag. */
  offset: number;
  /** Of its address. */
  addressOffset: number;
  /** What a screen reader says: its label, else its words and the alt texts in it, else its title. On one line, NFC. */
  name: string;
  /** Its words alone, without a label: what an author may have written. */
  words: string;
  /** It stands in the text an author wrote. */
  isInProse: boolean;
  /** Put there by the site in the midst of that text: the `#` of a heading, a footnote's number. */
  isMade: boolean;
  /** Nobody is told of it, so it needs no name. */
  isHidden: boolean;
}

/** Elements without a closing tag, of which a region must not wait for the end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** On one line, in NFC. Most texts are so already, and looking is cheaper than writing anew. */
export function oneLine(text: string): string {
  return (/^ | $| {2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text).normalize('NFC');
}

function hasClass(attributes: TagAttributes, name: string): boolean {
  return attributes.get('class')?.split(' ').includes(name) === true;
}

/** Whether the site has put a link there by itself. */
export function isMade(attributes: TagAttributes): boolean {
  const marks = ['data-footnote-ref', 'data-footnote-backref', 'data-no-copy'];
  return hasClass(attributes, 'anchor') || marks.some((mark) => attributes.has(mark));
}

/** Collects the links of a page and their words. */
export class AnchorReader {
  readonly #found: FoundAnchor[];
  readonly #prose = new Region();
  readonly #hidden = new Region();
  #current: FoundAnchor | undefined;
  #label = '';
  #title = '';

  /** @param found takes each link when it ends. */
  constructor(found: FoundAnchor[]) {
    this.#found = found;
  }

  get isInside(): boolean {
    return this.#current !== undefined;
  }

  open(tag: string, attributes: TagAttributes, start: number): void {
    this.#prose.open(tag, hasClass(attributes, 'prose'));
    if (tag === 'a') {
      this.#end();
      this.#begin(attributes, start);
    } else if (this.#current) this.#inside(tag, attributes, this.#current);
  }

  close(tag: string): void {
    this.#prose.close(tag);
    this.#hidden.close(tag);
    if (tag === 'a') this.#end();
  }

  text(text: string): void {
    if (this.#current && !this.#hidden.isInside) this.#current.words += text;
  }

  #begin(attributes: TagAttributes, offset: number): void {
    const found = attributeAddress(attributes, attributes.has('href') ? 'href' : 'xlink:href');
    if (!found) return;
    this.#label = attributes.get('aria-label') ?? (attributes.has('aria-labelledby') ? '(labelled)' : '');
    this.#title = attributes.get('title') ?? '';
    this.#current = {
      address: found.address,
      offset,
      addressOffset: found.offset,
      name: '',
      words: '',
      isInProse: this.#prose.isInside,
      isMade: isMade(attributes),
      isHidden: attributes.get('aria-hidden') === 'true',
    };
  }

  #inside(tag: string, attributes: TagAttributes, current: FoundAnchor): void {
    const isHidden = attributes.get('aria-hidden') === 'true' || tag === 'script' || tag === 'style';
    this.#hidden.open(tag, isHidden && !VOID.test(tag));
    if (this.#hidden.isInside || isHidden) return;
    const said = attributes.get('aria-label') ?? (tag === 'img' ? attributes.get('alt') : undefined);
    current.words += tag === 'br' ? ' ' : (said ?? '');
  }

  #end(): void {
    this.#hidden.leave();
    if (!this.#current) return;
    const words = oneLine(this.#current.words);
    this.#current.words = words;
    this.#current.name = oneLine(this.#label) || words || oneLine(this.#title);
    this.#found.push(this.#current);
    this.#current = undefined;
  }
}
