import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import { expect } from 'vitest';
import type { BuiltPage } from './built-site.ts';
import type { SiteUnderTest } from './every-page.ts';
import { schemaOrgVocabulary } from './schema-org.ts';

/** A node of a page's JSON-LD, as a machine reads it. */
export interface GraphNode {
  '@type'?: string;
  '@id'?: string;
  [property: string]: unknown;
}

const validator = new Validator(schemaOrgVocabulary());

function isNode(value: unknown): value is GraphNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The nodes of a page's one graph; fails the test where it has none, or several. */
export function graphOf({ address, document }: BuiltPage): GraphNode[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  expect(scripts, `${address}: JSON-LD`).toHaveLength(1);
  const data: unknown = JSON.parse(scripts[0]?.textContent ?? '');
  if (!isNode(data) || !Array.isArray(data['@graph'])) throw new Error(`${address}: no graph`);
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'].filter(isNode);
}

/** The one node of a type. */
export function nodeOf(graph: readonly GraphNode[], type: string): GraphNode {
  const found = graph.filter((node) => node['@type'] === type);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} nodes of the type ${type}`);
  return found[0];
}

/** Every node of a graph, also those inside others, and every value with the property it is of. */
function everything(graph: readonly GraphNode[]): { nodes: GraphNode[]; values: [property: string, value: unknown][] } {
  const nodes: GraphNode[] = [];
  const values: [string, unknown][] = [];
  const visit = (property: string, value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(property, each);
    else if (isNode(value)) {
      nodes.push(value);
      for (const [name, inner] of Object.entries(value)) visit(name, inner);
    } else values.push([property, value]);
  };
  visit('', graph);
  return { nodes, values };
}

/** What the validator finds: every error, and every warning but that something optional is not told. */
export async function issuesIn(graph: readonly GraphNode[]): Promise<string[]> {
  const byType = Object.groupBy(structuredClone(graph), (node) => node['@type'] ?? '') as Record<string, object[]>;
  const issues = await validator.validate({ jsonld: byType });
  return issues
    .filter(({ issueMessage }) => !issueMessage.endsWith('(optional)'))
    .map(
      ({ issueMessage, path }) => `${path.map(({ type, property }) => property ?? type).join(' > ')}: ${issueMessage}`,
    );
}

/** Each node has a name of its own, and each reference finds its node. */
export function brokenReferences(graph: readonly GraphNode[]): string[] {
  const { nodes } = everything(graph);
  const defined = nodes.filter((node) => node['@type'] && node['@id']).map((node) => node['@id']);
  const twice = defined.filter((id, at) => defined.indexOf(id) !== at);
  const lost = nodes.filter((node) => !node['@type'] && !defined.includes(node['@id'])).map((node) => node['@id']);
  return [...twice.map((id) => `twice: ${id}`), ...lost.map((id) => `lost: ${id}`)];
}

/** Nodes that no reference ties to the first, whichever way it goes: machines would take them for strangers. */
export function strangers(graph: readonly GraphNode[]): string[] {
  const links = graph.map((node) => {
    const refers = everything([node]).nodes.flatMap((inner) => inner['@id'] ?? []);
    return { own: node['@id'] ?? '', refers: new Set(refers) };
  });
  const reached = new Set(links.slice(0, 1).map(({ own }) => own));
  for (const _ of links) {
    for (const { refers } of links) {
      if (!reached.isDisjointFrom(refers)) for (const other of refers) reached.add(other);
    }
  }
  return links.map(({ own }) => own).filter((own) => !reached.has(own));
}

/** Properties that hold an address; `@id` is a name, of which only the page before `#` is an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'item', 'contentUrl', 'logo', 'urlTemplate', '@id']);

/** Each address is absolute, on the site, and leads to a page or file that is there, and to a place in it. */
export function brokenAddresses(
  graph: readonly GraphNode[],
  { pages, outDir, base }: SiteUnderTest,
  origin: string,
): string[] {
  const isThere = (property: string, value: string): boolean => {
    if (!value.startsWith(`${origin}${base}`)) return false;
    const { pathname, hash } = new URL(value);
    const inside = `/${pathname.slice(base.length)}`;
    const target = pages.get(inside);
    const file = join(outDir, inside);
    if (!target) return existsSync(file) && statSync(file).isFile();
    return property === '@id' || hash === '' || target.document.getElementById(hash.slice(1)) !== null;
  };
  return everything(graph)
    .values.filter(([property, value]) => ADDRESSES.has(property) && !isThere(property, String(value)))
    .map(([property, value]) => `${property}: ${value}`);
}

/** Days are days of the calendar, with their zone; what stands in a row is counted from one. */
export function wrongNumbers(graph: readonly GraphNode[]): string[] {
  const { nodes, values } = everything(graph);
  const days = values.filter(([property]) => property.startsWith('date')).map(([, value]) => String(value));
  const rows = nodes.flatMap((node) => Object.values(node).filter(Array.isArray));
  const places = rows.map((row) => row.map((each) => (isNode(each) ? each['position'] : undefined)));
  const counted = (row: unknown[]): boolean => row.every((place, at) => place === undefined || place === at + 1);
  const isDay = (day: string): boolean =>
    /^\d{4}-\d\d-\d\dT00:00:00[+-]\d\d:\d\d$/.test(day) &&
    new Date(`${day.slice(0, 10)}T00:00:00Z`).toJSON()?.startsWith(day.slice(0, 10));
  return [...days.filter((day) => !isDay(day)), ...places.filter((row) => !counted(row)).map((row) => row.join(' '))];
}

/** A page tells machines what it is, and everything it tells holds; a page without an address of its own tells nothing. */
export async function expectSoundGraph(page: BuiltPage, site: SiteUnderTest, origin: string): Promise<void> {
  const { address, document } = page;
  const canonical = [...document.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href'));
  if (document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex') {
    expect(canonical, address).toEqual([]);
    expect(document.querySelectorAll('script[type="application/ld+json"]'), address).toHaveLength(0);
    return;
  }
  const own = `${origin}${site.base}${address.slice(1)}`;
  expect(canonical, `${address}: canonical`).toEqual([own]);
  const graph = graphOf(page);
  expect(
    graph.filter((node) => node['@id'] === own),
    `${address}: itself`,
  ).toHaveLength(1);
  expect(await issuesIn(graph), `${address}: validator`).toEqual([]);
  expect(brokenReferences(graph), `${address}: references`).toEqual([]);
  expect(strangers(graph), `${address}: strangers`).toEqual([]);
  expect(brokenAddresses(graph, site, origin), `${address}: addresses`).toEqual([]);
  expect(wrongNumbers(graph), `${address}: numbers`).toEqual([]);
}

/** No two pages have one title or one description: in results nobody could tell them apart. */
export function expectDistinctHeads(pages: ReadonlyMap<string, BuiltPage>): void {
  const heads = [...pages.values()].flatMap(({ document }) => [
    document.querySelector('title')?.textContent ?? '',
    document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
  ]);
  expect(heads.filter((text, at) => text === '' || heads.indexOf(text) !== at)).toEqual([]);
}
