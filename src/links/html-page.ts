import { AnchorReader, type FoundAnchor } from './anchors.ts';
import { CodeReader } from './code-reader.ts';
import { elementAddresses, type FoundAddress } from './element-addresses.ts';
import { HeadingReader } from './headings.ts';
import { Region } from './region.ts';
import { readTags, type TagAttributes, type TagHandler } from './tags.ts';

/** A picture of a page. */
export interface FoundPicture {
  /** Of its addresses: `src`, `srcset`, and the sources of the `<picture>` around it. */
  offsets: readonly number[];
  alt: string;
}

/** What the checks need of an HTML page. */
export interface HtmlPage {
  addresses: FoundAddress[];
  anchors: FoundAnchor[];
  pictures: FoundPicture[];
  /** In NFC; also the old `<a name>`. */
  ids: Set<string>;
  /** Ids that stand a second time or more, with the offset of that place. */
  repeatedIds: { id: string; offset: number }[];
  /** As `HeadingReader` collects them. */
  vagueHeadings: Map<string, string>;
  isNoindex: boolean;
  /** Of `<base href>`. */
  base: string | undefined;
  /** Where `<meta http-equiv="refresh">` leads, with its place. */
  refresh: { address: string; offset: number } | undefined;
}

/** The address in the content of a refresh: `0; url=/moi/`, with or without quotes. */
const REFRESH = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"'\s][^"']*)/i;

class PageReader implements TagHandler {
  readonly page: HtmlPage = {
    addresses: [],
    anchors: [],
    pictures: [],
    ids: new Set(),
    repeatedIds: [],
    vagueHeadings: new Map(),
    isNoindex: false,
    base: undefined,
    refresh: undefined,
  };
  readonly #anchors = new AnchorReader(this.page.anchors);
  readonly #code = new CodeReader(this.page.addresses);
  readonly #headings = new HeadingReader(this.page.vagueHeadings);
  readonly #template = new Region('template');
  /** Offsets of the sources of a picture whose `<img>` is still to come. */
  #sources: number[] = [];

  get wantsText(): boolean {
    return this.#code.isInside || this.#anchors.isInside || this.#headings.isInside;
  }

  open(tag: string, attributes: TagAttributes, start: number, end: number): void {
    this.#template.open(tag, tag === 'template');
    this.#addId(attributes);
    const found = elementAddresses(tag, attributes);
    for (const address of found) this.page.addresses.push(address);
    this.#anchors.open(tag, attributes, start);
    this.#headings.open(tag, attributes);
    this.#addPicture(tag, attributes, found);
    this.#addRest(tag, attributes, end);
  }

  #addRest(tag: string, attributes: TagAttributes, end: number): void {
    if (tag === 'meta') this.#addMeta(attributes);
    else if (tag === 'base') this.page.base ??= attributes.get('href');
    else if (tag === 'a') this.#addName(attributes);
    else this.#code.open(tag, attributes, end);
  }

  close(tag: string): void {
    this.#template.close(tag);
    this.#anchors.close(tag);
    this.#headings.close(tag);
    this.#code.close(tag);
  }

  text(text: string): void {
    if (this.#code.isInside) this.#code.text(text);
    else {
      this.#anchors.text(text);
      this.#headings.text(text);
    }
  }

  /** What a `<template>` holds is not in the page until a script puts it there. */
  #addId(attributes: TagAttributes): void {
    const id = attributes.get('id')?.normalize('NFC');
    if (!id || this.#template.isInside) return;
    if (this.page.ids.has(id)) this.page.repeatedIds.push({ id, offset: attributes.offsetOf('id') });
    this.page.ids.add(id);
  }

  /** `<a name>` is a place as an id is; the same value as the id of the element is no repetition. */
  #addName(attributes: TagAttributes): void {
    const name = attributes.get('name')?.normalize('NFC');
    if (name) this.page.ids.add(name);
  }

  #addPicture(tag: string, attributes: TagAttributes, found: readonly FoundAddress[]): void {
    if (tag === 'picture') this.#sources = [];
    if (tag !== 'source' && tag !== 'img') return;
    this.#sources.push(...found.map(({ offset }) => offset));
    if (tag !== 'img') return;
    this.page.pictures.push({ offsets: this.#sources, alt: attributes.get('alt') ?? '' });
    this.#sources = [];
  }

  #addMeta(attributes: TagAttributes): void {
    const content = attributes.get('content') ?? '';
    if (attributes.get('name')?.toLowerCase() === 'robots' && /\b(?:noindex|none)\b/i.test(content))
      this.page.isNoindex = true;
    if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return;
    const address = REFRESH.exec(content)?.[1];
    if (address) this.page.refresh = { address, offset: attributes.offsetOf('content') + content.indexOf(address) };
  }
}

/** Reads one built page. Offsets count UTF-16 units of the text. */
export function readHtml(text: string): HtmlPage {
  const reader = new PageReader();
  readTags(text, reader);
  return reader.page;
}
