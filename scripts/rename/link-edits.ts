import type { Definition, Link, Nodes } from 'mdast';
import type { SourceDocument } from '../../src/document/document.ts';
import type { TextEdit } from '../../src/document/edits.ts';
import type { Finding } from '../../src/document/finding.ts';
import { rangeOf } from '../../src/document/range.ts';
import { walk } from '../../src/document/walk.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';

/** The path a link has from now on; undefined where it stays. @param path from the root, without the base path. */
export type NewPath = (path: string) => string | undefined;

/** What mending the links of a file takes. */
export interface MendedLinks {
  edits: TextEdit[];
  /** Links that are written in a way that cannot be mended in place. */
  findings: Finding[];
}

function isLink(node: Nodes): node is Link | Definition {
  return node.type === 'link' || node.type === 'definition';
}

/** What the site's own whole address begins with, by http or https, in whatever letters its host is written. */
function ownStart(url: string, { origin, base }: SiteAddress): string {
  const host = `${origin.replace(/^https?:/, '')}/`;
  const start = new RegExp(`^(?:https?:)?${RegExp.escape(host)}`, 'i').exec(url)?.[0] ?? '';
  return start && url.startsWith(base, start.length - 1) ? `${start}${base.slice(1)}` : '';
}

/** The path of a link to the site itself, as it is written; also where the site's own whole address stands before it. */
function ownPath(url: string, site: SiteAddress): string | undefined {
  const start = ownStart(url, site);
  const inside = start ? url.slice(start.length - 1) : url;
  return /^\/(?!\/)/.test(inside) ? inside.replace(/[?#].*$/s, '') : undefined;
}

/** Where in the file the address of a link can stand: behind its words. */
function addressStart(node: Link | Definition, text: string): number {
  const [start, end] = rangeOf(node);
  if (node.type === 'definition') return text.indexOf(']:', start) + 2;
  const last = node.children.at(-1);
  const behind = last ? rangeOf(last)[1] : start;
  // An address that is its own words (`<https://…>`) has nothing behind them.
  return text.slice(behind, end).includes('](') ? behind : start;
}

function unmended(node: Link | Definition, { source }: SourceDocument, to: string): Finding {
  return source.finding(...rangeOf(node), {
    rule: 'link-not-mended',
    message: `Liên kết này được viết theo cách mà lệnh không tự sửa được: ${node.url}.`,
    remedy: `sửa tay địa chỉ thành ${to}.`,
  });
}

/**
 * The edits that lead links on to where pages are now. Each replaces the path alone: words, query, fragment, title and
 * the way it is written stay.
 */
export function linkEdits(document: SourceDocument, newPath: NewPath, site: SiteAddress): MendedLinks {
  const { text } = document.source;
  const mended: MendedLinks = { edits: [], findings: [] };
  walk(document.tree, (node) => {
    if (!isLink(node)) return;
    const path = ownPath(node.url, site);
    const to = path === undefined ? undefined : newPath(path);
    if (path === undefined || to === undefined) return;
    const start = text.indexOf(path, addressStart(node, text));
    if (start >= 0 && start + path.length <= rangeOf(node)[1]) {
      mended.edits.push({ start, end: start + path.length, to });
    } else mended.findings.push(unmended(node, document, to));
  });
  return mended;
}
