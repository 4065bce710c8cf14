import lighthouse, { type Result } from 'lighthouse';

/** What Lighthouse scores, with the name readers of the report see. */
export const CATEGORIES = {
  performance: 'Tốc độ',
  accessibility: 'Trợ năng',
  'best-practices': 'Cách làm tốt',
  seo: 'SEO',
} as const;

export type Category = keyof typeof CATEGORIES;

/** One look at a page. */
export interface Audit {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** What cost points: the audit's title and what was measured, in Vietnamese. */
  faults: string[];
}

/** A score from 0 to 100, rounded as reports show it. */
function scoreOf(categories: Result['categories'], name: Category): number {
  return Math.round((categories[name]?.score ?? 0) * 100);
}

const NAMES = Object.keys(CATEGORIES) as Category[];

/** The audits that keep a category from being full. */
function faultsOf({ categories, audits }: Result, name: Category): string[] {
  if (scoreOf(categories, name) === 100) return [];
  const counted = (categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const lost = counted.flatMap(({ id }) => audits[id] ?? []).filter(({ score }) => score !== null && score < 1);
  return lost.map(
    ({ title, displayValue }) => `${CATEGORIES[name]}: ${title}${displayValue ? ` (${displayValue})` : ''}`,
  );
}

/**
 * Looks at one page as Lighthouse does by itself: a middling phone on slow 4G, both simulated.
 * @param port where the browser listens for its developer tools.
 * @throws Error where Lighthouse cannot look at the page.
 */
export async function audit(url: string, port: number): Promise<Audit> {
  const run = await lighthouse(url, { port, onlyCategories: NAMES, locale: 'vi', logLevel: 'silent' });
  const result = run?.lhr;
  if (!result || result.runtimeError)
    throw new Error(`Lighthouse không xem được ${url}: ${result?.runtimeError?.message ?? ''}`);
  const scores = NAMES.map((name) => [name, scoreOf(result.categories, name)]);
  return { scores: Object.fromEntries(scores), faults: NAMES.flatMap((name) => faultsOf(result, name)) };
}
