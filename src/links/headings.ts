import { isMade, oneLine } from './anchors.ts';
import { nameFault } from './link-name.ts';
import type { TagAttributes } from './tags.ts';

/** Key of a page's h1, which names the page itself: no id is ''. */
const PAGE = '';

/** A heading's words without what stands behind them in brackets: a label's other language. */
function withoutGloss(words: string): string {
  return words.replace(/ \([^()]*\)$/, '');
}

/**
 * Collects the headings of a page whose words would tell nothing of a link ("Xem thêm", "👍"): a link that names one is
 * called what it leads to. Nearly no page has any.
 */
export class HeadingReader {
  readonly #found: Map<string, string>;
  #id: string | undefined;
  #words = '';
  #isInAnchor = false;

  /** @param found takes the words by the heading's id; those of an h1 by ''. */
  constructor(found: Map<string, string>) {
    this.#found = found;
  }

  get isInside(): boolean {
    return this.#id !== undefined;
  }

  open(tag: string, attributes: TagAttributes): void {
    if (/^h[1-6]$/.test(tag)) {
      this.#id = tag === 'h1' ? PAGE : attributes.get('id')?.normalize('NFC');
      this.#words = '';
    } else if (this.isInside) {
      if (tag === 'a' && isMade(attributes)) this.#isInAnchor = true;
      if (tag === 'img') this.#words += attributes.get('alt') ?? '';
    }
  }

  close(tag: string): void {
    if (tag === 'a') this.#isInAnchor = false;
    if (this.#id === undefined || !/^h[1-6]$/.test(tag)) return;
    const words = withoutGloss(oneLine(this.#words));
    const fault = nameFault(words);
    if (fault && fault !== 'empty') this.#found.set(this.#id, words);
    this.#id = undefined;
  }

  text(text: string): void {
    if (this.isInside && !this.#isInAnchor) this.#words += text;
  }
}
