import { Tokenizer } from 'htmlparser2';
import { decoded, NOTHING } from './entities.ts';

/** The attributes of one tag. Valid until the next tag only. */
export interface TagAttributes {
  /** The value with entities decoded; '' for an attribute without one; undefined where it is absent. */
  get(name: string): string | undefined;
  has(name: string): boolean;
  /** Offset of the value's first character; of the tag where the attribute is absent. */
  offsetOf(name: string): number;
}

/** Takes the tags and texts of a document, in order. */
export interface TagHandler {
  /** Texts are only given while this holds: cutting them all out costs more than all the rest. */
  wantsText: boolean;
  /** @param start offset of `<`. @param end offset after `>`. */
  open(tag: string, attributes: TagAttributes, start: number, end: number): void;
  /** @param start offset of `</`. */
  close(tag: string, start: number): void;
  /** @param start offset of the text; entities are decoded. */
  text(text: string, start: number): void;
}

class Attributes implements TagAttributes {
  readonly #values = new Map<string, string>();
  readonly #offsets = new Map<string, number>();
  start = 0;

  clear(start: number): void {
    this.start = start;
    if (this.#values.size === 0) return;
    this.#values.clear();
    this.#offsets.clear();
  }

  /** As in browsers, the first of two attributes with one name counts. */
  add(name: string, value: string, offset: number): void {
    if (this.#values.has(name)) return;
    this.#values.set(name, value);
    this.#offsets.set(name, offset);
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  offsetOf(name: string): number {
    return this.#offsets.get(name) ?? this.start;
  }
}

/** Elements whose text is taken as it is (HTML Standard, raw text elements). */
const RAW = /^(?:script|style|xmp|iframe|noembed|noframes|plaintext)$/;

/**
 * Reads a document tag by tag. It stands on the tokenizer, not on the parser above it: that makes strings of every
 * text and attribute and knows no offset of an attribute, and takes twice the time.
 * @param isXml whether names keep their case and CDATA is text.
 */
export function readTags(text: string, handler: TagHandler, isXml = false): void {
  const attributes = new Attributes();
  let tag = '';
  let name = '';
  let value = '';
  let valueStart = 0;
  const named = (start: number, end: number): string =>
    isXml ? text.slice(start, end) : text.slice(start, end).toLowerCase();
  const opened = (end: number): void => handler.open(tag, attributes, attributes.start, end + 1);
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: false },
    {
      ...NOTHING,
      onopentagname(start, end) {
        tag = named(start, end);
        attributes.clear(start - 1);
      },
      onattribname(start, end) {
        name = named(start, end);
        value = '';
        valueStart = end;
      },
      onattribdata(start, end) {
        if (value === '') valueStart = start;
        value += text.slice(start, end);
      },
      onattribend() {
        attributes.add(name, decoded(value, isXml, true), valueStart);
      },
      onopentagend: opened,
      onselfclosingtag(end) {
        opened(end);
        if (isXml) handler.close(tag, end);
      },
      onclosetag(start, end) {
        tag = '';
        handler.close(named(start, end), start - 2);
      },
      ontext(start, end) {
        if (!handler.wantsText) return;
        const found = text.slice(start, end);
        handler.text(!isXml && RAW.test(tag) ? found : decoded(found, isXml, false), start);
      },
      oncdata(start, end, endOffset) {
        if (isXml && handler.wantsText) handler.text(text.slice(start, end - endOffset), start);
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}
