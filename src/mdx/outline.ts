import type { Heading, Nodes } from 'mdast';
import type { SourceDocument } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { oneLine, visibleLine } from '../document/visible-text.ts';
import { signsSlug, slug } from '../vietnamese/slug.ts';
import { attribute, isJsx, type JsxElement } from '../document/jsx.ts';
import { idFindings, isReserved } from './outline-findings.ts';
import { rangeOf } from '../document/range.ts';

/** A heading or a step of a page, as the table of contents, search, ticks and links know it. */
export interface OutlineItem {
  kind: 'section' | 'step';
  /** ASCII, unique in the page, made from the title (or `id=` of a step), never numbered. */
  id: string;
  title: string;
  /** Heading level in the page, 2 to 6, without gaps: a step stands one below the section it is in. */
  level: number;
  /** Index of the enclosing item in the list, or -1. */
  parent: number;
  /** Place among the steps of its <Steps>, from 1; 0 for a section. */
  number: number;
  /** How many steps its <Steps> has; 0 for a section. */
  total: number;
  /** Start and end offset of the heading or of the step's opening tag, in the file. */
  range: readonly [number, number];
}

/** The step model of a page: every heading and step in reading order. */
export interface Outline {
  items: OutlineItem[];
  findings: Finding[];
}

/** An item whose id is not yet settled. */
export interface Draft extends OutlineItem {
  /** What the author gave as `id=`, if anything. */
  givenId: string | undefined;
  /** Depth as written: 1..6 for a heading, below all of them for a step. */
  depth: number;
  /** Index of the step it stands in, or -1. */
  step: number;
  /** The text between a heading and the next: what tells two equal headings under one parent apart. */
  text: string;
}

/** How many words of a section's text stand for a heading without a letter (an emoji, a sign). */
const LEAD_WORDS = 4;
const STEP_DEPTH = 7;

/** The drafts so far, and for each step (-1: outside of all) the index of its last section of each depth. */
class Drafts {
  readonly list: Draft[] = [];
  readonly #lastSections = new Map<number, number[]>();

  add(draft: Draft): void {
    const last = this.#lastSections.get(draft.step) ?? [];
    if (draft.kind === 'section') last[draft.depth] = this.list.length;
    this.#lastSections.set(draft.step, last);
    this.list.push(draft);
  }

  /** Index of the nearest item that encloses a heading of this depth: a section of smaller depth in the same step (or outside of all), else the step. */
  parentOf(depth: number, step: number): number {
    const last = this.#lastSections.get(step)?.slice(0, depth) ?? [];
    return Math.max(step, ...last.filter((at) => at !== undefined));
  }

  /** The level of what stands under an item. */
  levelUnder(parent: number): number {
    return Math.min(6, (this.list[parent]?.level ?? 1) + 1);
  }
}

/** The text between a heading and the next. @param at its index among its siblings. */
function textUnder(siblings: readonly Nodes[], at: number): string {
  let end = at + 1;
  while (end < siblings.length && siblings[end]?.type !== 'heading') end += 1;
  return siblings
    .slice(at + 1, end)
    .map(visibleLine)
    .join(' ');
}

/** Four letters and digits that depend on a text alone (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(4, '0').slice(-4);
}

function sectionDraft(node: Heading, text: string, drafts: Drafts, step: number): Draft {
  const parent = drafts.parentOf(node.depth, step);
  const title = visibleLine(node);
  const level = drafts.levelUnder(parent);
  const common = {
    title,
    level,
    parent,
    step,
    depth: node.depth,
    range: rangeOf(node),
    text,
  };
  return { kind: 'section', id: '', givenId: undefined, number: 0, total: 0, ...common };
}

function stepDraft(node: JsxElement, parent: number, step: number, level: number): Draft {
  const title = oneLine(attribute(node, 'title') ?? '');
  const common = { title, level, parent, step, depth: STEP_DEPTH, range: rangeOf(node), text: '' };
  return { kind: 'step', id: '', givenId: attribute(node, 'id'), number: 0, total: 0, ...common };
}

function stepsOf(node: JsxElement): JsxElement[] {
  return node.children.filter((child): child is JsxElement => isJsx(child) && child.name === 'Step');
}

/** Appends the steps of a <Steps> and what stands in them; `step` is the index of the step it stands in itself, or -1. */
function collectSteps(node: JsxElement, drafts: Drafts, step: number): void {
  const steps = stepsOf(node);
  const enclosing = drafts.parentOf(STEP_DEPTH, step);
  const level = drafts.levelUnder(enclosing);
  for (const [index, child] of steps.entries()) {
    drafts.add({ ...stepDraft(child, enclosing, step, level), number: index + 1, total: steps.length });
    collectAll(child.children, drafts, drafts.list.length - 1);
  }
}

/** Appends the drafts found in nodes side by side; `step` is the index of the step they stand in, or -1. */
function collectAll(nodes: readonly Nodes[], drafts: Drafts, step: number): void {
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'heading') drafts.add(sectionDraft(node, textUnder(nodes, at), drafts, step));
    else if (isJsx(node) && node.name === 'Steps') collectSteps(node, drafts, step);
    else if ('children' in node) collectAll(node.children, drafts, step);
  }
}

/** An id made of the title, else of the words under it, else of the title's signs; never one that the page has already. */
function madeId({ kind, title, text }: Draft): string {
  const id = slug(title) || slug(text.split(/\s+/, LEAD_WORDS).join(' ')) || signsSlug(title);
  return isReserved(id) ? `${kind === 'step' ? 'buoc' : 'muc'}-${id}` : id;
}

function firstId(draft: Draft): string {
  return (draft.kind === 'step' && draft.givenId) || madeId(draft);
}

/** Gives sections that share their id another one, made of the draft and its id. */
function tellApart(drafts: readonly Draft[], longer: (draft: Draft, before: Draft | undefined) => string): void {
  const counts = Map.groupBy(drafts, (draft) => draft.id);
  const isShared = (draft: Draft): boolean => draft.kind === 'section' && (counts.get(draft.id)?.length ?? 0) > 1;
  const ids = drafts.map((draft, at) => (isShared(draft) ? longer(draft, drafts[at - 1]) : draft.id));
  for (const [at, draft] of drafts.entries()) draft.id = ids[at] ?? draft.id;
}

/**
 * A section that is alone with its id keeps it. Those that share one take their parent's id in front, and where
 * that does not tell them apart, a fingerprint of their own text behind (of what stands before them, where even that
 * is equal): never a number that moves when a section is added.
 */
function settleIds(drafts: readonly Draft[]): void {
  for (const draft of drafts) draft.id = firstId(draft);
  tellApart(drafts, ({ id, parent }) => (drafts[parent] ? `${drafts[parent].id}-${id}` : id));
  tellApart(drafts, ({ id, text }) => `${id}-${fingerprint(text)}`);
  tellApart(drafts, ({ id }, before) => `${id}-${fingerprint(before?.id ?? '')}`);
}

/** Reads the step model out of a parsed document. Findings: ids that cannot be told apart, or that the author gave wrongly. */
export function outline({ tree, source }: SourceDocument): Outline {
  const drafts = new Drafts();
  collectAll(tree.children, drafts, -1);
  settleIds(drafts.list);
  return { items: drafts.list, findings: idFindings(drafts.list, source) };
}
