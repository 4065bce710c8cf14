import { type SiteAddress, siteAddress } from '../seo/site-address.ts';
import { readTags, type TagAttributes, type TagHandler } from './tags.ts';

class CanonicalReader implements TagHandler {
  readonly wantsText = false;
  canonical: string | undefined;

  open(tag: string, attributes: TagAttributes): void {
    if (tag === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      this.canonical ??= attributes.get('href');
  }

  close(): void {}

  text(): void {}
}

/** The address a site was built for, by the canonical of its home page; undefined where that names none. @param home its HTML. */
export function builtAddress(home: string): SiteAddress | undefined {
  const reader = new CanonicalReader();
  readTags(home, reader);
  return /^https?:\/\//i.test(reader.canonical ?? '') ? siteAddress(reader.canonical) : undefined;
}
