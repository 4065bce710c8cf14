import { cssAddresses } from './css-addresses.ts';
import type { FoundAddress } from './element-addresses.ts';
import { jsonLdAddresses } from './json-ld.ts';
import type { TagAttributes } from './tags.ts';

/** Gives the addresses in a text. @param start offset of the text in the page. */
type ReadCode = (text: string, start: number) => FoundAddress[];

function readerOf(tag: string, attributes: TagAttributes): ReadCode | undefined {
  if (tag === 'style') return cssAddresses;
  return tag === 'script' && attributes.get('type') === 'application/ld+json' ? jsonLdAddresses : undefined;
}

/** Collects the addresses in the text of styles and of JSON-LD. */
export class CodeReader {
  readonly #found: FoundAddress[];
  #code: { tag: string; text: string; start: number; read: ReadCode } | undefined;

  /** @param found takes each address when its element ends. */
  constructor(found: FoundAddress[]) {
    this.#found = found;
  }

  get isInside(): boolean {
    return this.#code !== undefined;
  }

  /** @param end offset after the tag. */
  open(tag: string, attributes: TagAttributes, end: number): void {
    const read = readerOf(tag, attributes);
    if (read) this.#code = { tag, text: '', start: end, read };
  }

  close(tag: string): void {
    if (tag !== this.#code?.tag) return;
    const { text, start, read } = this.#code;
    for (const address of read(text, start)) this.#found.push(address);
    this.#code = undefined;
  }

  text(text: string): void {
    if (this.#code) this.#code.text += text;
  }
}
