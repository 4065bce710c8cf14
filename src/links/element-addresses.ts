import { srcsetAddresses } from './srcset.ts';
import type { TagAttributes } from './tags.ts';
import type { Role } from './target.ts';

/** An address as it stands in a document. */
export interface FoundAddress {
  address: string;
  /** Of its first character. */
  offset: number;
  role: Role;
}

/** The attributes of elements that hold an address, and what for (HTML Standard, index of attributes; and those of old pages). */
const ATTRIBUTES: Readonly<Record<string, readonly (readonly [attribute: string, role: Role])[]>> = {
  a: [
    ['href', 'anchor'],
    ['xlink:href', 'anchor'],
  ],
  area: [['href', 'anchor']],
  form: [['action', 'reference']],
  button: [['formaction', 'reference']],
  blockquote: [['cite', 'reference']],
  q: [['cite', 'reference']],
  ins: [['cite', 'reference']],
  del: [['cite', 'reference']],
  iframe: [
    ['src', 'reference'],
    ['longdesc', 'reference'],
  ],
  frame: [
    ['src', 'reference'],
    ['longdesc', 'reference'],
  ],
  img: [
    ['src', 'asset'],
    ['longdesc', 'reference'],
  ],
  body: [['background', 'asset']],
  input: [
    ['src', 'asset'],
    ['formaction', 'reference'],
  ],
  source: [['src', 'asset']],
  script: [['src', 'asset']],
  video: [
    ['src', 'asset'],
    ['poster', 'asset'],
  ],
  audio: [['src', 'asset']],
  track: [['src', 'asset']],
  embed: [['src', 'asset']],
  object: [['data', 'asset']],
  image: [
    ['href', 'asset'],
    ['xlink:href', 'asset'],
  ],
  use: [
    ['href', 'asset'],
    ['xlink:href', 'asset'],
  ],
};

/** Attributes that hold a list of pictures. */
const LISTS: Readonly<Record<string, string>> = { img: 'srcset', source: 'srcset', link: 'imagesrcset' };

/** `<link rel>` that only opens a connection, and those that name a page. All others load something. */
const CONNECTIONS = /\b(?:preconnect|dns-prefetch)\b/i;
const PAGES = /\b(?:canonical|alternate|next|prev|author|help|license|search|me)\b/i;

/** `<meta>` names whose content is an address. */
const META: Readonly<Record<string, Role>> = {
  'og:url': 'reference',
  'og:image': 'asset',
  'og:image:url': 'asset',
  'og:image:secure_url': 'asset',
  'og:video': 'asset',
  'og:audio': 'asset',
  'twitter:image': 'asset',
};

function linkRole(rel: string): Role | undefined {
  if (CONNECTIONS.test(rel)) return undefined;
  return PAGES.test(rel) && !/\bstylesheet\b/i.test(rel) ? 'reference' : 'asset';
}

function metaRole(attributes: TagAttributes): Role | undefined {
  return META[(attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase()];
}

/**
 * The address in an attribute; undefined where it is absent. White space around it is no part of it (HTML Standard,
 * valid URL potentially surrounded by spaces), and its place is the line it stands on.
 */
export function attributeAddress(attributes: TagAttributes, name: string): Omit<FoundAddress, 'role'> | undefined {
  const value = attributes.get(name);
  if (value === undefined) return undefined;
  const address = value.trim();
  return { address, offset: attributes.offsetOf(name) + value.indexOf(address) };
}

/** Adds the address of one attribute. Every tag of a site comes by here, so no lists are made and joined. */
function add(found: FoundAddress[], attributes: TagAttributes, name: string, role: Role | undefined): void {
  const address = role && attributeAddress(attributes, name);
  if (role && address) found.push({ ...address, role });
}

/** Adds the pictures of a `srcset`. */
function addListed(found: FoundAddress[], attributes: TagAttributes, name: string): void {
  const start = attributes.offsetOf(name);
  for (const { address, offset } of srcsetAddresses(attributes.get(name) ?? ''))
    found.push({ address, offset: start + offset, role: 'asset' });
}

const TAGS = new Set([...Object.keys(ATTRIBUTES), ...Object.keys(LISTS), 'link', 'meta']);
const NONE: readonly FoundAddress[] = [];

/** The addresses in a tag's attributes. `<meta http-equiv="refresh">` and `<base>` are another matter. */
export function elementAddresses(tag: string, attributes: TagAttributes): readonly FoundAddress[] {
  if (!TAGS.has(tag)) return NONE;
  const found: FoundAddress[] = [];
  for (const [name, role] of ATTRIBUTES[tag] ?? []) add(found, attributes, name, role);
  if (tag === 'link') add(found, attributes, 'href', linkRole(attributes.get('rel') ?? ''));
  if (tag === 'meta') add(found, attributes, 'content', metaRole(attributes));
  if (LISTS[tag]) addListed(found, attributes, LISTS[tag]);
  return found;
}
