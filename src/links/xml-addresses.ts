import type { FoundAddress } from './element-addresses.ts';
import { readHtml } from './html-page.ts';
import { readTags, type TagAttributes, type TagHandler } from './tags.ts';
import type { Role } from './target.ts';

/** Elements of sitemaps, Atom and RSS whose text is an address. */
const TEXTS: Readonly<Record<string, Role>> = {
  loc: 'reference',
  'image:loc': 'asset',
  'video:content_loc': 'asset',
  'video:thumbnail_loc': 'asset',
  link: 'reference',
  uri: 'reference',
  logo: 'asset',
  icon: 'asset',
};

/** Attributes of sitemaps, Atom and RSS that are an address. */
const ATTRIBUTES: Readonly<Record<string, Role>> = { href: 'reference', src: 'asset', url: 'asset' };

/** Elements of Atom whose text is HTML where `type` says so. */
const HTML = new Set(['content', 'summary', 'title']);

class XmlReader implements TagHandler {
  readonly found: FoundAddress[] = [];
  #text: { tag: string; text: string; start: number } | undefined;

  get wantsText(): boolean {
    return this.#text !== undefined;
  }

  open(tag: string, attributes: TagAttributes, _start: number, end: number): void {
    for (const [name, role] of Object.entries(ATTRIBUTES)) {
      const address = attributes.get(name);
      if (address !== undefined) this.found.push({ address, offset: attributes.offsetOf(name), role });
    }
    const isHtml = HTML.has(tag) && attributes.get('type') === 'html';
    if (isHtml || Object.hasOwn(TEXTS, tag)) this.#text = { tag, text: '', start: end };
  }

  close(tag: string): void {
    if (tag !== this.#text?.tag) return;
    const { text, start } = this.#text;
    this.#text = undefined;
    if (HTML.has(tag)) this.#addHtml(text, start);
    else if (text.trim()) this.found.push({ address: text.trim(), offset: start, role: TEXTS[tag] ?? 'reference' });
  }

  text(text: string): void {
    if (this.#text) this.#text.text += text;
  }

  /** Text that holds HTML has every `<` spelled out, so its own offsets mean nothing: all stand where it begins. */
  #addHtml(text: string, offset: number): void {
    for (const { address, role } of readHtml(text).addresses) this.found.push({ address, offset, role });
  }
}

/** The addresses in an XML file of the site: sitemap, Atom or RSS. */
export function xmlAddresses(text: string): FoundAddress[] {
  const reader = new XmlReader();
  readTags(text, reader, true);
  return reader.found;
}
