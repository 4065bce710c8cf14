import type { Page } from 'playwright-core';
import { withProgress } from '../lib/progress.ts';
import { type Engine, LOOKED_AT } from './engine.ts';
import { type Form, type KnownItem, queriesIn, type Query } from './queries.ts';

/** How often the right page was found; shares of all queries, 0 to 1. */
export interface Recall {
  /** At the first place. */
  first: number;
  /** Among the first five. */
  firstFive: number;
}

/** A query and where the right page stood. */
export interface Outcome extends Query {
  /** From 1; 0 where it was not found. */
  rank: number;
  /** The address at the first place; '' where nothing was found. */
  got: string;
  /** From the question until all that was found is there, in ms, loading included. */
  ms: number;
}

/** The outcomes of one engine, by form. */
export type Outcomes = ReadonlyMap<Form, readonly Outcome[]>;

async function ask(engine: Engine, page: Page, query: Query): Promise<Outcome> {
  const start = performance.now();
  const found = await engine.ask(page, query.typed);
  return { ...query, ms: performance.now() - start, rank: found.indexOf(query.address) + 1, got: found[0] ?? '' };
}

/** Asks an engine for every item in every form, on one page. @param page opened by the engine. */
export async function outcomesOf(
  engine: Engine,
  page: Page,
  forms: readonly Form[],
  items: readonly KnownItem[],
  seed: number,
): Promise<Outcomes> {
  const outcomes = new Map<Form, Outcome[]>(forms.map((form) => [form, []]));
  const queries = forms.flatMap((form) => queriesIn(form, items, seed).map((query) => ({ form, query })));
  for (const { form, query } of withProgress(`${engine.name}: đang tìm`, queries)) {
    outcomes.get(form)?.push(await ask(engine, page, query));
  }
  return outcomes;
}

/** Sums outcomes up. */
export function recallOf(outcomes: readonly Outcome[]): Recall {
  const share = (most: number): number =>
    outcomes.filter(({ rank }) => rank > 0 && rank <= most).length / outcomes.length;
  return { first: share(1), firstFive: share(LOOKED_AT) };
}
